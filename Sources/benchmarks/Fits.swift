import Analysis
import Foundation
import Simulation

/// One mixed model on one data set, fitted by us and by lme4.
struct FitTask {
  let name: String
  /// Columns `y`, `t`, `rep`, `day`, `observer`; those that the model does not have are left out.
  let rows: [SkillTeam.Scored]
  let hasSlopes: Bool
  let hasDays: Bool
  let hasObservers: Bool
  /// How much of lme4's time is allowed.
  let limit: Double

  var formula: String {
    [
      hasSlopes ? "y ~ 1 + t + (1 + t | rep)" : "y ~ 1 + (1 | rep)", hasDays ? "(1 | day)" : nil,
      hasObservers ? "(1 | observer)" : nil,
    ].compactMap(\.self).joined(separator: " + ")
  }

  var table: String {
    let lines = rows.map { "\($0.value),\($0.quarter),r\($0.rep),d\($0.day),o\($0.observer)" }
    return (["y,t,rep,day,observer"] + lines).joined(separator: "\n") + "\n"
  }

  /// Setting up and fitting, as `lmer` does both.
  func fitted() -> Fit {
    let times = rows.map(\.quarter)
    let ones = rows.map { _ in 1.0 }
    return MixedModel(
      response: rows.map(\.value), fixed: hasSlopes ? [ones, times] : [ones],
      groups: RandomTerm(rows.map(\.rep), slope: hasSlopes ? times : nil),
      occasions: hasDays ? RandomTerm(rows.map(\.day)) : nil,
      crossed: hasObservers ? RandomTerm(rows.map(\.observer)) : nil
    ).fitted()
  }

  /// The median of some fits, in milliseconds, and the criterion they reach.
  func measured(runs: Int) -> (milliseconds: Double, criterion: Double) {
    var (times, criterion) = ([Double](), 0.0)
    for _ in 0..<runs {
      let start = ContinuousClock.now
      criterion = fitted().criterion
      times.append((ContinuousClock.now - start) / .milliseconds(1))
    }
    return (times.sorted()[runs / 2], criterion)
  }
}

extension FitTask {
  /// 60 reps and 110 observers, some 900 visits.
  static var product: FitTask {
    var spreads = SkillTeam.Spreads()
    spreads.visits = 12...18
    spreads.ownManager = 0.3
    return FitTask(
      name: "60 reps × 110 observers, slopes, days",
      rows: SkillTeam(reps: 60, observers: 110, seed: 1, spreads: spreads).scores, hasSlopes: true,
      hasDays: true, hasObservers: true, limit: 0.25)
  }

  /// 1,100 × 3,000, some 70,000 observations.
  static var large: FitTask {
    var spreads = SkillTeam.Spreads()
    spreads.visits = 54...74
    spreads.ownManager = 0
    return FitTask(
      name: "1,100 reps × 3,000 observers",
      rows: SkillTeam(reps: 1100, observers: 3000, seed: 2, spreads: spreads).scores, hasSlopes: false,
      hasDays: false, hasObservers: true, limit: 1)
  }

  /// The data of lme4's example, from a table with the columns `Reaction`, `Days` and `Subject`.
  static func sleepstudy(_ table: String) -> FitTask {
    let rows = table.split(separator: "\n").dropFirst().compactMap { line -> SkillTeam.Scored? in
      let fields = line.split(separator: ",").map { $0.filter { $0 != "\"" } }
      guard fields.count == 3, let y = Double(fields[0]), let t = Double(fields[1]), let rep = Int(fields[2])
      else { return nil }
      return SkillTeam.Scored(rep: rep, observer: 0, day: 0, scenario: 0, quarter: t, value: y)
    }
    return FitTask(
      name: "sleepstudy, slopes", rows: rows, hasSlopes: true, hasDays: false, hasObservers: false,
      limit: 0.25)
  }
}
