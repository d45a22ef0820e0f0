/// What one observer made of a common case, beside its key.
///
/// Only levels are compared for how alike people see; choices, counts and yes/no stand beside it. What the short
/// form did not ask is left out.
public struct CalibrationResult: Hashable, Sendable {
  /// One level of the key, or one given where the key has none.
  public struct Level: Hashable, Sendable {
    public let criterion: Criterion.Key
    /// 1 to 5; `nil` for no occasion.
    public let mine: Int?
    /// 1 to 5; `nil` for no occasion.
    public let key: Int?
    /// What in the case makes the key so.
    public let because: Wording

    /// Mine less the key, from -4, where I am stricter, to 4; `nil` when one of us saw no occasion.
    public var miss: Int? { mine.flatMap { mine in key.map { mine - $0 } } }

    public var isExact: Bool { mine == key }
  }

  /// An answer that does not score.
  public struct Context: Hashable, Sendable {
    public let criterion: Criterion.Key
    public let mine: Answer
    public let key: Answer
    public let because: Wording

    public var isSame: Bool { mine == key }
  }

  /// In the order of the key; without those where both saw no occasion.
  public let levels: [Level]
  /// In the order of the key.
  public let context: [Context]

  public init(of form: FilledForm, beside key: CalibrationCase, by rubric: Rubric) {
    let asked = key.answers.compactMap { answer in
      form[answer.criterion]?.answer.map { (mine: $0, key: answer) }
    }
    let isLevel = { (criterion: Criterion.Key) in rubric.criterion(criterion)?.kind == .level }
    levels = asked.filter {
      isLevel($0.key.criterion) && ($0.mine, $0.key.answer) != (.notObserved, .notObserved)
    }
    .map { mine, key in
      Level(criterion: key.criterion, mine: mine.level, key: key.answer.level, because: key.because)
    }
    context = asked.filter { !isLevel($0.key.criterion) }.map { mine, key in
      Context(criterion: key.criterion, mine: mine, key: key.answer, because: key.because)
    }
  }
}

extension CalibrationResult {
  /// How many levels are the key's own.
  public var exact: Int { levels.count(where: \.isExact) }

  /// How many levels are the key's own or next to it.
  public var withinOne: Int { levels.count { abs($0.miss ?? 2) <= 1 } }

  /// How many levels are below the key.
  public var stricter: Int { misses.count { $0 < 0 } }

  /// How many levels are above the key.
  public var milder: Int { misses.count { $0 > 0 } }

  /// How many levels both have.
  public var compared: Int { misses.count }

  /// The mean of the signed misses, in levels, below 0 for the strict; `nil` when no level can be compared.
  public var meanMiss: Double? {
    misses.isEmpty ? nil : Double(misses.reduce(0, +)) / Double(misses.count)
  }

  /// The fewest exact levels that are enough: more than half.
  public var exactNeeded: Int { levels.count / 2 + 1 }

  /// Whether this is seeing alike: every level within 1 of the key, and more than half of them exact; `nil` when there
  /// is no level to compare.
  ///
  /// The rule of the rubric's authors, made general: "every level within 1 of the key and at least 6 of 11 exact". A
  /// level where one saw an occasion and the other none is not within 1.
  public var isGoodEnough: Bool? {
    levels.isEmpty ? nil : withinOne == levels.count && exact >= exactNeeded
  }

  /// The levels that are not the key's, the largest miss first, one without a size before all; else in order.
  public var missed: [Level] {
    let size = { (level: Level) in abs(level.miss ?? 5) }
    return levels.enumerated().filter { !$0.element.isExact }
      .sorted { (size($1.element), $0.offset) < (size($0.element), $1.offset) }.map(\.element)
  }

  private var misses: [Int] { levels.compactMap(\.miss) }
}

extension Observation {
  /// What the observer made of a common case, beside its key; `nil` when it was none.
  public var calibration: CalibrationResult? {
    occasion.calibrationCase.map { CalibrationResult(of: form, beside: $0, by: rubric) }
  }
}
