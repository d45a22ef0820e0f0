import Coaching
import Foundation
import Simulation
import TestSupport
import Testing

struct TimesTests {
  private static let observations = SalesOrganisation.sample(reps: 12, months: 24, visits: 4).observations

  @Test func `observations come in the order they were recorded`() {
    let recorded = Self.observations.compactMap(\.recorded)
    #expect(recorded.count == Self.observations.count)
    #expect(zip(recorded, recorded.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(Set(Self.observations.map(\.id)).count == Self.observations.count)
  }

  @Test func `a meeting begins, ends and is recorded before the end of all`() throws {
    for observation in Self.observations {
      let (ended, recorded) = (try #require(observation.occasion.ended), try #require(observation.recorded))
      #expect((45...75).contains(ended.minutes(since: observation.occasion.met)))
      #expect(ended < recorded)
      #expect(recorded < .noon)
    }
  }

  @Test func `meetings are held in office hours on weekdays`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "Europe/Stockholm"))
    for occasion in Self.observations.map(\.occasion) {
      let parts = calendar.dateComponents([.weekday, .hour], from: occasion.met.date)
      #expect((2...6).contains(try #require(parts.weekday)))
      #expect((8..<17).contains(try #require(parts.hour)))
    }
  }

  @Test func `every wall clock is ahead of UTC as clocks in Sweden are`() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Stockholm"))
    let moments = Self.observations.flatMap {
      [$0.occasion.met, $0.occasion.ended, $0.recorded, $0.reply?.at].compactMap(\.self)
    }
    #expect(Set(moments.map(\.offsetMinutes)) == [60, 120])
    #expect(moments.allSatisfy { $0.offsetMinutes == zone.secondsFromGMT(for: $0.date) / 60 })
  }

  @Test func `most forms are recorded within the hour, some on another day`() {
    let delays = Self.observations.compactMap(\.delayMinutes)
    #expect(delays.count { $0 <= 60 } * 3 > delays.count * 2)
    #expect(delays.count { $0 > 600 } * 20 > delays.count)
  }

  @Test func `the observations of one meeting agree on everything but who looked`() {
    let meetings = Dictionary(
      grouping: Self.observations.filter { $0.occasion.meeting != nil }, by: \.occasion.meeting)
    for seen in meetings.values {
      #expect(Set(seen.map(\.occasion.met)).count == 1)
      #expect(Set(seen.map(\.occasion.ended)).count == 1)
      #expect(Set(seen.map(\.occasion.customer)).count == 1)
      #expect(Set(seen.map(\.occasion.observer)).count == seen.count)
    }
  }

  @Test func `all kinds but calibration occur, the manager's view most often`() {
    let kinds = Dictionary(grouping: Self.observations, by: \.occasion.kind).mapValues(\.count)
    #expect(Set(kinds.keys) == [.manager, .self, .peer, .practice])
    #expect(kinds[.manager, default: 0] * 2 > Self.observations.count)
  }

  @Test func `self views are by the rep, and all others by somebody else`() {
    for occasion in Self.observations.map(\.occasion) {
      #expect((occasion.observer == occasion.rep) == (occasion.kind == .self))
    }
  }

  @Test func `rehearsals have no customer and no meeting, the others both`() {
    for occasion in Self.observations.map(\.occasion) {
      #expect((occasion.customer == nil) == (occasion.kind == .practice))
      #expect((occasion.meeting == nil) == (occasion.kind == .practice))
    }
  }
}
