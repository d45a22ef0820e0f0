import Coaching
import Text

extension ChecksReport {
  /// What looks like the comfort zone, each with the meetings behind it; nothing when there is nothing.
  func comfortZone(of checks: Checks, on page: Page) -> [String] {
    let zone = checks.comfortZone
    guard !zone.signals.isEmpty || zone.waiting > 0 else { return [] }
    return page.heading(Wording(en: "Comfort zone?", sv: "Komfortzon?"))
      + zone.signals.flatMap { lines(for: $0, on: page) } + share(of: zone, on: page)
      + waiting(zone, for: checks.rep, on: page)
  }

  private func lines(for found: ComfortZone.Found, on page: Page) -> [String] {
    let shown = found.meetings.suffix(ChecksReport.mostMeetings)
    let more = found.meetings.count - shown.count
    let words = shown.map { "\($0.day.short(asOf: now)) (\($0.meeting.short))" }
    let before = more == 0 ? "" : Wording(en: "\(more) before, ", sv: "\(more) före, ").text
    return page.paragraph(question(about: found).text)
      + page.paragraph(page.style.dim(before + words.joined(separator: ", ")), indent: "   ")
  }

  private static let mostMeetings = 6

  private func share(of zone: ComfortZone, on page: Page) -> [String] {
    guard zone.share.of > 0 else { return [] }
    let share = zone.share
    return page.paragraph(
      Wording(
        en: "\(share.count) of \(share.of) meetings that are no care are behind these.",
        sv: "\(share.count) av \(share.of) möten som inte är kundvård ligger bakom."
      ).text)
  }

  private func waiting(_ zone: ComfortZone, for rep: Person, on page: Page) -> [String] {
    guard zone.waiting > 0 else { return [] }
    let (count, name) = (zone.waiting, safeForTerminal(rep.name))
    return page.paragraph(
      Wording(
        en: "\(Convention.english.plural(count, one: "question waits", many: "questions wait")) for \(name)"
          + " to see first: 'pitchside checks' as the rep, or in fourteen days.",
        sv: "\(Convention.swedish.plural(count, one: "fråga väntar", many: "frågor väntar")) på att \(name)"
          + " ser dem först: ”pitchside checks” som säljaren, eller om fjorton dagar."
      ).text)
  }

  /// A signal as a question, to the rep in the second person.
  func question(about found: ComfortZone.Found) -> Wording {
    switch found.signal {
    case .withoutStep(_, let meetings):
      return withoutStep(found.names, meetings, since: found.meetings.first?.day)
    case .fewCustomers(_, let meetings, let all, let customers):
      return Wording(
        en:
          "\(found.names.listed.en): \(meetings) of \(all) meetings, though \(customers) customers were met."
          + " Is that where the next deals are, or whom would you see with half of those hours?",
        sv: "\(found.names.listed.sv): \(meetings) av \(all) möten, fast \(customers) kunder fick besök."
          + " Är det där nästa affärer finns, eller vem skulle du träffa på hälften av den tiden?")
    case .lateInMonth(let meetings, let all, let expected):
      return Wording(
        en: "\(meetings) of \(all) meetings came on the last three working days of a month, where about"
          + " \((expected * Double(all)).amount.en) would fall by themselves."
          + " What would these weeks look like if nobody counted?",
        sv: "\(meetings) av \(all) möten låg på månadens sista tre arbetsdagar, där ungefär"
          + " \((expected * Double(all)).amount.sv) skulle hamna av sig själva."
          + " Hur skulle veckorna se ut om ingen räknade?")
    }
  }

  private func withoutStep(_ names: [String], _ meetings: Int, since: Day?) -> Wording {
    let customer = names.first.map(safeForTerminal) ?? "?"
    let (english, swedish) = (times(meetings).en, times(meetings).sv)
    let month = since.map { $0.month(asOf: now) } ?? Wording(same: "?")
    return Wording(
      en:
        "\(customer) \(english) since \(month.en) without a next step: what would move it, or what would you"
        + " do with those hours instead?",
      sv:
        "\(customer) \(swedish) sedan \(month.sv) utan nästa steg: vad skulle få det att röra sig, eller vad"
        + " skulle du göra med den tiden i stället?")
  }

  private func times(_ number: Int) -> Wording {
    let english = [3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten"]
    let swedish = [3: "tre", 4: "fyra", 5: "fem", 6: "sex", 7: "sju", 8: "åtta", 9: "nio", 10: "tio"]
    return Wording(
      en: "\(english[number] ?? "\(number)") times", sv: "\(swedish[number] ?? "\(number)") gånger")
  }
}

extension ComfortZone.Found {
  fileprivate var names: [String] { customers.map(\.name) }
}

extension [String] {
  fileprivate var listed: Wording {
    let names = map(safeForTerminal)
    return Wording(en: names.joined(separator: " and "), sv: names.joined(separator: " och "))
  }
}

extension Day {
  /// "August", or "August 2025" in another year than the reader's.
  fileprivate func month(asOf now: Moment) -> Wording {
    let (year, month, _) = components
    let tail = year == now.day.components.year ? "" : " \(year)"
    return Wording(
      en: Convention.english.monthName(month) + tail, sv: Convention.swedish.monthName(month) + tail)
  }
}
