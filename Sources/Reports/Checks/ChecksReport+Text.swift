import Analysis
import Coaching
import Text

extension ChecksReport {
  public func text(on page: Page) -> [String] {
    if isPooled { return pooled(on: page) }
    guard let first = checks.first else {
      return head(Wording(en: "Checks", sv: "Koll"), on: page) + nobody(on: page)
    }
    return checks.count == 1 ? one(first, on: page) : table(on: page)
  }

  func head(_ title: Wording, on page: Page) -> [String] {
    page.ends(page.style.bold(safeForTerminal(title.text)), days) + [page.rule]
  }

  private var days: String { period.inWords }

  private func nobody(on page: Page) -> [String] {
    page.paragraph(Wording(en: "There are no reps here.", sv: "Här finns inga säljare.").text)
  }

  private func one(_ checks: Checks, on page: Page) -> [String] {
    let head = head(Wording(same: checks.rep.name), on: page)
    guard checks.counts.held > 0 else {
      return head + number(of: checks, on: page) + page.paragraph(nothingHeld.text)
        + comfortZone(of: checks, on: page)
    }
    return head + number(of: checks, on: page) + customers(checks.counts, on: page)
      + people(checks.counts, on: page) + match(checks, on: page) + outcomes(checks.counts, on: page)
      + margin(of: checks, on: page) + comfortZone(of: checks, on: page)
  }

  private var nothingHeld: Wording {
    Wording(
      en:
        "No meetings were held in these days: 'pitchside meeting add', or import them from your calendar or CRM.",
      sv:
        "Inga möten är genomförda de här dagarna: ”pitchside meeting add”, eller importera dem från din kalender eller CRM."
    )
  }

  private func number(of checks: Checks, on page: Page) -> [String] {
    page.labelled(Wording(en: "Number", sv: "Antal").text, number(of: checks).text)
  }

  private func number(of checks: Checks) -> Wording {
    let held = checks.counts.held
    let english = Convention.english.plural(held, one: "meeting", many: "meetings")
    let swedish = Convention.swedish.plural(held, one: "möte genomfört", many: "möten genomförda")
    guard let expected = checks.expected else {
      return Wording(
        en: "\(english) held; no target is set", sv: "\(swedish); inget mål är satt")
    }
    let (visits, pace) = (expected.visits.rounded(), expected.arithmetic.target.visitsPerWeek)
    let asked = Wording(
      en: "\(Convention.english.number(visits, decimals: 0)) expected, now \(pace.plain.en) a week",
      sv: "\(Convention.swedish.number(visits, decimals: 0)) väntade, nu \(pace.plain.sv) i veckan")
    guard expected.since > period.lowerBound else {
      return Wording(en: "\(english) held of \(asked.en)", sv: "\(swedish) av \(asked.sv)")
    }
    let since = expected.since.short(asOf: now)
    let towards = checks.heldTowardsTarget
    guard towards < held else {
      return Wording(
        en: "\(english) held of \(asked.en), since the target began on \(since)",
        sv: "\(swedish) av \(asked.sv), sedan målet började \(since)")
    }
    return Wording(
      en: "\(english) held; since \(since), when the target began, \(towards) of \(asked.en)",
      sv: "\(swedish); sedan \(since), när målet började, \(towards) av \(asked.sv)")
  }

  func customers(_ counts: MeetingCounts, on page: Page) -> [String] {
    let new = said(
      counts.newCustomerShare, Wording(en: "new customer", sv: "ny kund"), of: counts.held)
    let near = said(
      counts.investmentNearShare, Wording(en: "deal within 6 months", sv: "affär inom 6 månader"),
      of: counts.held)
    return page.labelled(Wording(en: "Customers", sv: "Kunder").text, near.text + "\n" + new.text)
  }

  func people(_ counts: MeetingCounts, on page: Page) -> [String] {
    let decision = said(
      counts.decisionMakerShare, Wording(en: "decision maker met", sv: "beslutsfattare med"), of: counts.held)
    let mobilizer = said(
      counts.mobilizerShare, Wording(en: "mobilizer met", sv: "mobilizer med"), of: counts.held)
    return page.labelled(Wording(en: "People", sv: "Personer").text, decision.text + "\n" + mobilizer.text)
  }

  private func match(_ checks: Checks, on page: Page) -> [String] {
    page.labelled(Wording(en: "The match", sv: "Matchen").text, words(on: checks).text)
  }

