import Coaching
import Foundation
import Testing

@testable import Exchange

struct WallClockTests {
  @Test(
    arguments: [
      ("2026-11-23", 14, "2026-11-23T14:30:00+01:00"), ("2026-07-01", 14, "2026-07-01T14:30:00+02:00"),
      ("2026-03-29", 1, "2026-03-29T01:30:00+01:00"), ("2026-03-29", 3, "2026-03-29T03:30:00+02:00"),
      ("2026-10-25", 1, "2026-10-25T01:30:00+02:00"), ("2026-10-25", 3, "2026-10-25T03:30:00+01:00"),
    ])
  func `a time without an offset is the one on the wall`(day: String, hour: Int, iso: String) throws {
    #expect(try moment(day, hour: hour).iso8601 == iso)
  }

  @Test func `a time that the clock passes over is as long after midnight as it says`() throws {
    #expect(try moment("2026-03-29", hour: 2).iso8601 == "2026-03-29T03:30:00+02:00")
  }

  @Test func `of a time that comes twice the later one is meant`() throws {
    #expect(try moment("2026-10-25", hour: 2).iso8601 == "2026-10-25T02:30:00+01:00")
  }

  @Test func `a time with an offset is shown as it is here`() throws {
    let day = try #require(Day(iso8601: "2026-11-23"))
    let moment = LocalClock(Givens.swedish.zone).moment(day, milliseconds: 0, offsetMinutes: 0)
    #expect(moment.iso8601 == "2026-11-23T01:00:00+01:00")
  }

  private func moment(_ day: String, hour: Int) throws -> Moment {
    var clock = LocalClock(Givens.swedish.zone)
    let day = try #require(Day(iso8601: day))
    return clock.moment(day, milliseconds: hour * 3_600_000 + 1_800_000)
  }
}
