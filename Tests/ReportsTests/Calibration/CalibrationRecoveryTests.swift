import Coaching
import Reports
import Simulation
import TestSupport
import Testing

/// A simulated team, whose observers' strictness is known.
struct CalibrationRecoveryTests {
  private static let organisation = SalesOrganisation(
    SalesOrganisation.Settings(reps: 24, months: 12, seed: 3, visitsPerRepAndMonth: 3), rubric: .sample(),
    ending: .noon)

  private static let report = {
    let scoring = Scoring(.sample())
    let meetings = organisation.observations.filter(\.isInTrend).map { seen in
      ScoredMeeting(
        seen.id, kind: seen.occasion.kind, rep: seen.occasion.rep.id, observer: seen.occasion.observer.id,
        meeting: seen.occasion.meeting, met: seen.occasion.met, scenario: seen.occasion.scenario, version: 1,
        levels: seen.form.ratings.map(\.level), scoring: scoring)
    }
    return CalibrationReport(
      of: ScoredMeetings(meetings.sorted { $0.met < $1.met }, rubrics: [1: .sample()]), Fillings(),
      by: .sample(), among: organisation.managers.map(\.reference))
  }()

  @Test func `the managers' strictness is found within a quarter of a level`() throws {
    let rows = Self.report.json["observers"].elements
    #expect(rows.count == Self.organisation.managers.count)
    let misses = try Self.organisation.managers.map { manager in
      let row = try #require(rows.first { $0["observer"] == .string(manager.id.text) })
      let found = try #require(row["severity"]["estimate"].figure)
      return found + (try #require(Self.organisation.truth[manager.id]?.severity))
    }
    #expect(misses.count > 2)
    let mean = misses.reduce(0, +) / Double(misses.count)
    for miss in misses { #expect(abs(miss - mean) < 0.25) }
  }

  @Test func `everybody hangs together by those who have seen several teams`() {
    #expect(Self.report.json["connected"] == .bool(true))
  }
}
