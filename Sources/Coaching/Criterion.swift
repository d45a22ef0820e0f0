/// One thing that can be seen from a chair in the room, and what it looks like at each level.
public struct Criterion: Hashable, Sendable {
  public typealias Key = String

  public enum Kind: String, CaseIterable, Sendable {
    case level, count, yes, choice, text
  }

  public struct Option: Hashable, Sendable {
    public let key: String
    public let title: Wording

    public init(key: String, title: Wording) {
      self.key = key
      self.title = title
    }
  }

  public let key: Key
  /// The dimension it is scored in; `nil` for context, which never scores.
  public let dimension: Dimension.Key?
  public let kind: Kind
  /// Whether the short form asks it.
  public let isCore: Bool
  /// Its share in the dimension, above 0.
  public let weight: Double
  public let ask: Wording
  /// What is seen at a level; 1, 3 and 5 are described, 2 and 4 may be.
  public let levels: [Int: Wording]
  /// What can be chosen, in order.
  public let options: [Option]
  /// The counting rule of a count; else `nil`.
  public let counts: Wording?
  /// When "no occasion" is right; `nil` when nobody said.
  public let noOccasion: Wording?
  /// How it can be trained; `nil` when nobody said.
  public let drill: Wording?
  /// The answer to another criterion that leaves this one without an occasion; or `nil`.
  public let skipWhen: Rubric.Condition?
  /// Which strokes of a tally a count can be taken over from; `nil` for none. Not part of what is asked.
  public internal(set) var tally: Tally.Mark?

  public init(
    key: Key, dimension: Dimension.Key? = nil, kind: Kind, isCore: Bool = false, weight: Double = 1,
    ask: Wording, levels: [Int: Wording] = [:], options: [Option] = [], counts: Wording? = nil,
    noOccasion: Wording? = nil, drill: Wording? = nil, skipWhen: Rubric.Condition? = nil,
    tally: Tally.Mark? = nil
  ) {
    self.key = key
    self.dimension = dimension
    self.kind = kind
    self.isCore = isCore
    self.weight = weight
    self.ask = ask
    self.levels = levels
    self.options = options
    self.counts = counts
    self.noOccasion = noOccasion
    self.drill = drill
    self.skipWhen = skipWhen
    self.tally = tally
  }

  public func option(_ key: String) -> Option? { options.first { $0.key == key } }
}
