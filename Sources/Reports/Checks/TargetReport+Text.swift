import Coaching
import Text

extension TargetReport {
  public func text(on page: Page) -> [String] {
    guard !targets.isEmpty else {
      return page.paragraph(
        Wording(
          en: "No target is set: 'pitchside target set --visits-per-week 5 --margin-per-month 200000'",
          sv: "Inget mål är satt: ”pitchside target set --visits-per-week 5 --margin-per-month 200000”"
        ).text, indent: "")
    }
    return head(on: page) + standing(on: page) + history(on: page)
  }

  private func head(on page: Page) -> [String] {
    let title = reps.count == 1 ? reps[0].name : Wording(en: "Targets", sv: "Mål").text
    return page.ends(page.style.bold(safeForTerminal(title)), period.inWords) + [page.rule]
  }

  private func standing(on page: Page) -> [String] {
    guard !isPooled, !standings.isEmpty else { return [] }
    return standings.count == 1 ? one(standings[0], on: page) : table(on: page)
  }

  private func one(_ standing: TargetStanding, on page: Page) -> [String] {
    let (expected, held) = (standing.expected, standing.held)
    let since = expected.since > period.lowerBound ? expected.since.short(asOf: now) : nil
    let from = since.map { Wording(en: ", since \($0)", sv: ", sedan \($0)") } ?? Wording(same: "")
    let (count, visits) = (Double(held.meetings).amount, expected.visits.amount)
    let number = Wording(
      en: "\(count.en) meetings held of \(visits.en) expected\(from.en)",
      sv: "\(count.sv) möten genomförda av \(visits.sv) väntade\(from.sv)")
    let known = held.marginKnown
    let (margin, budget) = (held.margin.amount, expected.margin.amount)
    let brought = Wording(
      en: known == 0
        ? "not recorded of any meeting; budget \(budget.en)"
        : "\(margin.en) of \(budget.en) budgeted, recorded of \(known) meetings",
      sv: known == 0
        ? "inte noterat för något möte; budget \(budget.sv)"
        : "\(margin.sv) av \(budget.sv) i budget, noterat för \(known) möten")
    return page.labelled(Wording(en: "Number", sv: "Antal").text, number.text)
      + page.labelled(Wording(en: "Margin", sv: "TB").text, brought.text)
      + page.labelled(Wording(en: "A meeting", sv: "Per möte").text, each(standing).text)
      + page.labelled(Wording(en: "Why", sv: "Så räknas").text, expected.arithmetic.inWords.text)
      + [""] + page.paragraph(overTime.text)
  }

  private func each(_ standing: TargetStanding) -> Wording {
    let needed = standing.expected.arithmetic.marginPerMeeting?.amount ?? Wording(same: "–")
    guard let brought = standing.marginPerMeeting?.amount else {
      return Wording(en: "needed over time \(needed.en)", sv: "behövs över tid \(needed.sv)")
    }
    return Wording(
      en: "\(brought.en); needed over time \(needed.en)", sv: "\(brought.sv); behövs över tid \(needed.sv)")
  }

  private var overTime: Wording {
    Wording(
      en: "Over twelve months, never a demand on one meeting. Public holidays, Midsummer's, Christmas and New"
        + " Year's Eve are taken off; vacation is spread evenly over the year.",
      sv:
        "Över tolv månader, aldrig ett krav på ett enskilt möte. Röda dagar, midsommar-, jul- och nyårsafton"
        + " är borträknade; semestern är jämnt fördelad över året.")
  }

  private func table(on page: Page) -> [String] {
    let titles = [
      Wording(en: "Meetings", sv: "Möten"), Wording(en: "Margin", sv: "TB"),
      Wording(en: "Budget", sv: "Budget"),
      Wording(en: "A meeting", sv: "Per möte"), Wording(en: "Needed", sv: "Behövs"),
    ]
    let columns =
      [Table.Column(Wording(en: "Rep", sv: "Säljare").text, mayShrink: true)]
      + titles.map { Table.Column($0.text, alignment: .right) }
    let table = Table(columns: columns, rows: standings.map(row))
    return table.lines(width: page.width, style: page.style) + [""] + page.paragraph(overTime.text)
  }

  private func row(_ standing: TargetStanding) -> [String] {
    let (expected, held) = (standing.expected, standing.held)
    return [
      safeForTerminal(standing.rep.name), "\(held.meetings)/\(expected.visits.amount.text)",
      held.marginKnown > 0 ? held.margin.amount.text : "–", expected.margin.amount.text,
      standing.marginPerMeeting?.amount.text ?? "–",
      expected.arithmetic.marginPerMeeting?.amount.text ?? "–",
    ]
  }

  private func history(on page: Page) -> [String] {
    page.heading(Wording(en: "What was asked", sv: "Vad som gällt"))
      + targets.flatMap { target in
        let line = "\(target.from.description) \(target.inWords.text)"
        let text = holds(target) ? line : page.style.dim(line)
        return wrapped(text, to: page.width, indent: " ", hanging: "            ")
      }
  }
}

extension Target {
  /// "Åsa Lind: 5 visits a week, 200,000 a month, 5 weeks off".
  var inWords: Wording {
    let (visits, margin, off) = (visitsPerWeek.plain, marginPerMonth.amount, weeksOff.plain)
    let part = (partTime * 100).plain
    return Wording(
      en:
        "\(safeForTerminal(scope.wording.en)): \(visits.en) visits a week, \(margin.en) a month, \(off.en) weeks off"
        + (partTime < 1 ? ", \(part.en) % of full time" : ""),
      sv: "\(safeForTerminal(scope.wording.sv)): \(visits.sv) besök i veckan, \(margin.sv) i månaden,"
        + " \(off.sv) semesterveckor" + (partTime < 1 ? ", \(part.sv) % av heltid" : ""))
  }
}
