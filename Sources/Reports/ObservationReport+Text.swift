import Coaching
import Text

extension ObservationReport {
  public func text(on page: Page) -> [String] {
    if let withheld {
      let line = page.paragraph(safeForTerminal(withheld.line.text))
      return head(on: page) + around(on: page) + line
        + (withheld.reason == .notShared ? [] : replies(on: page))
    }
    return head(on: page) + calibration(on: page) + around(on: page) + words(on: page)
      + planned.text(on: page)
      + evidence(on: page) + areas(on: page)
      + answers(on: page)
      + remarks(on: page) + replies(on: page)
  }

  private var occasion: Occasion { observation.occasion }

  private func head(on page: Page) -> [String] {
    let left = page.style.bold(safeForTerminal(title))
    let by = Wording(en: "by \(occasion.observer.name)", sv: "av \(occasion.observer.name)")
    let view = "\(occasion.kind.wording.text), \(safeForTerminal(by.text))"
    let rubric =
      "\(observation.rubric.title.text), \(observation.rubric.edition.key) \(observation.rubric.version)"
    return page.ends(left, occasion.met.dayAndTime) + page.ends(view, rubric) + [page.rule]
  }

  /// What the rep wanted watched, and what the meeting led to.
  private func around(on page: Page) -> [String] {
    meeting.map { $0.watchFor(on: page) + $0.ledTo(on: page) } ?? []
  }

  /// Whom it is about, with whom; or the common case.
  private var title: String {
    if let title = occasion.calibrationCase?.title.text { return title }
    let who = [occasion.rep.name, occasion.customer?.name, occasion.scenario?.wording.text]
    return who.compactMap { $0 }.joined(separator: ", ")
  }

  private func words(on page: Page) -> [String] {
    let form = observation.form
    var lines: [String] = occasion.calibrationCase == nil ? [] : [""]
    if let keep = form.keep {
      lines += page.labelled(Wording(en: "Keep", sv: "Fortsätt").text, keep.text.quoted)
    }
    if let terms = form.commitment {
      lines += page.labelled(Wording(en: "Next time", sv: "Nästa gång").text, terms.inWords)
    }
    if let followUp = form.followUp {
      lines += page.labelled(Wording(en: "Last time", sv: "Förra gången").text, followUp.status.wording.text)
    }
    let summary = summary(on: page)
    return lines + (summary.isEmpty ? [] : [""]) + summary
  }

  func summary(on page: Page) -> [String] {
    observation.form.summary.map { page.paragraph(safeForTerminal($0)) } ?? []
  }

  private func evidence(on page: Page) -> [String] {
    let told = quotations(on: page)
    guard !told.isEmpty else { return [] }
    return page.heading(Wording(en: "What was seen and heard", sv: "Det som sågs och hördes")) + told
  }

  /// Each question with what was seen or heard, where somebody wrote it down.
  func quotations(on page: Page) -> [String] {
    observation.form.ratings.filter { $0.evidence != nil }.flatMap { rating in
      page.paragraph(observation.rubric.criterion(rating.criterion)?.ask.text ?? rating.criterion)
        + page.paragraph((rating.evidence ?? "").quoted, indent: "   ")
    }
  }

  private func areas(on page: Page) -> [String] {
    guard scores.overall != nil, occasion.calibrationCase == nil else { return [] }
    let table = Table(
      columns: [Table.Column("", mayShrink: true), Table.Column("", alignment: .right), Table.Column("")],
      rows: scores.dimensions.map(row))
    return page.heading(Wording(en: "Areas", sv: "Områden"))
      + table.lines(width: page.width - 1, style: page.style).map { " " + $0 }
      + page.paragraph(page.style.dim(caution.text))
  }

  private var caution: Wording {
    observation.isPlan
      ? Wording(
        en: "A plan, as the rep saw it before the meeting.", sv: "En plan, som säljaren såg den före mötet.")
      : Wording(
        en: "One meeting, one pair of eyes: a picture of the day, not of the rep.",
        sv: "Ett möte, ett par ögon: en bild av dagen, inte av säljaren.")
  }

  private func row(_ scored: Scores.OfDimension) -> [String] {
    let title = observation.rubric.dimension(scored.dimension)?.title.text ?? scored.dimension
    let basis = Wording(
      en: "\(scored.rated) of \(scored.of) rated", sv: "\(scored.rated) av \(scored.of) bedömda")
    return [title, scored.score.map { Convention.current.number($0, decimals: 1) } ?? "–", basis.text]
  }

  private func answers(on page: Page) -> [String] {
    let table = Table(
      columns: [Table.Column("", mayShrink: true), Table.Column("", mayShrink: true)],
      rows: observation.form.ratings.filter { $0.state != .notAsked }.map { rating in
        let ask = observation.rubric.criterion(rating.criterion)?.ask.text ?? rating.criterion
        return [
          ask, safeForTerminal(observation.rubric.wording(of: rating).text),
        ]
      })
    return page.heading(Wording(en: "All answers", sv: "Alla svar"))
      + table.lines(width: page.width - 1, style: page.style).map { " " + $0 } + notAsked(on: page)
  }

  private func notAsked(on page: Page) -> [String] {
    let count = observation.form.ratings.count { $0.state == .notAsked }
    guard count > 0 else { return [] }
    let line = Wording(en: "Not asked this time: \(count)", sv: "Inte frågat den här gången: \(count)")
    return page.paragraph(page.style.dim(line.text))
  }

  private func replies(on page: Page) -> [String] {
    observation.replies.flatMap { reply in
      let day = reply.at.shortDay(asOf: now)
      let heading = Wording(en: "\(reply.by.name) replied, \(day)", sv: "\(reply.by.name) svarade, \(day)")
      return ["", page.style.bold(safeForTerminal(heading.text))] + page.paragraph(reply.text.quoted)
    }
  }
}

extension Commitment.Terms {
  /// What to do and by when.
  var inWords: String {
    guard let due else { return text.quoted }
    return text.quoted + Wording(en: ", by \(due)", sv: ", senast \(due)").text
  }
}
