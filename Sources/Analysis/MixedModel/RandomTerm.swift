/// Effects that differ between the levels of a factor: an intercept for each level and, with a covariate, a slope.
public struct RandomTerm: Hashable, Sendable {
  /// The level of each row, from 0 to below `count`.
  public let levels: [Int]
  public let count: Int
  /// What the slope is along, a value a row; `nil` without slopes.
  public let slope: [Double]?
  /// Whether a row has a part in the effects of its level; `nil` where all have.
  public let taking: [Bool]?

  /// - Parameters:
  ///   - labels: Which level each row belongs to, in any numbering; levels are counted as they first appear.
  ///   - slope: What the slope is along, a value a row; `nil` without slopes.
  ///   - taking: Whether a row has a part in the effects of its level; `nil` where all have.
  public init(_ labels: [Int], slope: [Double]? = nil, taking: [Bool]? = nil) {
    precondition(slope.map { $0.count == labels.count } ?? true)
    precondition(taking.map { $0.count == labels.count } ?? true)
    let numbering = Numbering(labels)
    levels = numbering.numbers
    count = numbering.labels.count
    self.slope = slope
    self.taking = taking
  }

  /// How many effects a level has: 1, or 2 with a slope.
  var width: Int { slope == nil ? 1 : 2 }

  /// The covariate of an effect in a row: 1 for the intercept, 0 where the row has no part in it.
  func covariate(_ effect: Int, row: Int) -> Double {
    if let taking, !taking[row] { return 0 }
    guard effect > 0, let slope else { return 1 }
    return slope[row]
  }
}

/// Labels numbered from 0 as they first appear.
struct Numbering: Sendable {
  /// The number of each label that was given.
  let numbers: [Int]
  /// The label of each number.
  let labels: [Int]

  init(_ given: [Int]) {
    var known: [Int: Int] = [:]
    var labels: [Int] = []
    numbers = given.map { label in
      if let number = known[label] { return number }
      known[label] = labels.count
      labels.append(label)
      return labels.count - 1
    }
    self.labels = labels
  }
}
