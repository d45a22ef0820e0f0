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
    let visits = expected.visits.amount
    let number = Wording(
      en: "\(Convention.english.plural(held.meetings, one: "meeting", many: "meetings")) held"
        + " of \(visits.en) expected\(from.en)",
      sv: "\(Convention.swedish.plural(held.meetings, one: "möte genomfört", many: "möten genomförda"))"
        + " av \(visits.sv) väntade\(from.sv)")
    return page.labelled(Wording(en: "Target", sv: "Målet").text, holding([standing]).text)
      + page.labelled(Wording(en: "Number", sv: "Antal").text, number.text)
      + page.labelled(Wording(en: "Margin", sv: "TB").text, brought(standing).text)
      + page.labelled(Wording(en: "A meeting", sv: "Per möte").text, each(standing).text)
      + page.labelled(Wording(en: "Why", sv: "Så räknas").text, expected.arithmetic.inWords.text)
      + [""] + page.paragraph(overTime.text)
  }

  private func brought(_ standing: TargetStanding) -> Wording {
    let (held, budget) = (standing.held, standing.expected.margin.amount)
    guard held.marginKnown > 0 else {
      return Wording(
        en: "not recorded of any meeting; budget \(budget.en)",
        sv: "inte noterat för något möte; budget \(budget.sv)")
    }
    let (known, margin) = (held.marginKnown, held.margin.amount)
    return Wording(
      en: "\(margin.en) of \(budget.en) budgeted, recorded of "
        + Convention.english.plural(known, one: "meeting", many: "meetings"),
      sv: "\(margin.sv) av \(budget.sv) i budget, noterat för "
        + Convention.swedish.plural(known, one: "möte", many: "möten"))
  }

  /// Since when the targets in force hold: the day most share, and the others by name.
  private func holding(_ standings: [TargetStanding]) -> Wording {
    let groups = Dictionary(grouping: standings, by: \.expected.arithmetic.target.from).sorted {
      ($1.value.count, $0.key) < ($0.value.count, $1.key)
    }
    let told = groups.enumerated().map { place, group in
      let day = group.key.short(asOf: now)
      let names = group.value.map { safeForTerminal($0.rep.name) }.joined(separator: ", ")
      return place == 0
        ? Wording(en: "holds since \(day)", sv: "gäller sedan \(day)")
        : Wording(en: "for \(names) since \(day)", sv: "för \(names) sedan \(day)")
    }
    return told.joined(separator: "; ")
  }

  private func each(_ standing: TargetStanding) -> Wording {
    let needed = standing.expected.arithmetic.marginPerMeeting?.amount ?? Wording(same: "–")
    guard !standing.isTooEarly else {
      let early = tooEarly(standing)
      return Wording(
        en: "\(early.en); needed over time \(needed.en)", sv: "\(early.sv); behövs över tid \(needed.sv)")
    }
    guard let brought = standing.marginPerMeeting?.amount else {
      return Wording(en: "needed over time \(needed.en)", sv: "behövs över tid \(needed.sv)")
    }
    return Wording(
      en: "\(brought.en); needed over time \(needed.en)", sv: "\(brought.sv); behövs över tid \(needed.sv)")
  }

  /// How many of the meetings were held that it takes.
  private func tooEarly(_ standing: TargetStanding) -> Wording {
    let (held, least) = (standing.held.meetings, TargetStanding.enoughMeetings)
    return Wording(en: "too early, \(held) of \(least)", sv: "för tidigt, \(held) av \(least)")
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
    let since = holding(standings)
    let holds = Wording(en: "The target \(since.en).", sv: "Målet \(since.sv).")
    return table.lines(width: page.width, style: page.style) + [""] + page.paragraph(holds.text)
      + page.paragraph(overTime.text)
  }

  private func row(_ standing: TargetStanding) -> [String] {
    let (expected, held) = (standing.expected, standing.held)
    return [
      safeForTerminal(standing.rep.name), "\(held.meetings)/\(expected.visits.amount.text)",
      held.marginKnown > 0 ? held.margin.amount.text : "–", expected.margin.amount.text,
      (standing.isTooEarly ? tooEarly(standing) : standing.marginPerMeeting?.amount)?.text ?? "–",
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
