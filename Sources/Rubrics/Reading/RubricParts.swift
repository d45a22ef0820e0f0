import Coaching

/// The parts of a rubric that refer to each other, with where they stand.
struct RubricParts {
  let dimensions: [ReadDimension]
  let criteria: [ReadCriterion]
  /// `nil` when it was left out.
  let askedLast: ReadAskedLast?
  /// `nil` when it was left out.
  let outsideTrendWhen: Located<Rubric.Condition>?
}

/// A dimension as it was read.
struct ReadDimension {
  let value: Dimension
  let line: Int
}

/// A criterion as it was read.
struct ReadCriterion {
  let value: Criterion
  /// `nil` when the file does not say it, or says something unknown.
  let kind: Criterion.Kind?
  /// Whether the short form asks it, as far as one can tell.
  let mayBeCore: Bool
  /// `nil` when it was left out.
  let skipWhen: Located<Rubric.Condition>?
  let fields: Fields
}

/// The criteria that come last, as they were read.
struct ReadAskedLast {
  let scenarios: [Scenario]
  let criteria: [Located<Criterion.Key>]

  var value: Rubric.AskedLast {
    Rubric.AskedLast(scenarios: scenarios, criteria: criteria.map(\.value))
  }
}
