/// The mean squares of scores by rep, case and observer of the case.
struct NestedSquares {
  let reps: Int
  let cases: Int
  let observers: Int
  let rep: Double
  let `case`: Double
  let observer: Double
  let repByCase: Double
  let residual: Double

  /// Is `nil` of fewer than two of any, or where a score is missing.
  init?(_ scores: [[[Double]]]) {
    guard scores.count > 1, let cases = scores.first?.count, cases > 1,
      let observers = scores.first?.first?.count, observers > 1,
      scores.allSatisfy({ $0.count == cases && $0.allSatisfy { $0.count == observers } })
    else { return nil }
    (reps, self.cases, self.observers) = (scores.count, cases, observers)
    let (p, t, r) = (Double(scores.count), Double(cases), Double(observers))
    let ofRep = scores.map { NestedSquares.mean($0.flatMap(\.self)) }
    let ofCase = (0..<cases).map { task in NestedSquares.mean(scores.flatMap { $0[task] }) }
    let ofObserver = (0..<cases).map { task in
      (0..<observers).map { rater in NestedSquares.mean(scores.map { $0[task][rater] }) }
    }
    let all = NestedSquares.mean(ofRep)
    let sums = NestedSquares.sums(of: scores, ofRep, ofCase, ofObserver, all)
    rep = t * r * NestedSquares.squares(ofRep.map { $0 - all }) / (p - 1)
    `case` = p * r * NestedSquares.squares(ofCase.map { $0 - all }) / (t - 1)
    observer = p * sums.observer / (t * (r - 1))
    repByCase = r * sums.repByCase / ((p - 1) * (t - 1))
    residual = sums.residual / ((p - 1) * t * (r - 1))
  }

  private static func sums(
    of scores: [[[Double]]], _ ofRep: [Double], _ ofCase: [Double], _ ofObserver: [[Double]], _ all: Double
  ) -> (observer: Double, repByCase: Double, residual: Double) {
    let observer = zip(ofObserver, ofCase).reduce(0) { sum, task in
      sum + squares(task.0.map { $0 - task.1 })
    }
    var (repByCase, residual) = (0.0, 0.0)
    for (person, ofPerson) in zip(scores, ofRep) {
      for (task, given) in person.enumerated() {
        let cell = mean(given)
        repByCase += squares([cell - ofPerson - ofCase[task] + all])
        residual += squares(zip(given, ofObserver[task]).map { $0 - cell - $1 + ofCase[task] })
      }
    }
    return (observer, repByCase, residual)
  }

  private static func mean(_ figures: [Double]) -> Double { figures.reduce(0, +) / Double(figures.count) }

  private static func squares(_ figures: [Double]) -> Double { figures.reduce(0) { $0 + $1 * $1 } }
}
