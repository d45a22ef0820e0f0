import Coaching

/// Reads an iCalendar file (RFC 5545) piece by piece, and then gives its customer meetings.
///
/// Feed it the file's bytes in pieces of any size; it keeps of each entry only what a meeting needs:
///
///     var reader = CalendarReader(scope)
///     while let piece = try file.read() { reader.read(piece) }
///     var meetings = reader.meetings()
///     while let meeting = meetings.next() { … }
///     meetings.problems; meetings.refused; meetings.notes; meetings.summary
public struct CalendarReader: Sendable {
  private let scope: CalendarScope
  private let reading: EntryReading
  private var bytes = CalendarBytes()
  private var unfolder = LineUnfolder()
  private var nesting = ComponentNesting()
  private var contents: CalendarContents
  /// How many calendars have begun.
  private var calendar = 0

  public init(_ scope: CalendarScope) {
    self.scope = scope
    reading = EntryReading(scope)
    contents = CalendarContents(scope)
  }

  /// Takes the next bytes of the file.
  public mutating func read(_ piece: some Collection<UInt8>) {
    var rest = piece[...]
    while !rest.isEmpty {
      take(unfolder.lines(in: bytes.taking(Array(rest.prefix(Self.stretch)))))
      rest = rest.dropFirst(Self.stretch)
    }
  }

  /// The meetings, when the whole file is read.
  public mutating func meetings() -> CalendarMeetings {
    take(unfolder.lines(in: bytes.taking([], isLast: true)))
    if let last = unfolder.last() { take([last]) }
    take(nesting.end())
    if nesting.hasOtherThanUTF8 { contents.encoding = .windows1252 }
    if bytes.isUTF16 { contents.encoding = .utf16 }
    return CalendarMeetings(contents, scope)
  }

  /// How many bytes are worked on at once.
  private static let stretch = 1 << 16

  private mutating func take(_ lines: [UnfoldedLine]) {
    for line in lines { take(nesting.take(line)) }
  }

  private mutating func take(_ steps: [ComponentNesting.Step]) {
    for step in steps {
      switch step {
      case .problem(let problem): contents.refuse([problem])
      case .began(let component) where component.name == "VCALENDAR":
        calendar += 1
      case .ended(let component): end(component)
      case .began: continue
      }
    }
  }

  private mutating func end(_ component: Component) {
    switch component.name {
    case "VEVENT":
      contents.take(reading.read(component, in: calendar, isCalledOff: nesting.method == "CANCEL"))
    case "VTIMEZONE": contents.zones.describe(component, in: calendar)
    default: return
    }
  }
}
