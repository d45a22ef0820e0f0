import Coaching

/// A rubric made ready for being answered many times.
struct Questionnaire: Sendable {
  let rubric: Rubric
  /// One for every criterion, in the rubric's order.
  let questions: [Question]
  /// Whether there is a short form.
  let hasCore: Bool
  let language: Language

  /// Makes a rubric ready.
  ///
  /// - Parameters:
  ///   - rubric: Any.
  ///   - language: What people write in.
  ///   - generator: Where the difficulties of the criteria come from.
  init(_ rubric: Rubric, language: Language, using generator: inout SeededGenerator) {
    self.rubric = rubric
    self.language = language
    hasCore = rubric.criteria.contains(where: \.isCore)
    let difficulties = rubric.difficulties(using: &generator)
    questions = zip(rubric.criteria, difficulties).enumerated().map { place, pair in
      let dimension = rubric.craftBehind(place)
      return Question(
        criterion: pair.0, dimension: rubric.dimensions.firstIndex { $0.key == dimension },
        difficulty: pair.1, noOccasion: pair.0.noOccasionShare,
        phrases: Phrases.of(pair.0.key, in: dimension).spoken(in: language))
    }
  }

  /// The words for a criterion.
  func phrases(for key: Criterion.Key) -> SpokenPhrases {
    questions.first { $0.key == key }?.phrases ?? Phrases.general.spoken(in: language)
  }
}

extension Rubric {
  /// Draws how many levels harder each criterion is; within a dimension they cancel out, by weight.
  fileprivate func difficulties(using generator: inout SeededGenerator) -> [Double] {
    let drawn = criteria.map { _ in generator.normal() * 0.2 }
    return zip(criteria, drawn).map { criterion, value in
      let siblings = zip(criteria, drawn).filter {
        $0.0.kind == .level && $0.0.dimension == criterion.dimension
      }
      let weight = siblings.reduce(0) { $0 + $1.0.weight }
      let mean = siblings.reduce(0) { $0 + $1.0.weight * $1.1 } / max(weight, 0.001)
      return criterion.kind == .level ? value - mean : 0
    }
  }

  /// The dimension whose craft shows in a criterion. Context belongs to the criterion that it can leave
  /// without an occasion, else to the one before, else to the one behind.
  fileprivate func craftBehind(_ place: Int) -> Dimension.Key? {
    let criterion = criteria[place]
    if let dimension = criterion.dimension { return dimension }
    let dependent = criteria.first { $0.skipWhen?.criterion == criterion.key && $0.dimension != nil }
    let before = criteria[..<place].last { $0.dimension != nil }
    let behind = criteria[place...].first { $0.dimension != nil }
    return (dependent ?? before ?? behind)?.dimension
  }
}
