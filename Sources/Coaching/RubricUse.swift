/// How a rubric is filled in in practice: what its author needs to know to make it better.
///
/// It is drawn from what managers and colleagues saw in meetings; a rubric that the rep fills in, from what reps wrote.
/// Common cases are left out, where everybody should answer alike.
public struct RubricUse: Hashable, Sendable {
  public let rubric: Rubric
  /// How many forms there are.
  public let observations: Int
  /// How many of them, the newest, the rest is drawn from.
  public let drawnFrom: Int
  /// How many people filled those in.
  public let observers: Int
  /// The versions those were filled in with, in order.
  public let versions: [Int]
  /// The whole form in seconds, where all of it was asked as it is asked now.
  public let form: Timing
  /// In the rubric's order.
  public let criteria: [OfCriterion]

  public init(
    rubric: Rubric, observations: Int, drawnFrom: Int, observers: Int, versions: [Int], form: Timing,
    criteria: [OfCriterion]
  ) {
    self.rubric = rubric
    self.observations = observations
    self.drawnFrom = drawnFrom
    self.observers = observers
    self.versions = versions
    self.form = form
    self.criteria = criteria
  }

  /// One criterion, in all versions that ask the very same.
  public struct OfCriterion: Hashable, Sendable {
    public let criterion: Criterion
    /// How often it was asked; what a short form left out is not among it.
    public let asked: Int
    /// How often there was an occasion for it.
    public let rated: Int
    /// How often each level was given; a level never given is not there.
    public let levels: [Int: Int]
    /// How many people rated it.
    public let observers: Int
    /// From the question to the answer, in seconds.
    public let timing: Timing

    public init(
      _ criterion: Criterion, asked: Int, rated: Int, levels: [Int: Int], observers: Int, timing: Timing
    ) {
      self.criterion = criterion
      self.asked = asked
      self.rated = rated
      self.levels = levels
      self.observers = observers
      self.timing = timing
    }

    /// How often there was an occasion, 0 to 1; `nil` when it was never asked.
    public var ratedShare: Double? { asked == 0 ? nil : Double(rated) / Double(asked) }

    /// The level given most often, the lower of two, and its share, 0 to 1; `nil` when none was given.
    public var commonest: (level: Int, count: Int, share: Double)? {
      let given = levels.values.reduce(0, +)
      guard let most = levels.min(by: { ($1.value, $0.key) < ($0.value, $1.key) }) else { return nil }
      return (most.key, most.value, Double(most.value) / Double(given))
    }
  }

  /// A time that was measured several times.
  public struct Timing: Hashable, Sendable {
    /// In seconds, to a tenth; `nil` when it was never measured.
    public let median: Double?
    /// How often it was measured.
    public let count: Int

    /// - Parameter tenths: How often each time was measured, in tenths of a second.
    public init(tenths: [Int: Int]) {
      let times = tenths.sorted { $0.key < $1.key }
      let count = times.reduce(0) { $0 + $1.value }
      /// The time at a place in order, from 0.
      func time(at place: Int) -> Int? {
        var passed = 0
        return times.first {
          passed += $0.value
          return passed > place
        }?.key
      }
      self.count = count
      median = time(at: (count - 1) / 2).flatMap { low in time(at: count / 2).map { Double(low + $0) / 20 } }
    }
  }
}

extension RubricUse {
  /// Fewer than this are too early to say anything.
  public static let enough = 10

  /// Whose answers are shown together only from this many people on, where they are the reps' own.
  public static let peopleNeeded = 5

  public var isTooEarly: Bool { drawnFrom < RubricUse.enough }

  /// Whether the answers may be shown: a rep's own plans are the rep's until shared.
  public var showsAnswers: Bool { rubric.filledBy == .observer || observers >= RubricUse.peopleNeeded }

  /// The criterion that takes longest, of those timed often enough; `nil` when none was.
  public var slowest: OfCriterion? {
    criteria.filter { $0.timing.count >= RubricUse.enough }.max {
      ($0.timing.median ?? 0) < ($1.timing.median ?? 0)
    }
  }

  /// Criteria with an occasion in less than one form of five, where they were asked often enough.
  public var hardlyEverRated: [OfCriterion] {
    criteria.filter { $0.asked >= RubricUse.enough && ($0.ratedShare ?? 1) < 0.2 }
  }

  /// Criteria where nine ratings of ten or more are the same level, by at least two people and often enough: they tell
  /// nothing from anything.
  public var sameLevel: [OfCriterion] {
    guard showsAnswers else { return [] }
    return criteria.filter {
      $0.levels.values.reduce(0, +) >= RubricUse.enough && $0.observers >= 2
        && ($0.commonest?.share ?? 0) >= 0.9
    }
  }
}

extension Criterion {
  /// Whether the two are the very same question, wherever in a form it stands.
  public func asksTheSame(as other: Criterion) -> Bool {
    key == other.key && kind == other.kind && ask == other.ask && levels == other.levels
      && options == other.options && counts == other.counts && noOccasion == other.noOccasion
  }
}
