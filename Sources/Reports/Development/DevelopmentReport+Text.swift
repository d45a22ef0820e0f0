import Analysis
import Coaching
import Text

extension DevelopmentReport {
  public func text(on page: Page) -> [String] {
    let body =
      summary(on: page) + notCounted(on: page) + unseen(on: page) + oneObserver(on: page)
      + told.flatMap { section(on: $0, page) } + early(on: page) + legend(on: page) + remarks(on: page)
      + outcomes(on: page) + methods(on: page)
    return page.ends(page.style.bold(safeForTerminal(rep.name)), axis.looked.inWords) + page.below(body)
  }

  /// The verdicts in words, those that say something first.
  private func summary(on page: Page) -> [String] {
    let seen = trends.filter { $0.growth != nil }
    guard !trends.isEmpty || hasUncounted else { return page.paragraph(nothingYet.text) }
    guard trends.count > 1, !told.isEmpty else { return [] }
    return Verdict.told.flatMap { verdict -> [String] in
      let titles = seen.filter { $0.verdict == verdict }.map { safeForTerminal($0.title.text) }
      guard !titles.isEmpty else { return [] }
      let words = verdict.wording.capitalised.text
      return page.paragraph("\(page.style.bold(words)): \(titles.joined(separator: ", ")).")
    }
  }

  private func section(on trend: SkillTrend, _ page: Page) -> [String] {
    let sentences = trend.sentences(toRep: isOwn, asOf: now).enumerated().flatMap { place, sentence in
      page.paragraph(place == 0 && trend.growth != nil ? coloured(sentence.text, trend, page) : sentence.text)
    }
    let breaks = breaks.filter { $0.measures.contains(trend.measure) }
    return page.heading(trend.title.safe) + sentences + breaks.flatMap { line(on: $0, page) }
      + (trend.hasDirection ? chart(of: trend, breaks, page).lines : [])
  }

  private func chart(of trend: SkillTrend, _ breaks: [RubricBreak], _ page: Page) -> SkillChart {
    SkillChart(trend: trend, breaks: breaks.map(\.day), axis: axis(on: page), columns: columns(on: page))
  }

  /// What a change of one observer would look like.
  private func oneObserver(on page: Page) -> [String] {
    let directed = trends.filter(\.hasDirection)
    let alone = directed.filter { $0.observers == 1 }
    guard !alone.isEmpty else { return [] }
    let titles = alone.count == directed.count ? "" : alone.map { safeForTerminal($0.title.text) }.listed
    return page.paragraph(
      Wording(
        en: "One observer\(titles): a manager who grows milder would look the same as a rep who gets better.",
        sv:
          "En enda bedömare\(titles): en chef som blir mildare skulle se likadant ut som en säljare som blir"
          + " bättre."
      ).text)
  }

  private func coloured(_ text: String, _ trend: SkillTrend, _ page: Page) -> String {
    switch trend.verdict {
    case .improving: page.style.good(text)
    case .declining: page.style.poor(text)
    case .steady, .tooEarly: text
    }
  }

  private func line(on rubricBreak: RubricBreak, _ page: Page) -> [String] {
    let (day, version) = (rubricBreak.day.short(asOf: now), rubricBreak.toVersion)
    return page.paragraph(
      Wording(
        en: "\(SkillChart.newVersion) \(day): version \(version) of the form asks something else here;"
          + " the development begins anew.",
        sv: "\(SkillChart.newVersion) \(day): version \(version) av mallen frågar om något annat här;"
          + " utvecklingen börjar om."
      ).text)
  }

  private func legend(on page: Page) -> [String] {
    guard trends.contains(where: \.hasDirection) else { return [] }
    let (seen, own) = (SkillChart.seen, SkillChart.own)
    let (estimate, unseen, band) = (SkillChart.estimate, SkillChart.unseen, SkillChart.band)
    return [""]
      + page.paragraph(
        page.style.dim(
          Wording(
            en:
              "\(seen) scored by others, \(own) own view or rehearsal (never counted), \(estimate) the estimate,"
              + " \(unseen) after the last visit, \(band) where it lies, 90\u{A0}%",
            sv:
              "\(seen) ifyllt av andra, \(own) egen bild eller rollspel (räknas aldrig), \(estimate) skattningen,"
              + " \(unseen) efter senaste besöket, \(band) där den ligger, 90\u{A0}%"
          ).text))
  }

  /// The columns that time is spread over, of charts and of outcomes.
  func columns(on page: Page) -> Int { min(page.width, 72) - SkillChart.margin }

  /// The time axis of charts and of outcomes, in periods that have room.
  func axis(on page: Page) -> TimeAxis {
    axis.wide(enough: DevelopmentReport.leastColumns, among: columns(on: page))
  }

  /// The columns that a period needs, its distance to the next among them.
  private static let leastColumns = 5
}

extension Wording {
  /// Harmless on a terminal.
  fileprivate var safe: Wording { Wording(en: safeForTerminal(en), sv: safeForTerminal(sv)) }
}

extension [String] {
  /// " (Insight, Tactics)".
  fileprivate var listed: String { " (\(joined(separator: ", ")))" }
}
