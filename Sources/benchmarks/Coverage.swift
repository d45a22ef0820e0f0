import Analysis
import Foundation
import Simulation

/// How often 90 % intervals of a rep's own level and change hold the truth, over simulated teams.
struct Coverage {
  let reps: Int
  let observers: Int
  /// How many teams.
  let teams: Int

  private struct Count {
    var levels = 0
    var slopes = 0
    var all = 0
  }

  /// `8 reps × 3 observers … level 91.1 %, change 90.4 %   87 to 95 %   met`.
  func line() -> String {
    var count = Count()
    for team in 0..<teams { add(SkillTeam(reps: reps, observers: observers, seed: UInt64(team)), to: &count) }
    let (level, slope) = (share(count.levels, count.all), share(count.slopes, count.all))
    let isMet = [level, slope].allSatisfy { (0.87...0.95).contains($0) }
    let name = "\(reps) reps × \(observers) observers, \(teams) teams"
    return [
      name.padding(toLength: 34, withPad: " ", startingAt: 0),
      String(format: "level %.1f %%   change %.1f %%   of %d", level * 100, slope * 100, count.all),
      "87 to 95 %", isMet ? "met" : "NOT MET",
    ].joined(separator: "   ")
  }

  private func add(_ team: SkillTeam, to count: inout Count) {
    let scores = team.scores.map {
      Score(
        rep: $0.rep, observer: $0.observer, day: $0.day, scenario: $0.scenario, quarter: $0.quarter,
        value: $0.value)
    }
    let now = 8.0
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
