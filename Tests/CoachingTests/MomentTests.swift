import Coaching
import Foundation
import Testing

struct MomentTests {
  let stockholm = TimeZone(secondsFromGMT: 3600) ?? .gmt

  @Test(arguments: [
    ("2026-11-23T13:20:00+01:00", "2026-11-23T12:20:00Z"),
    ("2026-11-23T13:20+0100", "2026-11-23T12:20:00Z"),
    ("2026-11-23T12:20:00Z", "2026-11-23T12:20:00Z"),
    ("2026-11-23 13:20", "2026-11-23T12:20:00Z"),
    ("2026-11-23", "2026-11-22T23:00:00Z"),
    ("2026-11-23T13:20:00.250+01:00", "2026-11-23T12:20:00Z"),
    ("1969-12-31T23:59:59-05:30", "1970-01-01T05:29:59Z"),
  ])
  func `an ISO 8601 time is read`(text: String, utc: String) {
    #expect(Moment(iso8601: text, in: stockholm)?.utc == utc)
  }

  @Test(arguments: [
    "", " ", "2026-02-30", "2026-13-01", "26-11-23", "2026-11-23T25:00", "2026-11-23T13:60", "2026-11-23T13",
    "2026-11-23T13:20:00+25:00", "2026-11-23T", "now", "2026-11-23T13:20:00+0", "2026-11-23Tab:cd",
    "٢٠٢٦-11-23",
  ])
  func `what is not in the calendar is not read`(text: String) {
    #expect(Moment(iso8601: text, in: stockholm) == nil)
  }

  @Test func `a moment keeps the wall clock it was noted on`() throws {
    let moment = try #require(Moment(iso8601: "2026-11-23T00:30:00+01:00", in: .gmt))
    #expect(moment.iso8601 == "2026-11-23T00:30:00+01:00")
    #expect(moment.utc == "2026-11-22T23:30:00Z")
    #expect(moment.day.description == "2026-11-23")
    #expect(Moment(utc: moment.utc, offsetMinutes: 60) == moment)
  }

  @Test func `minutes are counted whole, and below zero backwards`() throws {
    let earlier = try #require(Moment(iso8601: "2026-11-23T12:00:00Z", in: .gmt))
    #expect(earlier.adding(minutes: 90).minutes(since: earlier) == 90)
    #expect(earlier.minutes(since: earlier.adding(minutes: 90)) == -90)
  }

  @Test func `every day of four hundred years has its own number and name`() throws {
    let first = try #require(Day(iso8601: "1900-01-01"))
    for number in first.number..<first.number + 146_097 {
      #expect(Day(iso8601: Day(number: number).description)?.number == number)
    }
  }

  @Test(arguments: [-1, 0, 951_782_399, 1_795_435_200, 253_402_300_799])
  func `a moment in UTC is read as it was written`(seconds: Int) {
    let moment = Moment(milliseconds: seconds * 1000, offsetMinutes: -90)
    #expect(Moment(utc: moment.utc, offsetMinutes: -90) == moment)
  }

  @Test(arguments: [
    "", "2026-11-23", "2026-11-23T12:00Z", "2026-11-23 12:00:00Z", "2026-11-23T12:00:00",
    "2026-02-29T12:00:00Z", "2026-11-23T24:00:00Z", "2026-11-23T12:60:00Z", "2026-11-23T12:00:60Z",
    "2026-11-23T12-00-00Z", "2026-11-23T1å:00:0Z", "+026-11-23T12:00:00Z",
  ])
  func `anything else is no moment in UTC`(text: String) {
    #expect(Moment(utc: text, offsetMinutes: 0) == nil)
  }
}
