extension SkillModel {
  /// What is known of one rep.
  ///
  /// - Parameters:
  ///   - rep: By the label that the scores have.
  ///   - now: The quarter that the level is of.
  /// - Returns: `nil` for a rep without scores, and for a common case.
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
    let scores = Dictionary(grouping: design.scores.filter { !$0.isOfCase }, by: \.rep)
    let known = reps.filter { scores[$0] != nil }
    let answers = posterior.answers(to: known.map(question))
    return zip(known, answers).map { rep, answer in
      let own = scores[rep] ?? []
      return Growth(
        answer, now: now, middle: design.middle, hasTime: design.has(.quarter),
        visitDays: Set(own.map(\.day)).count, needed: { self.daysNeeded(for: own, change: $0, now: now) })
    }
  }

  /// The level at the middle of the time and, where there is time, the change a quarter.
  private func question(about rep: Int) -> [Combination] {
    let others = [Double](repeating: 0, count: design.further)
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
  private func daysNeeded(for own: [Score], change: Estimate, now: Double) -> VisitDaysNeeded {
    guard change.halfWidth > Verdict.smallChange else { return .none }
    guard let rhythm = Rhythm(own, now: now), let rep = own.first?.rep else { return .unknown }
    let theta = posterior.mode.theta
    let question = question(about: rep)
    func spread(_ more: Int) -> Double {
      let model = design.model(with: rhythm.scores(more))
      let covariance = Prediction(question, Elimination(model, theta)).covariance
      return covariance[1][1].squareRoot()
    }
    let wished = Verdict.smallChange / change.halfWidth * spread(0)
    return Rhythm.first(upTo: Rhythm.farthest) { spread($0) <= wished }.map { .days($0) } ?? .tooMany
  }
}
