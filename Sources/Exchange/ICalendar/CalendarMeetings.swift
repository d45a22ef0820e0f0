import Coaching

/// The customer meetings of a calendar file, one after another; series are unrolled as they are asked for.
public struct CalendarMeetings: Sequence, IteratorProtocol, Sendable {
  /// What cannot be taken, in the order it was found; complete behind the last meeting, 10,000 at most.
  public internal(set) var problems: [ImportProblem]
  /// How many entries have a problem, also those behind the 10,000th; complete behind the last meeting.
  public internal(set) var refused: Int
  /// How many entries are no customer meetings, by reason; complete behind the last meeting.
  public internal(set) var leftOut: LeftOut
  /// What somebody ought to know of what was taken; complete behind the last meeting, 10,000 at most.
  public internal(set) var notes: [CalendarNote] = []
  /// How many series go on outside of the window; complete behind the last meeting.
  public internal(set) var seriesBeyondWindow = 0
  /// The meetings and series that the file has whole, or calls off; complete behind the last meeting.
  public internal(set) var whole: [WholeSeries] = []
  /// How the file's bytes were read as text.
  public let encoding: CalendarEncoding

  let scope: CalendarScope
  var zones: ZoneNames
  /// The meetings of the entries that were looked at and not asked for yet.
  var waiting: ArraySlice<CalendarMeeting> = []
  private var families: ArraySlice<EntryFamily>

  /// How many problems and notes are kept.
  static let mostListed = 10_000

  init(_ contents: CalendarContents, _ scope: CalendarScope) {
    (problems, refused, leftOut) = (contents.problems, contents.refused, contents.leftOut)
    (zones, encoding) = (contents.zones, contents.encoding)
    self.scope = scope
    families = contents.families[...]
  }

  /// The next meeting; `nil` behind the last.
  public mutating func next() -> CalendarMeeting? {
    while waiting.isEmpty {
      guard let family = families.popFirst() else { return nil }
      unroll(family)
    }
    return waiting.popFirst()
  }
}

extension CalendarMeetings {
  /// What was left out, in sentences without a final stop; complete behind the last meeting.
  public var summary: [Wording] {
    [leftOut.wording, beyondWindow].compactMap(\.self)
  }

  /// How many series were taken in part, in a sentence without a final stop; `nil` when there are none.
  public var beyondWindow: Wording? {
    guard seriesBeyondWindow > 0 else { return nil }
    let (first, last) = (scope.window.lowerBound.day, scope.window.upperBound.day)
    return Wording(
      en: "\(seriesBeyondWindow) series taken from \(first) to \(last) only",
      sv: "\(seriesBeyondWindow) serier togs bara från \(first) till \(last)")
  }
}
