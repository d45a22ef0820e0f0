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
    self = Scoring(rubric).scores(of: rubric.criteria.map { levels[$0.key] ?? nil })
  }

  fileprivate init(dimensions: [OfDimension], overall: Double?) {
    self.dimensions = dimensions
    self.overall = overall
  }
}

/// Which criteria of a rubric make up which score, worked out once for many observations.
public struct Scoring: Sendable {
  fileprivate struct Part {
    let dimension: Dimension
    /// Where its level criteria stand among all of the rubric.
    let places: [(place: Int, weight: Double)]
  }

  private let parts: [Part]

  public init(_ rubric: Rubric) {
    parts = rubric.dimensions.map { dimension in
      let places = rubric.criteria.indices.filter {
        rubric.criteria[$0].dimension == dimension.key && rubric.criteria[$0].kind == .level
      }
      return Part(dimension: dimension, places: places.map { ($0, rubric.criteria[$0].weight) })
    }
  }

  /// What the levels come to, one given for each criterion of the rubric, in its order; `nil` where no level was
  /// rated.
  public func scores(of levels: [Int?]) -> Scores {
    var (sum, weights) = (0.0, 0.0)
    let dimensions = parts.map { part in
      let scored = part.score(of: levels)
      if let score = scored.score {
        sum += score * part.dimension.weight
        weights += part.dimension.weight
      }
      return scored
    }
    return Scores(dimensions: dimensions, overall: weights > 0 ? sum / weights : nil)
  }
}

extension Scoring.Part {
  fileprivate func score(of levels: [Int?]) -> Scores.OfDimension {
    var (sum, weights, rated) = (0.0, 0.0, 0)
    for (place, weight) in places {
      guard let level = levels[place] else { continue }
      sum += Double(level) * weight
      weights += weight
      rated += 1
    }
    return Scores.OfDimension(
      dimension: dimension.key, score: rated > 0 ? sum / weights : nil, rated: rated, of: places.count)
  }
}

extension Rubric {
  /// The criteria that make up a dimension's score.
  public func levelCriteria(of dimension: Dimension.Key) -> [Criterion] {
    criteria.filter { $0.dimension == dimension && $0.kind == .level }
  }
}
