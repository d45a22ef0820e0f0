extension SkillModel {
  /// What is known of one rep.
  ///
  /// - Parameters:
  ///   - rep: By the label that the scores have.
  ///   - now: The quarter that the level is of.
  /// - Returns: `nil` for a rep without scores.
  public func growth(of rep: Int, now: Double) -> Growth? {
    growths(of: [rep], now: now).first
  }

  /// What is known of several reps, which takes hardly longer than one.
  ///
  /// - Parameters:
  ///   - reps: By the labels that the scores have.
  ///   - now: The quarter that the levels are of.
  /// - Returns: In the order of the reps, those without scores left out.
  public func growths(of reps: [Int], now: Double) -> [Growth] {
    let known = reps.filter(Set(design.reps.labels).contains)
    let answers = posterior.answers(to: known.map(question))
    return zip(known, answers).map { rep, answer in
      let own = design.scores.filter { $0.rep == rep }
      return Growth(
        answer, now: now, middle: design.middle, hasTime: design.has(.quarter),
        visitDays: Set(own.map(\.day)).count, needed: { self.daysNeeded(for: own, change: $0) })
    }
  }

  /// The level at the middle of the time and, where there is time, the change a quarter.
  private func question(about rep: Int) -> [Combination] {
    let others = design.scenarios.columns.map { _ in 0.0 }
    let level = design.has(.rep) ? design.reps.labels.firstIndex(of: rep) : nil
    let hasSlope = design.has(.slope) && level != nil
    func combination(_ fixed: [Double], _ weights: [Double]) -> Combination {
      Combination(fixed: fixed + others, level: level, weights: level == nil ? [] : weights)
    }
    guard design.has(.quarter) else { return [combination([1], hasSlope ? [1, 0] : [1])] }
    return [
      combination([1, 0], hasSlope ? [1, 0] : [1]), combination([0, 1], hasSlope ? [0, 1] : [0]),
    ]
  }

  /// How many more visit days make half the interval of the change as narrow as a small change.
  private func daysNeeded(for own: [Score], change: Estimate) -> Int? {
    guard change.halfWidth > Verdict.smallChange else { return 0 }
    guard let rhythm = Rhythm(own), let rep = own.first?.rep, !own[0].isOfCase else { return nil }
    let theta = posterior.mode.theta
    let question = question(about: rep)
    func spread(_ more: Int) -> Double {
      let model = design.model(with: rhythm.scores(more))
      let covariance = Prediction(question, Elimination(model, theta)).covariance
      return covariance[1][1].squareRoot()
    }
    let wished = Verdict.smallChange / change.halfWidth * spread(0)
    return Rhythm.first(upTo: Rhythm.farthest) { spread($0) <= wished }
  }
}

/// How often a rep is visited, and by whom.
struct Rhythm {
  private let scores: [Score]
  /// Between two visit days, in quarters.
  let gap: Double
  private let last: Double

  /// How many visit days are looked ahead at most.
  static let farthest = 20

  /// `nil` of fewer than two visit days.
  init?(_ scores: [Score]) {
    let days = Dictionary(grouping: scores, by: \.day).values.compactMap { $0.first?.quarter }.sorted()
    guard let first = days.first, let last = days.last, days.count > 1, last > first else { return nil }
    self.scores = scores
    self.last = last
    gap = (last - first) / Double(days.count - 1)
  }

  /// Scores of so many days to come, by those who have come before in turn.
  func scores(_ count: Int) -> [Score] {
    (0..<count).map { index in
      let model = scores[index % scores.count]
      return Score(
        rep: model.rep, observer: model.observer, day: model.day, scenario: model.scenario,
        quarter: last + gap * Double(index + 1), value: model.value)
    }
  }

  /// The first number from 1 on that is enough, when more is never worse; `nil` when the last is not.
  static func first(upTo last: Int, where isEnough: (Int) -> Bool) -> Int? {
    guard isEnough(last) else { return nil }
    var (low, high) = (0, last)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isEnough(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