  private func words(on checks: Checks) -> Wording {
    let (match, rides) = (checks.match, checks.counts.rideAlongs)
    let joined = Wording(
      en: Convention.english.plural(rides, one: "ride-along", many: "ride-alongs"),
      sv: "\(Convention.swedish.count(rides)) sambesök")
    guard let score = match.score else {
      return Wording(en: "\(joined.en), none scored", sv: "\(joined.sv), inget ifyllt")
    }
    let seen = Wording(
      en: "\(Convention.english.plural(match.meetings, one: "meeting", many: "meetings")) on "
        + Convention.english.plural(match.days, one: "day", many: "days"),
      sv: "\(Convention.swedish.plural(match.meetings, one: "möte", many: "möten")) på "
        + Convention.swedish.plural(match.days, one: "dag", many: "dagar"))
    let spread = match.interval.map { " (\($0.low.oneDecimal.text)–\($0.high.oneDecimal.text))" }
    let early = Wording(en: " (too few days to say how sure)", sv: " (för få dagar för att säga hur säkert)")
    let sure = spread.map { Wording(same: $0) } ?? early
    let figure = score.oneDecimal
    return Wording(
      en: "\(figure.en)\(sure.en) of 5, over \(seen.en); \(joined.en)",
      sv: "\(figure.sv)\(sure.sv) av 5, \(seen.sv); \(joined.sv)")
  }

  func outcomes(_ counts: MeetingCounts, on page: Page) -> [String] {
    let (unknown, label) = (counts.outcomesUnknown, Wording(en: "Outcomes", sv: "Resultat").text)
    let parts: [(Outcome.Result, Int)] = [
      (.order, counts.orders), (.advance, counts.advances), (.continuation, counts.continuations),
      (.noSale, counts.noSales),
    ]
    let known = parts.map { "\($0.0.wording.text) \($0.1)" }.joined(separator: ", ")
    let rest = unknown == 0 ? "" : Wording(en: "; not noted \(unknown)", sv: "; inte noterat \(unknown)").text
    return page.labelled(label, known + rest)
  }

  private func margin(of checks: Checks, on page: Page) -> [String] {
    page.labelled(Wording(en: "Margin", sv: "TB").text, margin(of: checks).text)
  }

  private func margin(of checks: Checks) -> Wording {
    let needed = checks.expected?.arithmetic.marginPerMeeting.map { needed in
      Wording(
        en: "; needed over time \(needed.amount.en)", sv: "; behövs över tid \(needed.amount.sv)")
    }
    let tail = needed ?? Wording(same: "")
    guard let brought = checks.counts.marginPerMeeting else {
      return Wording(en: "not recorded of any meeting\(tail.en)", sv: "inte noterat för något möte\(tail.sv)")
    }
    let known = checks.counts.marginKnown
    return Wording(
      en: "\(brought.amount.en) a meeting, recorded of \(known)\(tail.en)",
      sv: "\(brought.amount.sv) per möte, noterat för \(known)\(tail.sv)")
  }

  /// "new customer 31 % (24–39 %): 41 of 132; 12 say nothing".
  private func said(_ share: Share, _ what: Wording, of held: Int) -> Wording {
    guard let value = share.value else {
      return Wording(
        en: "\(what.en): of no meeting is it known", sv: "\(what.sv): inte noterat för något möte")
    }
    let interval = share.interval
    let silent = held - share.of
    let (en, sv) = (Convention.english, Convention.swedish)
    let rest = Wording(
      en: silent == 0 ? "" : "; \(en.count(silent)) say nothing",
      sv: silent == 0 ? "" : "; \(sv.count(silent)) säger inget")
    let percent = "\(value.percent) % (\(interval.low.percent)–\(interval.high.percent) %)"
    return Wording(
      en: "\(what.en) \(percent): \(en.count(share.count)) of \(en.count(share.of))\(rest.en)",
      sv: "\(what.sv) \(percent): \(sv.count(share.count)) av \(sv.count(share.of))\(rest.sv)")
  }
}

extension Double {
  /// In whole hundredths.
  var percent: Int { Int((self * 100).rounded()) }

  /// With one decimal.
  var oneDecimal: Wording {
    Wording(
      en: Convention.english.number(self, decimals: 1), sv: Convention.swedish.number(self, decimals: 1))
  }

  /// Without decimals.
  var amount: Wording {
    Wording(
      en: Convention.english.number(self, decimals: 0), sv: Convention.swedish.number(self, decimals: 0))
  }

  /// As short as it can be: "5", "4.5".
  var plain: Wording { self == rounded() ? amount : oneDecimal }
}

extension ClosedRange<Day> {
  /// "1 Jul – 30 Sep 2026", or "24 Nov 2025 – 23 Nov 2026".
  var inWords: String {
    let (first, last) = (lowerBound.components, upperBound.components)
    let months = Convention.current.shortMonthName
    let begin = "\(first.day) \(months(first.month))" + (first.year == last.year ? "" : " \(first.year)")
    return "\(begin) – \(last.day) \(months(last.month)) \(last.year)"
  }
}

extension Day {
  /// "9 Nov", with the year when it is not this year.
  func short(asOf now: Moment) -> String {
    Moment(milliseconds: number * 86_400_000, offsetMinutes: 0).shortDay(
      asOf: Moment(milliseconds: now.day.number * 86_400_000, offsetMinutes: 0))
  }
}
