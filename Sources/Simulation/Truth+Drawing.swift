import Coaching

extension Truth {
  /// A rep's truth.
  ///
  /// - Parameters:
  ///   - course: Where the rep is heading.
  ///   - strengths: How the whole organisation does in each dimension, in levels above its average.
  ///   - generator: Where chance comes from.
  init(
    rep course: Course, strengths: [(dimension: Dimension.Key, levels: Double)],
    using generator: inout SeededGenerator
  ) {
    let base = course.start + generator.normal() * 0.3
    var skills: [Dimension.Key: Skill] = [:]
    for strength in strengths {
      let start = base + strength.levels + generator.normal() * 0.25
      skills[strength.dimension] = Skill(
        start: min(max(start, 1.5), 4.5), changePerQuarter: generator.number(in: course.changePerQuarter))
    }
    self.init(course: course, skills: skills, severity: generator.normal() * 0.35 - 0.15)
  }

  /// The truths of managers, whose severities have mean 0 and standard deviation 0.35 when there are several.
  static func managers(_ count: Int, using generator: inout SeededGenerator) -> [Truth] {
    let drawn = (0..<count).map { _ in generator.normal() }
    let mean = drawn.reduce(0, +) / Double(max(count, 1))
    let variance = drawn.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(count, 1))
    let isSpread = variance > 0
    return drawn.map { value in
      let standard = isSpread ? (value - mean) / variance.squareRoot() : value
      return Truth(course: nil, skills: [:], severity: standard * 0.35)
    }
  }
}

extension Truth.Course {
  /// The courses of any number of reps: of eight, three improve, four stay and one declines.
  static func of(rep index: Int) -> Truth.Course {
    switch index % 8 {
    case 0, 2, 5: .improving
    case 3: .declining
    default: .steady
    }
  }

  /// The mean level on the first day; those who improve have somewhere to go.
  fileprivate var start: Double {
    switch self {
    case .improving: 2.5
    case .steady: 3.0
    case .declining: 3.6
    }
  }

  fileprivate var changePerQuarter: ClosedRange<Double> {
    switch self {
    case .improving: 0.3...0.5
    case .steady: -0.05...0.05
    case .declining: -0.5...(-0.3)
    }
  }
}
