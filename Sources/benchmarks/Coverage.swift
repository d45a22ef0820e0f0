import Analysis
import Foundation
import Simulation

/// How often 90 % intervals of a rep's own level and change hold the truth, over simulated teams.
struct Coverage {
  let name: String
  let reps: Int
  let observers: Int
  /// How many teams.
  let teams: Int
  var spreads = SkillTeam.Spreads()
  /// Whether it must lie within 87 and 95 %, or only shows what other teams would do.
  var isAsked = true

  private struct Count {
    var levels = 0
    var slopes = 0
    var all = 0
  }

  /// The three designs that are asked for, and teams of other kinds.
  static var all: [Coverage] {
    [
      Coverage(name: "as simulated", reps: 8, observers: 3, teams: 200),
      Coverage(name: "as simulated", reps: 12, observers: 4, teams: 160),
      Coverage(name: "as simulated", reps: 40, observers: 8, teams: 60),
      other("whole levels from 1 to 5") { $0.isWhole = true },
      other("all change alike") { $0.slopes = 0 },
      other("changes twice as far apart") { $0.slopes = 0.24 },
      other("followed for one quarter") { $0.quarters = 1 },
      other("no visits on one day, no moods") { ($0.sameDay, $0.days) = (0, 0) },
    ]
  }

  private static func other(_ name: String, _ change: (inout SkillTeam.Spreads) -> Void) -> Coverage {
    var coverage = Coverage(name: name, reps: 12, observers: 4, teams: 100, isAsked: false)
    change(&coverage.spreads)
    return coverage
  }

  /// `8 reps × 3 observers … level 91.1 %, change 90.4 %   87 to 95 %   met`.
  func line() -> String {
    var count = Count()
    for team in 0..<teams {
      add(SkillTeam(reps: reps, observers: observers, seed: UInt64(team), spreads: spreads), to: &count)
    }
    let (level, slope) = (share(count.levels, count.all), share(count.slopes, count.all))
    let isMet = [level, slope].allSatisfy { (0.87...0.95).contains($0) }
    let who = "\(reps) reps × \(observers) observers, \(teams) teams, \(name)"
    return [
      who.padding(toLength: 66, withPad: " ", startingAt: 0),
      String(format: "level %.1f %%   change %.1f %%   of %d", level * 100, slope * 100, count.all),
      isAsked ? "87 to 95 %   \(isMet ? "met" : "NOT MET")" : "beside",
    ].joined(separator: "   ")
  }

  private func add(_ team: SkillTeam, to count: inout Count) {
    let scores = team.scores.map {
      Score(
        rep: $0.rep, observer: $0.observer, day: $0.day, scenario: $0.scenario, quarter: $0.quarter,
        value: $0.value)
    }
    let now = spreads.quarters
    let growths = SkillModel(scores)?.growths(of: Array(0..<reps), now: now) ?? []
    for (rep, growth) in growths.enumerated() {
      count.all += 1
      if holds(growth.level, team.level(of: rep, at: now)) { count.levels += 1 }
      if let change = growth.changePerQuarter, holds(change, team.truths[rep].slope) { count.slopes += 1 }
    }
  }

  private func holds(_ estimate: Estimate, _ truth: Double) -> Bool {
    estimate.low <= truth && truth <= estimate.high
  }

  private func share(_ count: Int, _ all: Int) -> Double { Double(count) / Double(max(all, 1)) }
}
