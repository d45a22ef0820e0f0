/// What the ratings of one observation come to, dimension by dimension.
///
/// Only levels score, 1 to 5. Counts, choices and yes/no are context, and "no occasion" and "not
/// asked" are left out rather than counted low.
public struct Scores: Hashable, Sendable {
  public struct OfDimension: Hashable, Sendable {
    public let dimension: Dimension.Key
    /// The weighted mean of the rated levels, 1 to 5; `nil` when nothing was rated.
    public let score: Double?
    /// How many level criteria were rated.
    public let rated: Int
    /// How many level criteria the dimension has.
    public let of: Int
  }

  /// In the rubric's order.
  public let dimensions: [OfDimension]
  /// The weighted mean of the dimensions that have a score, 1 to 5; `nil` when none has.
  public let overall: Double?

  public init(of form: FilledForm, by rubric: Rubric) {
    let levels = Dictionary(
      form.ratings.map { ($0.criterion, $0.level) }, uniquingKeysWith: { first, _ in first })
    let dimensions = rubric.dimensions.map { dimension in
      let criteria = rubric.levelCriteria(of: dimension.key)
      let rated = criteria.compactMap { criterion in
        levels[criterion.key]?.map { (value: Double($0), weight: criterion.weight) }
      }
      return OfDimension(
        dimension: dimension.key, score: weightedMean(of: rated), rated: rated.count, of: criteria.count)
    }
    self.dimensions = dimensions
    overall = weightedMean(
      of: zip(dimensions, rubric.dimensions).compactMap { scored, dimension in
        scored.score.map { (value: $0, weight: dimension.weight) }
      })
  }
}

extension Rubric {
  /// The criteria that make up a dimension's score.
  public func levelCriteria(of dimension: Dimension.Key) -> [Criterion] {
    criteria.filter { $0.dimension == dimension && $0.kind == .level }
  }
}

/// `nil` for no values.
private func weightedMean(of values: [(value: Double, weight: Double)]) -> Double? {
  guard !values.isEmpty else { return nil }
  let weight = values.map(\.weight).reduce(0, +)
  return values.map { $0.value * $0.weight }.reduce(0, +) / weight
}
