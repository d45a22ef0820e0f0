/// The rep's own view of a meeting and somebody else's, with the same rubric.
public struct PairOfViews: Hashable, Sendable {
  /// `nil` when the rep has given none.
  public let own: Observation?
  /// `nil` when nobody else has.
  public let other: Observation?

  /// Pairs a view with its counterpart: an own view with the newest of a manager's, else of a colleague's;
  /// anybody else's with the newest own view.
  ///
  /// - Parameters:
  ///   - named: The view that is one of the pair.
  ///   - views: All views of the meeting, newest first.
  public init(of named: Observation, among views: [Observation]) {
    let views = views.filter { $0.rubric.key == named.rubric.key && $0.id != named.id }
    let newest = { (kind: Observation.Kind) in views.first { $0.occasion.kind == kind } }
    if named.occasion.kind == .self {
      own = named
      other = newest(.manager) ?? newest(.peer)
    } else {
      own = newest(.self)
      other = named
    }
  }
}

/// What two views of one meeting say of the same criteria.
public struct ViewComparison: Hashable, Sendable {
  /// One criterion that the two rated differently, or that only one saw an occasion for.
  public struct Difference: Hashable, Sendable {
    public let criterion: Criterion
    public let own: Rating
    public let other: Rating

    /// By how many levels the own view is higher, -4 to 4; `nil` when one saw no occasion.
    public var levels: Int? {
      guard let ownLevel = own.level, let otherLevel = other.level else { return nil }
      return ownLevel - otherLevel
    }
  }

  /// The widest apart first, then those for which only one saw an occasion.
  public let differences: [Difference]
  /// Criteria that both gave the same level, in the rubric's order.
  public let agreed: [Criterion]
  /// How many level criteria only one of the two was asked.
  public let askedOnce: Int

  public init(of own: Observation, with other: Observation) {
    let pairs = other.rubric.criteria.filter { $0.kind == .level }.compactMap { criterion in
      own.form[criterion.key].flatMap { mine in
        other.form[criterion.key].map { Difference(criterion: criterion, own: mine, other: $0) }
      }
    }
    let asked = pairs.filter { $0.own.state != .notAsked && $0.other.state != .notAsked }
    let apart = asked.filter { $0.levels.map { $0 != 0 } ?? false }
    // In their order, stably: the sort of the standard library keeps equals in place.
    differences =
      apart.sorted { abs($0.levels ?? 0) > abs($1.levels ?? 0) }
      + asked.filter { ($0.own.level == nil) != ($0.other.level == nil) }
    agreed = asked.filter { $0.levels == 0 }.map(\.criterion)
    askedOnce = pairs.count { ($0.own.state == .notAsked) != ($0.other.state == .notAsked) }
  }
}
