/// Where a count comes from.
public enum CountSource: String, CaseIterable, Sendable, Codable {
  /// Counted live.
  case tally
  /// Strokes on paper, entered afterwards.
  case notebook
  /// Remembered when the form was filled in.
  case estimate

  /// As people say it behind a number.
  public var wording: Wording {
    switch self {
    case .tally: Wording(en: "from the tally", sv: "från strecklistan")
    case .notebook: Wording(en: "from the notebook", sv: "från anteckningsboken")
    case .estimate: Wording(en: "estimated", sv: "uppskattat")
    }
  }
}

/// A count that a form can take over instead of a remembered number.
public struct OfferedCount: Hashable, Sendable {
  /// 0 to 999.
  public let count: Int
  public let from: CountSource

  public init(_ count: Int, from: CountSource) {
    self.count = count
    self.from = from
  }

  /// "12 from the tally".
  public var wording: Wording { [Wording(same: "\(count)"), from.wording].joined(separator: " ") }
}

extension Sequence<Tally> {
  /// What the tallies of one meeting, newest first, offer to a form, by criterion: for each, the newest one that
  /// counted it.
  ///
  /// - Parameter rubric: Says which criterion a mark counts for.
  /// - Returns: Nothing for criteria that no tally counted.
  public func offers(for rubric: Rubric) -> [Criterion.Key: OfferedCount] {
    let offers = rubric.criteria.compactMap { criterion -> (Criterion.Key, OfferedCount)? in
      guard let mark = criterion.tally else { return nil }
      return newest(counting: mark)?.offer(of: mark).map { (criterion.key, $0) }
    }
    return Dictionary(offers, uniquingKeysWith: { first, _ in first })
  }

  /// Which of the tallies of one meeting, newest first, offers what a mark counts; `nil` when none counted it.
  public func newest(counting mark: Tally.Mark) -> Tally? {
    first { !$0.isBlank && $0[mark] != nil }
  }

  /// Those that are offered to somebody's form about the rep: to the rep's own only what the rep counted.
  public func offered(to person: Person.ID, about rep: Person.ID) -> [Tally] {
    filter { person != rep || $0.by.id == person }
  }
}

extension FilledForm {
  /// The counts of which it is known where they come from, for when the form is filled in anew.
  public var offers: [Criterion.Key: OfferedCount] {
    let offers = ratings.compactMap { rating -> (Criterion.Key, OfferedCount)? in
      guard let count = rating.count, let source = rating.countFrom else { return nil }
      return (rating.criterion, OfferedCount(count, from: source))
    }
    return Dictionary(offers, uniquingKeysWith: { first, _ in first })
  }
}

extension Tally {
  /// What it offers for a mark; `nil` when that was not looked out for.
  public func offer(of mark: Mark) -> OfferedCount? {
    self[mark].map { OfferedCount($0, from: source == .notebook ? .notebook : .tally) }
  }
}
