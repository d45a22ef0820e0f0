import Coaching
import Testing

@testable import Exchange

struct WrittenDateTests {
  @Test(
    arguments: [
      "2026-11-23", "20261123", "2026/11/23", "2026.11.23", "23.11.2026", "23/11/2026", "11/23/2026",
      "23-11-2026",
      "23 nov 2026", "23 november 2026", "23 Nov. 2026", "23-nov-2026", "Nov 23, 2026", "november 23 2026",
      "23. nov 2026",
      "46349", "46349.0", "46349,0", " 2026-11-23 ", "2026-11-23 14:05", "2026-11-23T14:05:00Z",
    ])
  func `a day is read however it is written`(text: String) {
    #expect(date(text).day.day(by: nil) == Day(iso8601: "2026-11-23"))
  }

  @Test(arguments: ["1 maj 2026", "May 1, 2026", "1 may 2026"])
  func `months have their names in both languages`(text: String) {
    #expect(date(text).day.day(by: nil) == Day(iso8601: "2026-05-01"))
  }

  @Test func `what could be day and month in either order is told by the file`() throws {
    let third = try #require(Day(iso8601: "2026-04-03"))
    let fourth = try #require(Day(iso8601: "2026-03-04"))
    #expect(date("03/04/2026").day == .either(dmy: third, mdy: fourth))
    #expect(date("03.04.2026").day.day(by: nil) == nil)
    #expect(date("03/04/2026").day.day(by: .dmy) == third)
    #expect(date("03/04/2026").day.day(by: .mdy) == fourth)
    #expect(date("03/04/2026").day.day(by: .ymd) == nil)
    #expect(date("04/04/2026").day.day(by: nil) == Day(iso8601: "2026-04-04"))
  }

  @Test func `a date that goes against the order is refused, one with the year in front never`() {
    #expect(date("11/23/2026").day.day(by: .dmy) == nil)
    #expect(date("2026-11-23").day.day(by: .dmy) == Day(iso8601: "2026-11-23"))
  }

  @Test(arguments: ["23/11/26", "23 nov 26", "1.2.26"])
  func `a year of two figures is refused`(text: String) {
    #expect(date(text).day == .shortYear)
  }

  @Test(
    arguments: [
      "", "x", "2026-13-01", "2026-02-30", "30/02/2026", "32/32/2026", "2026-11", "23 foo 2026", "99999",
      "1234", "nov",
      "2026-11/23", "ma 2026", "20261323", "45631.x", "12345678901234567890",
    ])
  func `what is no day is none`(text: String) {
    #expect(date(text).day == .none)
  }

  @Test func `a serial number's fraction is its time`() {
    #expect(date("45631.5").milliseconds == 43_200_000)
    #expect(date("45631,5").day.day(by: nil) == Day(iso8601: "2024-12-05"))
  }

  private func date(_ text: String) -> WrittenDate { WrittenDate(Array(text.utf8)[...]) }
}

struct WrittenClockTests {
  @Test(
    arguments: [
      ("14:05", 14 * 60 + 5), ("14.05", 14 * 60 + 5), ("9:30", 9 * 60 + 30), ("2:05 PM", 14 * 60 + 5),
      ("12:00 am", 0), ("12:30PM", 12 * 60 + 30), ("14:05:00", 14 * 60 + 5), ("00:00", 0),
    ])
  func `a time of day is read in either way of counting hours`(text: String, minutes: Int) {
    #expect(clock(text)?.milliseconds == minutes * 60_000)
    #expect(clock(text)?.offsetMinutes == nil)
  }

  @Test(
    arguments: [
      ("14:05Z", 0), ("14:05+01:00", 60), ("14:05:33.5+0200", 120), ("14:05 -05", -300), ("14:05 UTC", 0),
    ])
  func `an offset is told in minutes`(text: String, offset: Int) {
    #expect(clock(text)?.offsetMinutes == offset)
  }

  @Test(arguments: [
    "", "14", "25:00", "14:60", "14:5", "13:00 PM", "14:05 x", "14:05+1", "14:05:61", "14:05+99:00",
  ])
  func `what is no time of day is none`(text: String) {
    #expect(clock(text) == nil)
  }

  private func clock(_ text: String) -> WrittenClock? { WrittenClock(Array(text.utf8)[...]) }
}
