/// Strokes for what happened in a meeting, counted while it went on or entered from a notebook afterwards.
///
/// Its strokes come from events alone: strokes and strokes taken back go in, counts come out.
public struct Tally: Hashable, Sendable {
  public typealias ID = Identifier<Tally>

  /// What a stroke stands for. Rubric files and the journal name marks by these words.
  public enum Mark: String, CaseIterable, Sendable {
    case question, insight
    /// Drawn, or drawn in.
    case picture
    /// The manager said something, though the meeting is the rep's.
    case managerSpoke = "manager-spoke"
  }

  public enum Source: String, Sendable {
    /// Key by key.
    case keys
    /// Afterwards, from strokes on paper.
    case notebook
  }

  public struct Stroke: Hashable, Sendable {
    public let mark: Mark
    /// How long had been counted when it was made, in seconds; `nil` when nobody measured it.
    public let seconds: Double?

    public init(_ mark: Mark, seconds: Double? = nil) {
      self.mark = mark
      self.seconds = seconds
    }
  }

  public let id: ID
  public let meeting: Meeting
  public let by: Person.Reference
  public let started: Moment
  public let source: Source
  /// What was looked out for; anything else was not counted, which is not 0.
  public let marks: [Mark]
  /// In the order they were made, without those that were taken back.
  public internal(set) var strokes: [Stroke] = []
  /// How many of them each mark has.
  var counts: [Mark: Int] = [:]
  /// How long was counted when somebody last stopped, in seconds; `nil` when nobody measured it.
  public internal(set) var stopped: Double?

  /// A tally without strokes.
  public init(
    id: ID, meeting: Meeting, by person: Person.Reference, started: Moment, source: Source,
    marks: [Mark] = Mark.allCases
  ) {
    self.id = id
    self.meeting = meeting
    by = person
    self.started = started
    self.source = source
    self.marks = marks
  }
}

extension Tally {
  /// How many strokes a mark has; `nil` when it was not looked out for.
  public subscript(mark: Mark) -> Int? {
    marks.contains(mark) ? counts[mark, default: 0] : nil
  }

  /// How long was counted, in seconds: until somebody stopped, or to the last stroke; `nil` when nobody
  /// measured it.
  public var seconds: Double? { ([stopped] + strokes.map(\.seconds)).compactMap(\.self).max() }

  /// Whether it says nothing: a live one all of whose strokes were taken back.
  public var isBlank: Bool { source == .keys && strokes.isEmpty }
}

extension Tally.Mark {
  /// What its count is called in JSON and in `--notebook`.
  public var countName: String {
    switch self {
    case .question: "questions"
    case .insight: "insights"
    case .picture: "pictures"
    case .managerSpoke: "managerSpoke"
    }
  }
}
