/// Where a rep's development begins anew, because a new version of the rubric asks something else.
public struct RubricBreak: Hashable, Sendable {
  /// When the rep was first seen by the new version.
  public let day: Day
  public let fromVersion: Int
  public let toVersion: Int
  /// Of these measures levels mean something else than before.
  public let measures: [Measure]

  public init(day: Day, fromVersion: Int, toVersion: Int, measures: [Measure]) {
    self.day = day
    self.fromVersion = fromVersion
    self.toVersion = toVersion
    self.measures = measures
  }
}

extension Rubric {
  /// Whether a score means the same in both versions: the criteria that make it up ask the same, are described in the
  /// same words and weigh the same.
  ///
  /// How a question is trained, when it has no occasion and whether the short form asks it make no difference.
  public func scores(_ measure: Measure, as other: Rubric) -> Bool {
    guard scale == other.scale else { return false }
    switch measure {
    case .criterion(let key): return criterion(key)?.asked == other.criterion(key)?.asked
    case .dimension(let key): return asked(in: key) == other.asked(in: key)
    case .overall:
      return weights == other.weights && dimensions.allSatisfy { scores(.dimension($0.key), as: other) }
    }
  }

  private func asked(in dimension: Dimension.Key) -> [Criterion.Key: AskedCriterion] {
    Dictionary(
      levelCriteria(of: dimension).map { ($0.key, $0.asked) }, uniquingKeysWith: { first, _ in first })
  }

  private var weights: [Dimension.Key: Double] {
    Dictionary(dimensions.map { ($0.key, $0.weight) }, uniquingKeysWith: { first, _ in first })
  }
}

/// What a level of a criterion means.
private struct AskedCriterion: Hashable {
  let weight: Double
  let ask: Wording
  let levels: [Int: Wording]
}

extension Criterion {
  fileprivate var asked: AskedCriterion {
    AskedCriterion(weight: weight, ask: ask, levels: levels)
  }
}

extension ScoredMeetings {
  /// Where the development of a rep begins anew in some measures, oldest first.
  ///
  /// Versions are compared in their order, those that the rep was seen by.
  public func breaks(of rep: Person.ID, in measures: [Measure]) -> [RubricBreak] {
    var firsts: [Int: Day] = [:]
    for meeting in meetings where meeting.rep == rep && meeting.isSeenByOthers {
      firsts[meeting.version] = min(firsts[meeting.version] ?? meeting.met.day, meeting.met.day)
    }
    let versions = firsts.keys.sorted()
    return zip(versions, versions.dropFirst()).compactMap { from, to in
      guard let day = firsts[to], let old = rubrics[from], let new = rubrics[to] else { return nil }
      let changed = measures.filter { !new.scores($0, as: old) }
      guard !changed.isEmpty else { return nil }
      return RubricBreak(day: day, fromVersion: from, toVersion: to, measures: changed)
    }
  }

  /// The versions in which a score means the same as in one of them, that one included.
  public func versions(scoring measure: Measure, as version: Int) -> Set<Int> {
    guard let rubric = rubrics[version] else { return [] }
    return Set(rubrics.values.filter { rubric.scores(measure, as: $0) }.map(\.version))
  }
}
