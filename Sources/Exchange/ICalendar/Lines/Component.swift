/// An entry or a zone of a calendar, with the lines a meeting needs.
struct Component: Sendable {
  /// In capital letters: `VEVENT`, `VTIMEZONE`, …
  let name: String
  /// The physical line of its BEGIN.
  let line: Int
  var lines: [ContentLine] = []
  /// Those within it: a zone's `STANDARD` and `DAYLIGHT`.
  var parts: [Component] = []
  /// What of it could not be read.
  var problems: [Refusal] = []
  /// How many bytes of the file its lines and parts take.
  var size = 0
  var isTooLarge = false

  init(name: String, line: Int) {
    self.name = name
    self.line = line
  }

  /// The first line of a property; `nil` when it has none.
  subscript(name: String) -> ContentLine? { lines.first { $0.name == name } }

  func all(_ name: String) -> [ContentLine] { lines.filter { $0.name == name } }
}

extension Component {
  /// How many bytes of an entry or a zone are kept.
  static let limit = 4 << 20

  /// What is read of a component, by its name; anything else is passed over unread, descriptions foremost.
  static let properties: [String: Set<String>] = [
    "VCALENDAR": ["METHOD"],
    "VEVENT": [
      "UID", "RECURRENCE-ID", "SEQUENCE", "DTSTAMP", "DTSTART", "DTEND", "DURATION", "STATUS", "ATTENDEE",
      "ORGANIZER", "SUMMARY", "LOCATION", "TRANSP", "CLASS", "RRULE", "EXRULE", "RDATE", "EXDATE",
    ],
    "VTIMEZONE": ["TZID"],
    "STANDARD": zoneProperties, "DAYLIGHT": zoneProperties,
  ]

  private static let zoneProperties: Set<String> = [
    "DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE",
  ]

  func reads(_ property: String) -> Bool { Self.properties[name]?.contains(property) ?? false }

  /// Adds a line, unless that would be too much of it.
  mutating func add(_ text: CalendarLineText, of unfolded: UnfoldedLine) {
    size += text.bytes.count
    guard size <= Self.limit else {
      isTooLarge = true
      lines = []
      return
    }
    do throws(Refusal) { lines.append(try ContentLine(unfolded, text: text)) } catch {
      problems.append(error)
    }
  }

  /// Adds a part that has ended.
  mutating func add(_ part: Component) {
    size += part.size
    problems += part.problems
    isTooLarge = isTooLarge || part.isTooLarge || size > Self.limit
    if isTooLarge { parts = [] } else { parts.append(part) }
  }
}
