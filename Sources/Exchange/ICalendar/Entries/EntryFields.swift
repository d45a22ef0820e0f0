import Coaching

/// Reads the fields of an entry and collects all that is wrong with them.
struct EntryFields {
  private(set) var problems: [ImportProblem]
  private let component: Component

  init(_ component: Component) {
    self.component = component
    problems = component.problems.map(\.problem)
  }

  /// `nil` when something it needs is missing or cannot be read.
  mutating func entry(calendar: Int, isCancelled: Bool, verdict: EntryVerdict) -> CalendarEntry? {
    let component = component
    let uid = uid()
    let start = required("DTSTART") { line throws(Refusal) in try line.time() }
    let end = end(from: start)
    let series = attempt { () throws(Refusal) in try Series(component) }
    let original = original()
    guard let uid, let start, let series else { return nil }
    return CalendarEntry(
      line: component.line, uid: uid, calendar: calendar, version: version, start: start, end: end,
      series: original == nil ? series : nil, original: original, isCancelled: isCancelled, verdict: verdict)
  }

  private mutating func uid() -> String? {
    required("UID") { line throws(Refusal) in
      let uid = CalendarText.value(line.value).trimmingBlanks
      guard !uid.isEmpty else { throw Refusal(.missing("UID", line.line)) }
      guard uid.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
        throw Refusal(.controlCharacter(line))
      }
      return uid
    }
  }

  private mutating func end(from start: CalendarTime?) -> CalendarEntry.End {
    if let line = component["DTEND"] {
      return attempt { () throws(Refusal) in .at(try line.time()) } ?? .unknown
    }
    guard let line = component["DURATION"] else { return .unknown }
    guard let duration = CalendarDuration(line.value.trimmingBlanks) else {
      problems.append(.unreadable(line, expects: CalendarDuration.expected))
      return .unknown
    }
    return .after(duration)
  }

  private mutating func original() -> CalendarTime? {
    guard let line = component["RECURRENCE-ID"] else { return nil }
    if line.parameters["RANGE"]?.uppercased() == "THISANDFUTURE" {
      problems.append(.unsupported(line, Self.thisAndFuture))
    }
    return attempt { () throws(Refusal) in try line.time() }
  }

  private var version: CalendarVersion {
    CalendarVersion(
      sequence: component["SEQUENCE"]?.value.trimmingBlanks.wholeNumber ?? 0,
      stamp: component["DTSTAMP"].flatMap { CalendarTime($0.value.trimmingBlanks) }?.wall ?? 0)
  }

  private mutating func required<Value>(
    _ name: String, _ read: (ContentLine) throws(Refusal) -> Value
  ) -> Value? {
    guard let line = component[name] else {
      problems.append(.missing(name, component.line))
      return nil
    }
    return attempt { () throws(Refusal) in try read(line) }
  }

  private mutating func attempt<Value>(_ read: () throws(Refusal) -> Value) -> Value? {
    do throws(Refusal) { return try read() } catch {
      problems.append(error.problem)
      return nil
    }
  }

  private static let thisAndFuture = Wording(
    en: "a change from here on (THISANDFUTURE) is not followed",
    sv: "en ändring härifrån och framåt (THISANDFUTURE) följs inte")
}
