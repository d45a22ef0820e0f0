import Foundation
import Testing
import Text

struct DateTests {
  let stockholm: TimeZone
  /// 2026-11-23 13:20 in UTC, a Monday, 14:20 in Stockholm.
  let meeting = Date(timeIntervalSince1970: 1_795_440_000)

  init() throws { stockholm = try #require(TimeZone(identifier: "Europe/Stockholm")) }

  private func date(_ text: String) throws -> Date {
    try Date(text, strategy: .iso8601)
  }

  @Test func `a day is written year first`() throws {
    #expect(Convention.swedish.day(meeting, in: stockholm) == "2026-11-23")
    #expect(Convention.english.day(try date("0999-01-02T12:00:00Z"), in: .gmt) == "0999-01-02")
  }

  @Test func `a day is the one on the wall, not that in UTC`() throws {
    let late = try date("2026-12-31T23:30:00Z")
    #expect(Convention.english.day(late, in: .gmt) == "2026-12-31")
    #expect(Convention.english.day(late, in: stockholm) == "2027-01-01")
  }

  @Test func `a short day has its year only when it is another one`() throws {
    let day = try date("2025-11-09T12:00:00Z")
    #expect(Convention.swedish.shortDay(day, in: stockholm, reference: day) == "9 nov")
    #expect(Convention.english.shortDay(day, in: stockholm, reference: day) == "9 Nov")
    #expect(Convention.swedish.shortDay(day, in: stockholm, reference: meeting) == "9 nov 2025")
  }

  @Test func `short Swedish months keep their four letters`() throws {
    let short = try (1...12).map { month in
      let day = try date("2026-\(month < 10 ? "0" : "")\(month)-05T12:00:00Z")
      return Convention.swedish.shortDay(day, in: stockholm, reference: day)
    }
    let months = "jan feb mars apr maj juni juli aug sep okt nov dec".split(separator: " ")
    #expect(short == months.map { "5 \($0)" })
  }

  @Test func `a day is spoken of with its weekday`() throws {
    #expect(Convention.swedish.weekdayAndDay(meeting, in: stockholm) == "måndag 23 november")
    #expect(Convention.english.weekdayAndDay(meeting, in: stockholm) == "Monday 23 November")
    let sunday = try date("2026-03-01T12:00:00Z")
    #expect(Convention.swedish.weekdayAndDay(sunday, in: stockholm) == "söndag 1 mars")
    #expect(Convention.english.weekdayAndDay(sunday, in: stockholm) == "Sunday 1 March")
  }

  @Test func `a time has a point in Swedish and a colon in English`() throws {
    #expect(Convention.swedish.time(meeting, in: stockholm) == "14.20")
    #expect(Convention.english.time(meeting, in: stockholm) == "14:20")
    #expect(Convention.english.time(try date("2026-07-01T00:05:00Z"), in: .gmt) == "00:05")
  }

  @Test func `clocks change in spring`() throws {
    #expect(Convention.swedish.time(try date("2026-03-29T00:59:00Z"), in: stockholm) == "01.59")
    #expect(Convention.swedish.time(try date("2026-03-29T01:00:00Z"), in: stockholm) == "03.00")
  }

  @Test(arguments: [
    ("2026-11-23", 48), ("2026-01-01", 1), ("2026-12-31", 53), ("2027-01-03", 53), ("2027-01-04", 1),
    ("2024-12-30", 1),
  ])
  func `weeks are those of ISO 8601`(day: String, week: Int) throws {
    let noon = try date("\(day)T12:00:00Z")
    #expect(Convention.swedish.week(noon, in: .gmt) == "v. \(week)")
    #expect(Convention.english.week(noon, in: .gmt) == "week \(week)")
  }
}

struct DurationTests {
  @Test(arguments: [
    (0, "0 min"), (1, "1 min"), (45, "45 min"), (60, "1 h"), (80, "1 h 20 min"), (1439, "23 h 59 min"),
    (1440, "1 day"),
    (2159, "1 day"), (2160, "2 days"), (13 * 1440, "13 days"), (14 * 1440, "2 weeks"), (21 * 1440, "3 weeks"),
    (-80, "−1 h 20 min"),
  ])
  func `a length of time is in the unit people would use`(minutes: Int, text: String) {
    #expect(Convention.english.duration(minutes: minutes) == text)
  }

  @Test(arguments: [
    (80, "1 tim 20 min"), (120, "2 tim"), (1440, "1 dag"), (2880, "2 dagar"), (14 * 1440, "2 veckor"),
    (19_439, "13 dagar"), (19_440, "2 veckor"),
  ])
  func `and in Swedish words in Swedish`(minutes: Int, text: String) {
    #expect(Convention.swedish.duration(minutes: minutes) == text)
  }

  @Test func `the longest lengths are written too`() {
    #expect(Convention.english.duration(minutes: .max) == "915,017,067,148,291 weeks")
    #expect(Convention.english.duration(minutes: .min) == "−915,017,067,148,291 weeks")
  }
}
