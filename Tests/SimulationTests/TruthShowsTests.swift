import Coaching
import Simulation
import TestSupport
import Testing

struct TruthShowsTests {
  /// Some 150 ride-alongs of each of 24 reps.
  private static let organisation = SalesOrganisation.sample(reps: 24, months: 18, visits: 9)
  private static let observations = organisation.observations
  private static let seen = observations.filter { $0.occasion.kind == .manager }

  /// How much higher the mean of the last third is than that of the first.
  private func gain(of rep: Person) -> Double {
    let seen = Self.seen.filter { $0.occasion.rep.id == rep.id }
    let third = seen.count / 3
    return Array(seen.suffix(third)).meanScore - Array(seen.prefix(third)).meanScore
  }

  private func reps(_ course: Truth.Course) -> [Person] {
    Self.organisation.reps.filter { Self.organisation.truth[$0.id]?.course == course }
  }

  @Test func `reps who improve score higher late than early`() {
    for rep in reps(.improving) { #expect(gain(of: rep) > 0.4) }
  }

  @Test func `reps who decline score lower late than early`() {
    for rep in reps(.declining) { #expect(gain(of: rep) < -0.4) }
  }

  @Test func `steady reps score about the same late and early`() {
    for rep in reps(.steady) { #expect(abs(gain(of: rep)) < 0.3) }
  }

  @Test func `an observer's ratings lie below the truth by their severity`() throws {
    for manager in Self.organisation.managers {
      let severity = try #require(Self.organisation.truth[manager.id]?.severity)
      #expect(abs(meanExcess(of: manager) + severity) < 0.15)
    }
  }

  /// How much higher than the truth somebody rates, in levels.
  private func meanExcess(of observer: Person) -> Double {
    let excesses = Self.seen.filter { $0.occasion.observer.id == observer.id }.flatMap { observation in
      observation.scores.dimensions.compactMap { scored -> Double? in
        let (rep, day) = (observation.occasion.rep.id, observation.occasion.met.day)
        let truth = Self.organisation.trueLevel(of: rep, in: scored.dimension, on: day)
        guard let score = scored.score, let truth, (2...4).contains(truth) else { return nil }
        return score - truth
      }
    }
    return excesses.reduce(0, +) / Double(excesses.count)
  }

  @Test func `managers' severities have a standard deviation of 0.35 and cancel out`() {
    let severities = Self.organisation.managers.compactMap { Self.organisation.truth[$0.id]?.severity }
    let mean = severities.reduce(0, +) / Double(severities.count)
    let variance = severities.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(severities.count)
    #expect(abs(mean) < 1e-9)
    #expect(abs(variance.squareRoot() - 0.35) < 1e-9)
  }

  @Test func `most answers are 2 to 4, and all five levels occur`() {
    let levels = Self.seen.flatMap(\.form.ratings).compactMap(\.level)
    #expect(Set(levels) == [1, 2, 3, 4, 5])
    #expect(Double(levels.count { (2...4).contains($0) }) / Double(levels.count) > 0.7)
  }

  @Test func `one manager is never in two meetings at once`() {
    for manager in Self.organisation.managers {
      let meetings = Self.observations.filter { $0.occasion.observer.id == manager.id }.map(\.occasion)
      let inOrder = meetings.sorted { $0.met < $1.met }
      for (first, second) in zip(inOrder, inOrder.dropFirst()) {
        #expect(first.ended.map { $0 <= second.met } == true)
      }
    }
  }

  @Test func `a rep's several visits on one day do happen`() {
    let days = Self.seen.map { "\($0.occasion.rep.id) \($0.occasion.met.day)" }
    #expect(Set(days).count < days.count)
  }
}
