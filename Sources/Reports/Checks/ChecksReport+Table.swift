import Coaching
import Text

extension ChecksReport {
  /// A row a rep, and a line about all of them together.
  func table(on page: Page) -> [String] {
    let table = Table(columns: columns, rows: checks.map(row))
    return head(
      Wording(en: "Number, customers, people – and the match", sv: "Antal, kunder, personer – och matchen"),
      on: page)
      + table.lines(width: page.width, style: page.style) + together(on: page) + legend(on: page)
      + waiting(on: page)
  }

  private var columns: [Table.Column] {
    let titles = [
      Wording(en: "Meetings", sv: "Möten"), Wording(en: "Deal<6m", sv: "Affär<6m"),
      Wording(en: "Decides", sv: "Beslut"), Wording(same: "Mobilizer"),
      Wording(en: "Match", sv: "Match"),
      Wording(en: "Margin", sv: "TB"), Wording(en: "?", sv: "?"),
    ]
    return [Table.Column(Wording(en: "Rep", sv: "Säljare").text, mayShrink: true)]
      + titles.map { Table.Column($0.text, alignment: .right) }
  }

  private func row(_ checks: Checks) -> [String] {
    let counts = checks.counts
    let match = checks.match.score.map { score in
      "\(score.oneDecimal.text) (\(checks.match.meetings))"
    }
    let signals = checks.comfortZone.signals.count
    return [
      safeForTerminal(checks.rep.name),
      meetings(counts.held, towards: checks.heldTowardsTarget, checks.expected),
      counts.investmentNearShare.short, counts.decisionMakerShare.short, counts.mobilizerShare.short,
      match ?? "–", counts.marginPerMeeting?.amount.text ?? "–",
      signals == 0 ? "" : "\(signals)",
    ]
  }

  /// "212/224", or the held ones alone.
  private func meetings(_ held: Int, towards: Int, _ expected: Expected?) -> String {
    guard let expected else { return "\(held)" }
    return "\(towards)/\(expected.visits.amount.text)"
  }

  private func together(on page: Page) -> [String] {
    guard let group else { return [] }
    return [""] + summary(of: group, on: page)
  }

  private func legend(on page: Page) -> [String] {
    let needed = Set(checks.compactMap { $0.expected?.arithmetic.marginPerMeeting?.rounded() }).sorted()
    let amounts = needed.count == 1 ? needed.first?.amount : nil
    let target = amounts.map {
      Wording(en: "; \($0.en) is needed over time", sv: "; över tid behövs \($0.sv)")
    }
    let tail = target ?? Wording(same: "")
    return [""]
      + page.paragraph(
        Wording(
          en:
            "Meetings held of those expected. Percent (of how many meetings where it is known): a deal within"
            + " 6 months, a decision maker met, a mobilizer met. The match, 1 to 5 (of how many meetings)."
            + " Margin a meeting\(tail.en). ? counts questions about the comfort zone."
            + " One rep in words: pitchside checks --rep NAME",
          sv:
            "Genomförda möten av väntade. Procent (av hur många möten där det är känt): affär inom 6 månader,"
            + " beslutsfattare med, mobilizer med. Matchen, 1 till 5 (av hur många möten)."
            + " TB per möte\(tail.sv). ? räknar frågor om komfortzonen."
            + " En säljare i ord: pitchside checks --rep NAMN"
        ).text)
  }

  private func waiting(on page: Page) -> [String] {
    let waiting = checks.reduce(0) { $0 + $1.comfortZone.waiting }
    guard waiting > 0 else { return [] }
    return page.paragraph(
      Wording(
        en: "\(Convention.english.plural(waiting, one: "question waits", many: "questions wait")) for the rep"
          + " to see first, at most fourteen days.",
        sv:
          "\(Convention.swedish.plural(waiting, one: "fråga väntar", many: "frågor väntar")) på att säljaren"
          + " ser dem först, i högst fjorton dagar."
      ).text)
  }

  /// The figures about a group, without names.
  func pooled(on page: Page) -> [String] {
    let head = head(Wording(en: "All together, no names", sv: "Alla tillsammans, inga namn"), on: page)
    guard let group else {
      let least = GroupChecks.leastReps
      return head
        + page.paragraph(
          Wording(
            en: "Too few: figures about a group are shown from \(least) reps who held a meeting.",
            sv: "För få: siffror om en grupp visas när minst \(least) säljare har genomfört ett möte."
          ).text)
    }
    return head + summary(of: group, on: page)
  }

  private func summary(of group: GroupChecks, on page: Page) -> [String] {
    let (counts, reps) = (group.counts, group.reps)
    let held = group.expected.map { expected in
      Wording(
        en:
          "\(Convention.english.count(group.heldTowardsTarget)) meetings held of \(expected.amount.en) expected",
        sv:
          "\(Convention.swedish.count(group.heldTowardsTarget)) möten genomförda av \(expected.amount.sv) väntade"
      )
    }
    let plain = Wording(
      en: "\(Convention.english.count(counts.held)) meetings held",
      sv: "\(Convention.swedish.count(counts.held)) möten genomförda")
    let number = held ?? plain
    let line = Wording(en: "\(number.en), by \(reps) reps", sv: "\(number.sv), av \(reps) säljare")
    return page.labelled(Wording(en: "Number", sv: "Antal").text, line.text)
      + customers(counts, on: page) + people(counts, on: page) + outcomes(counts, on: page)
  }
}

extension Share {
  /// Percent, "31 (132)", or a dash while nothing is known.
  fileprivate var short: String { value.map { "\($0.percent) (\(of))" } ?? "–" }
}
