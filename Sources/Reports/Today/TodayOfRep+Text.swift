import Coaching
import Text

extension TodayOfRep {
  public func text(on page: Page) -> [String] {
    head(on: page) + nextMeeting(on: page) + latestWords(on: page) + unfinished(on: page) + areas(on: page)
  }

  private func head(on page: Page) -> [String] {
    page.ends(page.style.bold(safeForTerminal(rep.name)), now.weekdayAndWeek) + [page.rule]
  }

  private func nextMeeting(on page: Page) -> [String] {
    let heading = Wording(en: "For the next meeting", sv: "Till nästa möte")
    let lines = agreed.prefix(1).flatMap { commitment in
      page.act(
        page.style.accent(commitment.terms.inWords),
        Wording(
          en: "agreed \(commitment.agreed.shortDay(asOf: now))",
          sv: "överenskommet \(commitment.agreed.shortDay(asOf: now))"
        ).text)
    }
    return Array(page.heading(heading, whereTo?.text).dropFirst()) + lines + plan(on: page)
  }

  /// "today 10.00, Volvo"; `nil` when no meeting is planned.
  private var whereTo: Wording? {
    guard let meeting = next?.meeting else { return nil }
    let customer = meeting.customer.map { ", \($0.name)" } ?? ""
    let day = meeting.met.shortDay(asOf: now)
    let isToday = meeting.met.day == now.day
    return Wording(
      en: "\(isToday ? "today" : day) \(meeting.met.clockTime.en)\(customer)",
      sv: "\(isToday ? "i dag" : day) \(meeting.met.clockTime.sv)\(customer)")
  }

  private func plan(on page: Page) -> [String] {
    guard let next else {
      return page.paragraph(
        Wording(
          en: "No meeting is planned: pitchside meeting add --rep \"\(rep.name)\" --customer NAME --at TIME",
          sv: "Inget möte är planerat: pitchside meeting add --rep \"\(rep.name)\" --customer NAMN --at TID"
        ).text)
    }
    let plan = next.plan?.plan
    let missing = [("Plan A", plan?.planA), ("Plan B", plan?.planB)].filter { $0.1 == nil }.map(\.0)
    guard !missing.isEmpty else { return shared(next, on: page) }
    return missing.map { Wording(en: "\($0): not written", sv: "\($0): inte skriven") }.enumerated().flatMap {
      $0.offset == missing.count - 1
        ? page.act($0.element.text, "pitchside meeting plan \(next.meeting.id.short)")
        : page.paragraph($0.element.text)
    }
  }

  private func shared(_ next: KnownMeeting, on page: Page) -> [String] {
    guard next.plan?.shared == nil else {
      return page.paragraph(
        Wording(en: "The plan is written and shared.", sv: "Matchplanen är skriven och delad.").text)
    }
    return page.act(
      Wording(
        en: "The plan is written; only you can read it.", sv: "Matchplanen är skriven; bara du kan läsa den."
      ).text,
      "pitchside meeting plan \(next.meeting.id.short) --share")
  }

  private func latestWords(on page: Page) -> [String] {
    guard let latest else {
      return page.heading(Wording(en: "Latest", sv: "Senast"))
        + page.paragraph(
          Wording(
            en: "Nobody has scored a meeting of yours yet.", sv: "Ingen har fyllt i något av dina möten än."
          ).text)
    }
    let occasion = latest.observation.occasion
    let place = [occasion.met.shortDay(asOf: now), occasion.customer?.name].compactMap(\.self).joined(
      separator: ", ")
    let with = Wording(
      en: "\(place), with \(occasion.observer.name)", sv: "\(place), med \(occasion.observer.name)")
    return page.heading(Wording(en: "Latest", sv: "Senast"), with.text) + words(of: latest, on: page)
  }

  private func words(of latest: Latest, on page: Page) -> [String] {
    if let withheld = latest.withheld {
      return page.paragraph(safeForTerminal(withheld.message.capitalised.text))
        + wrapped(page.style.dim(latest.observation.ownViewCommand), to: page.width, indent: "   ")
    }
    let (observation, form) = (latest.observation, latest.observation.form)
    var lines: [String] = []
    if let keep = form.keep {
      lines += page.labelled(Wording(en: "Keep", sv: "Fortsätt").text, keep.text.quoted)
    }
    if let terms = form.commitment {
      lines += page.labelled(Wording(en: "Change", sv: "Ändra").text, terms.inWords)
    }
    if let apart = latest.apart {
      lines += page.paragraph(
        Wording(
          en: "Your view and \(observation.occasion.observer.name)'s differ most on: \(apart.ask.en)",
          sv: "Din bild och \(observation.occasion.observer.name.genitive) skiljer mest på: \(apart.ask.sv)"
        ).text)
    }
    let command = observation.reply == nil ? "pitchside reply" : "pitchside show"
    let words =
      observation.reply == nil
      ? Wording(en: "Answer, or disagree", sv: "Svara, eller säg emot")
      : Wording(en: "You have answered; all of it", sv: "Du har svarat; allt")
    return lines + page.act(words.text, "\(command) \(observation.id.short)")
  }

  private func unfinished(on page: Page) -> [String] {
    let begun = drafts.prefix(3).flatMap {
      page.act($0.told(asOf: now).text, "pitchside resume \($0.id.short)")
    }
    let open = withoutOutcome.prefix(3).flatMap { meeting in
      let name = meeting.told(asOf: now)
      return page.act(
        Wording(en: "What did it lead to? \(name)", sv: "Vad ledde det till? \(name)").text,
        "pitchside meeting close \(meeting.id.short)")
    }
    let lines = begun + open
    return lines.isEmpty ? [] : page.heading(Wording(en: "Not finished", sv: "Inte klart")) + lines
  }

  private func areas(on page: Page) -> [String] {
    guard let seen, seen.observations > 0 else { return [] }
    let text = Wording(
      en: "\(Convention.english.plural(seen.observations, one: "report", many: "reports"))"
        + " on \(Convention.english.plural(seen.days, one: "day", many: "days"))"
        + " by \(Convention.english.plural(seen.observers, one: "observer", many: "observers"))",
      sv:
        Convention.swedish.plural(seen.observations, one: "sambesöksrapport", many: "sambesöksrapporter")
        + " på \(Convention.swedish.plural(seen.days, one: "dag", many: "dagar")),"
        + " \(Convention.swedish.plural(seen.observers, one: "bedömare", many: "bedömare"))")
    return page.heading(Wording(en: "Seen the last twelve months", sv: "Sett de senaste tolv månaderna"))
      + page.act(text.text, "pitchside history \"\(rep.name)\"")
  }
}
