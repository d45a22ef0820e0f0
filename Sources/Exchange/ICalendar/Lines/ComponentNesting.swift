import Coaching

/// Follows what begins and ends in a calendar file, and gives every calendar, entry and zone at its end.
struct ComponentNesting: Sendable {
  enum Step {
    case began(Component)
    case ended(Component)
    case problem(ImportProblem)
  }

  /// Whether some line that was read is no UTF-8.
  private(set) var hasOtherThanUTF8 = false
  private var open: [Component] = []
  /// How many began within the deepest of `open` that is followed.
  private var deeper = 0
  /// Whether some calendar has begun.
  private var hasBegun = false
  /// Whether it was told that none has.
  private var isTold = false

  /// How deep components are followed; a calendar needs three.
  private static let depth = 16

  /// What the calendar that is open is sent for, such as `CANCEL`; `nil` when it does not say.
  var method: String? {
    open.first { $0.name == "VCALENDAR" }?["METHOD"]?.value.trimmingBlanks.uppercased()
  }

  mutating func take(_ line: UnfoldedLine) -> [Step] {
    let name = ContentLine.name(of: line.bytes)
    if name == "BEGIN" || name == "END" { return bound(name, line) }
    guard let current = open.last else { return outside(line) }
    guard deeper == 0, current.reads(name) else { return unread(name, line) }
    let text = CalendarLineText(line.bytes)
    if !text.isUTF8 { hasOtherThanUTF8 = true }
    open[open.count - 1].add(text, of: line)
    return []
  }

  /// What is wrong when the file ends here.
  mutating func end() -> [Step] {
    guard hasBegun || isTold else { return [.problem(.noCalendar(1))] }
    defer { open = [] }
    return open.reversed().map { .problem(.neverEnds($0.line, $0.name)) }
  }

  private mutating func bound(_ kind: String, _ line: UnfoldedLine) -> [Step] {
    guard let parts = ContentLineParts(line.bytes) else {
      return [.problem(.noProperty(line.number, CalendarLineText(line.bytes).string))]
    }
    let name = parts.value.trimmingBlanks.uppercased()
    return kind == "BEGIN" ? began(name, line.number) : ended(name, line.number)
  }

  private mutating func began(_ name: String, _ line: Int) -> [Step] {
    guard name == "VCALENDAR" || !open.isEmpty else { return outside(UnfoldedLine(number: line)) }
    guard open.count < Self.depth else {
      deeper += 1
      return []
    }
    hasBegun = true
    let steps = leavingUnfinished(before: name, line)
    let component = Component(name: name, line: line)
    open.append(component)
    return steps + [.began(component)]
  }

  /// Entries, zones and calendars never stand within an entry or a zone: the one that is open has lost its end.
  private mutating func leavingUnfinished(before name: String, _ line: Int) -> [Step] {
    let whole = ["VEVENT", "VTIMEZONE"]
    let first = open.firstIndex { whole.contains($0.name) || $0.name == name }
    guard whole.contains(name) || name == "VCALENDAR", let first else { return [] }
    defer { open.removeSubrange(first...) }
    return open[first...].reversed().map { .problem(.neverEnds($0.line, $0.name)) }
  }

  private mutating func ended(_ name: String, _ line: Int) -> [Step] {
    guard deeper == 0 else {
      deeper -= 1
      return []
    }
    guard let place = open.lastIndex(where: { $0.name == name }) else {
      return hasBegun ? [.problem(.endsWithoutBeginning(line, name))] : outside(UnfoldedLine(number: line))
    }
    let unfinished = open[(place + 1)...].reversed().map { Step.problem(.neverEnds($0.line, $0.name)) }
    open.removeSubrange((place + 1)...)
    let component = open.removeLast()
    if component.name == "STANDARD" || component.name == "DAYLIGHT", !open.isEmpty {
      open[open.count - 1].add(component)
    }
    return unfinished + [.ended(component)]
  }

  /// A line of an entry that is not read; it has to be a property all the same.
  private func unread(_ name: String, _ line: UnfoldedLine) -> [Step] {
    guard name.isEmpty, open.last?.name == "VEVENT" else { return [] }
    return [.problem(.noProperty(line.number, CalendarLineText(Array(line.bytes.prefix(200))).string))]
  }

  /// A line that no calendar has begun before: told once, since the file may be anything.
  private mutating func outside(_ line: UnfoldedLine) -> [Step] {
    guard !hasBegun, !isTold else { return [] }
    isTold = true
    return [.problem(.noCalendar(line.number))]
  }
}
