/// An answer to one criterion.
public enum Answer: Hashable, Sendable, Codable {
  /// 1 to 5.
  case level(Int)
  /// 0 to 999.
  case count(Int)
  case yes(Bool)
  /// The key of an option.
  case choice(String)
  case text(String)
  /// There was no occasion; not a low score.
  case notObserved

  /// 1 to 5, or `nil` when it is no level.
  public var level: Int? {
    guard case .level(let level) = self else { return nil }
    return level
  }
}

/// What an observer said about one criterion.
public struct Rating: Hashable, Sendable {
  public let criterion: Criterion.Key
  /// `nil` when the form did not ask; neither that nor `notObserved` is a low score.
  public var answer: Answer?
  /// What was seen or heard; `nil` when nothing was written.
  public var evidence: String?
  /// How long the answer took, in seconds; `nil` when it did not come from a form on a screen.
  public var seconds: Double?
  /// Where a count comes from; `nil` when nobody said, and for every other kind of answer.
  public var countFrom: CountSource?

  public init(
    _ criterion: Criterion.Key, _ answer: Answer?, evidence: String? = nil, seconds: Double? = nil,
    countFrom: CountSource? = nil
  ) {
    self.criterion = criterion
    self.answer = answer
    self.evidence = evidence
    self.seconds = seconds
    self.countFrom = countFrom
  }

  public enum State: String, Sendable {
    case rated
    case notObserved = "not-observed"
    case notAsked = "not-asked"
  }

  public var state: State {
    switch answer {
    case nil: .notAsked
    case .notObserved: .notObserved
    default: .rated
    }
  }

  /// 0 to 999, or `nil` when there is no count.
  public var count: Int? {
    guard case .count(let count) = answer else { return nil }
    return count
  }

  /// 1 to 5, or `nil` when there is no level.
  public var level: Int? { answer?.level }
}

/// One thing that went well, to go on with.
public struct Keep: Hashable, Sendable, Codable {
  public let criterion: Criterion.Key
  /// What was seen or heard.
  public let text: String

  public init(criterion: Criterion.Key, text: String) {
    self.criterion = criterion
    self.text = text
  }
}

extension Rubric {
  /// What was answered, and where a count comes from; as typed: not yet made harmless for a terminal.
  public func wording(of rating: Rating) -> Wording {
    let answer = wording(of: rating.answer, to: rating.criterion)
    return [answer, rating.countFrom?.wording].compactMap(\.self).joined(separator: ", ")
  }

  /// An answer in words, as typed: not yet made harmless for a terminal.
  public func wording(of answer: Answer?, to key: Criterion.Key) -> Wording {
    switch answer {
    case nil: Wording(en: "not asked", sv: "inte frågat")
    case .level(let level): Wording(same: "\(level)")
    case .count(let count): Wording(same: "\(count)")
    case .yes(let flag): flag ? Wording(en: "yes", sv: "ja") : Wording(en: "no", sv: "nej")
    case .choice(let option): criterion(key)?.option(option)?.title ?? Wording(same: option)
    case .text(let text): Wording(same: text)
    case .notObserved: notObserved
    }
  }
}
