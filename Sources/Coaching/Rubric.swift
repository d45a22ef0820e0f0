/// The form a meeting is scored with: dimensions to report by, criteria in the order they are asked.
public struct Rubric: Hashable, Sendable {
  /// What people call it on the command line, such as `wembley`.
  public let key: String
  /// 1 or more; a change in what is asked takes a new version.
  public let version: Int
  public let title: Wording
  /// What it is for and what it is not for; printed on every form and report.
  public let purpose: Wording
  /// How long it should take to fill in.
  public let minutes: Int
  /// What each of the levels 1 to 5 means in any criterion.
  public let scale: [Int: Wording]
  /// What "not observed" is called.
  public let notObserved: Wording
  public let evidence: EvidenceRule
  public let dimensions: [Dimension]
  /// In the order they are asked.
  public internal(set) var criteria: [Criterion]
  /// Criteria that come last in meetings of some kinds, and may be passed over together; or `nil`.
  public let askedLast: AskedLast?
  /// The answer that keeps an observation out of the rep's trend, because it was not the rep who ran
  /// the meeting; or `nil`.
  public let outsideTrendWhen: Condition?
  public let filledBy: Filler

  public init(
    key: String, version: Int, title: Wording, purpose: Wording, minutes: Int, scale: [Int: Wording],
    notObserved: Wording, evidence: EvidenceRule, dimensions: [Dimension], criteria: [Criterion],
    askedLast: AskedLast? = nil, outsideTrendWhen: Condition? = nil, filledBy: Filler = .observer
  ) {
    self.key = key
    self.version = version
    self.title = title
    self.purpose = purpose
    self.minutes = minutes
    self.scale = scale
    self.notObserved = notObserved
    self.evidence = evidence
    self.dimensions = dimensions
    self.criteria = criteria
    self.askedLast = askedLast
    self.outsideTrendWhen = outsideTrendWhen
    self.filledBy = filledBy
  }

  /// Who fills it in.
  public enum Filler: String, CaseIterable, Sendable {
    /// Whoever saw the meeting, after it.
    case observer
    /// The rep, before it: a plan, which is nobody's view of how the rep did.
    case rep
  }

  /// The rubric that a meeting is scored with when nobody names one.
  public static let usualKey = "wembley"

  /// What a rep says about the coaching is asked with this one.
  public static let coachingKey = "coaching"

  /// The levels of every criterion.
  public static let levels = 1...5

  public func criterion(_ key: Criterion.Key) -> Criterion? { criteria.first { $0.key == key } }

  /// Whether both ask the same in the same words, wherever their counts may be taken over from.
  public func asks(sameAs other: Rubric) -> Bool { withoutTally == other.withoutTally }

  private var withoutTally: Rubric {
    var rubric = self
    for place in criteria.indices { rubric.criteria[place].tally = nil }
    return rubric
  }

  public func dimension(_ key: Dimension.Key) -> Dimension? { dimensions.first { $0.key == key } }

  /// Which words a filled form must have beside its ratings.
  public struct EvidenceRule: Hashable, Sendable {
    /// Whether one thing to keep doing must be named.
    public let keepRequired: Bool
    /// Whether one thing to change must be agreed.
    public let changeRequired: Bool
    /// Whether the last look reminds of a 1 without a word about what was seen.
    public let asksAtLevelOne: Bool

    public init(keepRequired: Bool, changeRequired: Bool, asksAtLevelOne: Bool) {
      self.keepRequired = keepRequired
      self.changeRequired = changeRequired
      self.asksAtLevelOne = asksAtLevelOne
    }
  }

  /// Criteria that rarely have an occasion in some scenarios.
  public struct AskedLast: Hashable, Sendable {
    public let scenarios: [Scenario]
    public let criteria: [Criterion.Key]

    public init(scenarios: [Scenario], criteria: [Criterion.Key]) {
      self.scenarios = scenarios
      self.criteria = criteria
    }
  }

  /// "This criterion was answered with this option."
  public struct Condition: Hashable, Sendable {
    public let criterion: Criterion.Key
    public let option: String

    public init(criterion: Criterion.Key, option: String) {
      self.criterion = criterion
      self.option = option
    }
  }

  /// A rubric and the version of it.
  public struct Edition: Hashable, Sendable, Codable {
    public let key: String
    public let version: Int

    public init(key: String, version: Int) {
      self.key = key
      self.version = version
    }
  }

  public var edition: Edition { Edition(key: key, version: version) }
}
