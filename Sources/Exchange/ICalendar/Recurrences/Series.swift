import Coaching

/// When an entry comes again: by a rule, at times of their own, but for some.
struct Series: Hashable, Sendable {
  var rule: RecurrenceRule?
  var extra: [CalendarTime] = []
  var except: [CalendarTime] = []

  /// `nil` for an entry that comes once.
  init?(_ component: Component) throws(Refusal) {
    if let line = component["EXRULE"] { throw Refusal(.unsupported(line, Self.exceptionRule)) }
    if let line = component["RRULE"] { rule = try RecurrenceRule(line) }
    for line in component.all("RDATE") { extra += try line.times() }
    guard rule != nil || !extra.isEmpty else { return nil }
    for line in component.all("EXDATE") { except += try line.times() }
  }
}

extension Series {
  private static let exceptionRule = Wording(
    en: "a series with a rule of exceptions is not unrolled",
    sv: "en serie med en regel för undantag rullas inte ut")
}
