import Simulation
import Testing

@testable import Analysis

/// What was put into simulated teams is found again.
struct RecoveryTests {
  /// A team large enough that little is left to chance.
  private static let team: SkillTeam = {
    var spreads = SkillTeam.Spreads()
    spreads.visits = 20...30
    (spreads.days, spreads.sameDay, spreads.ownManager) = (0.4, 0.5, 0.3)
    return SkillTeam(reps: 40, observers: 8, seed: 11, spreads: spreads)
  }()

  private static let model = SkillModel(team.scores.map { score($0, scenario: $0.scenario) })

  /// A score as the model takes it, of one kind of meeting where nothing else is said.
  private static func score(_ scored: SkillTeam.Scored, scenario: Int = 0) -> Score {
    Score(
      rep: scored.rep, observer: scored.observer, day: scored.day, scenario: scenario,
      quarter: scored.quarter, value: scored.value)
  }

  @Test func `the spreads of reps, days, observers and the rest are found`() throws {
    let model = try #require(Self.model)
    let spreads = Dictionary(
      uniqueKeysWithValues: model.components(model.fitted()).map { ($0.source, $0.spread) })
    #expect(abs(spreads[.rep, default: 0] - 0.5) < 0.12)
    #expect(abs(spreads[.day, default: 0] - 0.4) < 0.12)
    #expect(abs(spreads[.observer, default: 0] - 0.3) < 0.15)
    #expect(abs(spreads[.residual, default: 0] - 0.7) < 0.05)
    #expect(model.leftOut.isEmpty)
  }

  @Test func `nine of ten intervals of levels and changes hold the truth`() throws {
    let growths = try #require(Self.model).growths(of: Array(0..<40), now: 8)
    let held = growths.enumerated().reduce(into: (levels: 0, changes: 0)) { held, found in
      let truth = Self.team.level(of: found.offset, at: 8)
      let slope = Self.team.truths[found.offset].slope
      if found.element.level.low <= truth && truth <= found.element.level.high { held.levels += 1 }
      if let change = found.element.changePerQuarter, change.low <= slope, slope <= change.high {
        held.changes += 1
      }
    }
    #expect(growths.count == 40)
    #expect((32...40).contains(held.levels))
    #expect((32...40).contains(held.changes))
  }

  @Test func `strict observers are told from mild ones`() throws {
    let severities = try #require(Self.model).severities
    #expect(severities.count == 8)
    #expect(severities.reduce(0) { $0 + $1.scores } == Self.team.scores.count)
    let middle = Self.team.severities.reduce(0, +) / 8
    let held = severities.count { found in
      let truth = Self.team.severities[found.observer] - middle
      #expect(abs(found.estimate.estimate - truth) < 0.3)
      return found.estimate.low <= truth && truth <= found.estimate.high
    }
    #expect(held >= 6)
  }

  @Test func `scores without any skill, days or strictness have spreads near zero`() throws {
    var spreads = SkillTeam.Spreads()
    (spreads.reps, spreads.slopes, spreads.days, spreads.observers) = (0, 0, 0, 0)
    let team = SkillTeam(reps: 30, observers: 6, seed: 3, spreads: spreads)
    let model = try #require(SkillModel(team.scores.map { Self.score($0) }))
    let components = model.components(model.fitted())
    for component in components where component.source != .residual { #expect(component.spread < 0.2) }
    #expect(model.fitted().isSingular)
  }
}
