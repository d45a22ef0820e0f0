import Coaching
import Text

extension DebriefReport {
  public func text(on page: Page) -> [String] {
    guard let own, let comparison else { return alone(on: page) }
    return head(on: page) + repsWords(own, on: page) + table(comparison, on: page) + othersWords(on: page)
      + both(own, on: page)
  }

  /// The other view as it is, below a word about the missing one.
  private func alone(on page: Page) -> [String] {
    let why = awaited.map { wrapped(safeForTerminal($0.line.text), to: page.width) + [""] }
    return (why ?? []) + ObservationReport(other, meeting: meeting, now: reader.now).text(on: page)
  }

  private func head(on page: Page) -> [String] {
    let occasion = other.occasion
    let who = [occasion.rep.name, occasion.customer?.name, occasion.scenario?.wording.text]
    let left = page.style.bold(who.compactMap { $0 }.map(safeForTerminal).joined(separator: ", "))
    let with = Wording(en: "debrief with \(othersName)", sv: "genomgång med \(othersName)")
    let rubric = "\(other.rubric.title.text), \(other.rubric.edition.key) \(other.rubric.version)"
    return page.ends(left, occasion.met.dayAndTime) + page.ends(with.text, rubric) + [page.rule]
      + around(on: page)
  }

  /// What the rep wanted watched, and what the meeting led to.
  private func around(on page: Page) -> [String] {
    let lines = meeting.map { $0.watchFor(on: page) + $0.ledTo(on: page) } ?? []
    return lines.isEmpty ? [] : lines + [""]
  }

  private func repsWords(_ own: Observation, on page: Page) -> [String] {
    let report = ObservationReport(own, now: reader.now)
    let keep = own.form.keep.map { page.labelled(Wording(en: "Keep", sv: "Fortsätt").text, $0.text.quoted) }
    let words = apart([keep ?? [], report.summary(on: page), report.quotations(on: page)])
    guard !words.isEmpty else { return [] }
    let heading =
      isReadByRep
      ? Wording(en: "In your own words", sv: "Med dina egna ord")
      : Wording(en: "In the rep's own words", sv: "Med säljarens egna ord")
    return Array(page.heading(heading).dropFirst()) + words
  }

  private func othersWords(on page: Page) -> [String] {
    let report = ObservationReport(other, now: reader.now)
    let words = apart([report.summary(on: page), report.quotations(on: page)])
    guard !words.isEmpty else { return [] }
    let name = othersName
    return page.heading(Wording(en: "What \(name) saw and heard", sv: "Det \(name) såg och hörde")) + words
  }

  /// Those parts that say something, an empty line between them.
  private func apart(_ parts: [[String]]) -> [String] {
    Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func both(_ own: Observation, on page: Page) -> [String] {
    let keeps = lines(own.form.keep?.text.quoted, other.form.keep?.text.quoted, on: page)
    let changes = lines(own.form.commitment?.inWords, other.form.commitment?.inWords, on: page)
    return section(Wording(en: "One keep", sv: "En sak att fortsätta med"), keeps, on: page)
      + section(Wording(en: "One change", sv: "En sak att ändra"), changes, on: page)
      + [""] + page.paragraph(page.style.dim(hint))
  }

  private func section(_ heading: Wording, _ lines: [String], on page: Page) -> [String] {
    lines.isEmpty ? [] : page.heading(heading) + lines
  }

  /// What each of the two said, the rep first.
  private func lines(_ own: String?, _ other: String?, on page: Page) -> [String] {
    [(repsName.capitalised, own), (othersName, other)].flatMap { name, words in
      words.map { wrapped(" \(name): \($0)", to: page.width, hanging: "   ") } ?? []
    }
  }

  private var hint: String {
    let id = other.id.short
    let settle = Wording(
      en: "Settle on one keep and one change together.",
      sv: "Enas om en sak att fortsätta med och en att ändra.")
    let reply =
      isReadByRep
      ? Wording(en: "Your answer: pitchside reply \(id)", sv: "Ditt svar: pitchside reply \(id)")
      : Wording(en: "The rep's answer: pitchside reply \(id)", sv: "Säljarens svar: pitchside reply \(id)")
    return [settle, reply].joined(separator: " ").text
  }
}

extension DebriefReport {
  /// Whether the rep is who is spoken to, as when it is not known who reads.
  var isReadByRep: Bool { reader.person.map { $0 == other.occasion.rep.id } ?? true }

  /// What the rep is called inside a sentence.
  var repsName: String {
    isReadByRep ? Wording(en: "you", sv: "du").text : safeForTerminal(other.occasion.rep.name)
  }

  var othersName: String { safeForTerminal(other.occasion.observer.name) }
}
