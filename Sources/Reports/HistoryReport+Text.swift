import Coaching
import Text

extension HistoryReport {
  public func text(on page: Page) -> [String] {
    guard let told else { return head(on: page) + nothingYet(on: page) }
    return head(on: page) + next(on: page) + words(onLatest: told.latest, on: page)
      + words(onEarlier: told.earlier, on: page)
  }

  private func head(on page: Page) -> [String] {
    let seen = Wording(
      en: "\(Convention.english.plural(span.observations, one: "observation", many: "observations"))"
        + " on \(Convention.english.plural(span.days, one: "day", many: "days"))",
      sv: "\(Convention.swedish.plural(span.observations, one: "rapport", many: "rapporter"))"
        + " på \(Convention.swedish.plural(span.days, one: "dag", many: "dagar"))")
    return page.ends(page.style.bold(safeForTerminal(rep.name)), seen.text) + [page.rule]
  }

  private func nothingYet(on page: Page) -> [String] {
    page.paragraph(
      Wording(en: "Nothing has been scored yet.", sv: "Inget är ifyllt än.").text)
  }

  private func next(on page: Page) -> [String] {
    guard let first = open.first else { return [] }
    let heading = page.heading(Wording(en: "For next time", sv: "Till nästa möte"))
    let older = open.dropFirst().prefix(2).flatMap { line(for: $0, on: page) }
    return Array(heading.dropFirst()) + line(for: first, on: page) + older
  }

  private func line(for commitment: Commitment, on page: Page) -> [String] {
    let day = commitment.agreed.shortDay(asOf: now)
    let agreed = Wording(en: "agreed \(day)", sv: "överenskommet \(day)").text
    let status = commitment.status == .open ? agreed : "\(agreed), \(commitment.status.wording.text)"
    return page.paragraph(page.style.accent(commitment.terms.inWords))
      + page.paragraph(page.style.dim(status), indent: "   ")
  }

  private func words(onLatest observation: Observation, on page: Page) -> [String] {
    let heading = Wording(en: "Latest: \(title(of: observation))", sv: "Senast: \(title(of: observation))")
    let report = ObservationReport(observation, now: now)
    var lines =
      [""] + wrapped(page.style.bold(heading.text), to: page.width)
      + (meeting(of: observation)?.watchFor(on: page) ?? []) + words(of: observation, on: page)
    if withheld[observation.id] != nil { return lines }
    if let summary = observation.form.summary { lines += page.paragraph(safeForTerminal(summary)) }
    lines += report.remarks(on: page).dropFirst()
    return lines + page.paragraph(page.style.dim(hint(for: observation)))
  }

  private func hint(for observation: Observation) -> String {
    let id = observation.id.short
    guard observation.reply == nil, !observation.occasion.isRepsOwn else {
      return Wording(en: "All of it: pitchside show \(id)", sv: "Allt: pitchside show \(id)").text
    }
    return Wording(
      en: "All of it: pitchside show \(id). Answer, or disagree: pitchside reply \(id)",
      sv: "Allt: pitchside show \(id). Svara, eller säg emot: pitchside reply \(id)"
    ).text
  }

  private func words(onEarlier told: [Observation], on page: Page) -> [String] {
    guard !told.isEmpty else { return [] }
    let lines = told.flatMap { observation in
      wrapped(page.style.bold("\(title(of: observation))  (\(observation.id.short))"), to: page.width)
        + words(of: observation, on: page) + marks(on: observation, on: page)
    }
    return page.heading(Wording(en: "Earlier", sv: "Tidigare")) + lines
      + more(span.observations - told.count - 1, on: page)
  }

  private func more(_ count: Int, on page: Page) -> [String] {
    guard count > 0 else { return [] }
    let oldest = span.since?.shortDay(asOf: now) ?? ""
    return page.paragraph(
      Wording(
        en: "… and \(count) more since \(oldest); --json gives them all.",
        sv: "… och \(count) till sedan \(oldest); --json ger alla."
      ).text)
  }

  /// Keep, what was agreed with what became of it, and the rep's answer; or why they are not shown.
  private func words(of observation: Observation, on page: Page) -> [String] {
    let ledTo = meeting(of: observation)?.ledTo(on: page) ?? []
    if let withheld = withheld[observation.id] {
      return page.paragraph(safeForTerminal(withheld.line.text)) + ledTo
    }
    var lines: [String] = meeting(of: observation)?.kind(on: page) ?? []
    if let keep = observation.form.keep {
      lines += page.labelled(Wording(en: "Keep", sv: "Fortsätt").text, keep.text.quoted)
    }
    if let terms = observation.form.commitment {
      let status = commitment(observation.commitment).map { " – \($0.status.wording.text)" } ?? ""
      lines += page.labelled(Wording(en: "Next time", sv: "Nästa gång").text, terms.inWords + status)
    }
    if let reply = observation.reply {
      lines += page.labelled(Wording(en: "Reply", sv: "Svar").text, reply.text.quoted)
    }
    return lines + ledTo
  }

  private func marks(on observation: Observation, on page: Page) -> [String] {
    observation.isOutsideTrend && !observation.isPlan && withheld[observation.id] == nil
      ? page.paragraph(page.style.dim(managerRan)) : []
  }

  private var managerRan: String {
    Wording(
      en: "The manager ran this meeting: left out of the development.",
      sv: "Chefen drev det här mötet: räknas inte i utvecklingen."
    ).text
  }

  private func title(of observation: Observation) -> String {
    let occasion = observation.occasion
    let own = observation.isPlan ? observation.rubric.title.text : ownView
    let view =
      occasion.kind == .self ? own : "\(occasion.kind.wording.text) (\(occasion.observer.name))"
    let parts = [occasion.met.shortDay(asOf: now), occasion.customer?.name, view].compactMap { $0 }
    return safeForTerminal(parts.joined(separator: ", "))
  }

  /// What the rep's own view is called for whoever reads.
  private var ownView: String {
    guard let person = reader.person, person != rep.id else { return Observation.Kind.`self`.wording.text }
    return Wording(en: "the rep's own view", sv: "säljarens egen bild").text
  }
}
