import Coaching
import Text

extension CoachingReport {
  public func text(on page: Page) -> [String] {
    head(on: page) + (pool.isEnough ? figures(on: page) : tooEarly(on: page)) + opened(on: page)
  }

  private func head(on page: Page) -> [String] {
    page.ends(page.style.bold(safeForTerminal(coach.name)), count.text) + [page.rule]
  }

  private var count: Wording {
    let english = Convention.english
    let swedish = Convention.swedish
    let reps = Wording(
      en: english.plural(pool.reps, one: "rep", many: "reps"), sv: "\(swedish.count(pool.reps)) säljare")
    return Wording(
      en: "\(english.plural(pool.answers, one: "answer", many: "answers")) by \(reps.en)",
      sv: "\(swedish.count(pool.answers)) svar av \(reps.sv)")
  }

  private var threshold: Wording {
    let (answers, reps) = (CoachingPool.batch, CoachingPool.leastReps)
    return Wording(
      en: "shown from \(answers) by at least \(reps)", sv: "visas från \(answers) av minst \(reps)")
  }

  private func tooEarly(on page: Page) -> [String] {
    let count = pool.answers == 0 ? Wording(en: "no answers yet", sv: "inga svar än") : count
    let early = Wording(
      en: "Too early: \(count.en); \(threshold.en).", sv: "För tidigt: \(count.sv); \(threshold.sv).")
    guard pool.answers >= CoachingPool.batch, pool.reps >= CoachingPool.leastReps else {
      return page.paragraph(early.text)
    }
    return page.paragraph(early.text) + page.paragraph(batches.text)
  }

  private var batches: Wording {
    let (answers, reps) = (CoachingPool.batch, CoachingPool.leastReps)
    return Wording(
      en:
        "Answers are let in at least \(answers) at a time, by at least \(reps) reps, so that nobody can tell one "
        + "from what it changed.",
      sv:
        "Svaren räknas in minst \(answers) åt gången, från minst \(reps) säljare, så att ingen kan se vad "
        + "ett enda svar ändrade.")
  }

  private func figures(on page: Page) -> [String] {
    let title = rubric?.title ?? Wording(same: "")
    let levels = pool.criteria.filter { $0.median != nil }
    let others = pool.criteria.filter { $0.median == nil }
    return page.paragraph(page.style.bold(title.text), indent: "")
      + table(of: levels, on: page) + table(ofYes: others, on: page) + tooFew(on: page) + waiting(on: page)
  }

  /// The questions that fewer have answered.
  private func tooFew(on page: Page) -> [String] {
    let shown = pool.criteria.map(\.criterion.key)
    let asked = (rubric?.criteria ?? []).filter {
      [.level, .yes].contains($0.kind) && !shown.contains($0.key)
    }
    guard !asked.isEmpty else { return [] }
    let head = Wording(en: "Too few answers yet:", sv: "För få svar än:")
    return [""] + page.paragraph(head.text)
      + asked.flatMap { wrapped($0.ask.text, to: page.width, indent: "   ", hanging: "     ") }
  }

  private func table(of figures: [CoachingPool.OfCriterion], on page: Page) -> [String] {
    guard !figures.isEmpty else { return [] }
    let levels = Rubric.levels.map { Table.Column("\($0)", alignment: .right) }
    let table = Table(
      columns: [
        Table.Column(Wording(en: "Answers at each level", sv: "Svar på varje nivå").text, mayShrink: true)
      ] + levels + [
        Table.Column("n", alignment: .right), Table.Column("median", alignment: .right),
      ],
      rows: figures.map { figures in
        [figures.criterion.ask.text] + Rubric.levels.map { "\(figures.levels[$0] ?? 0)" } + [
          "\(figures.count)", figures.median.map { Convention.current.number($0, decimals: 1) } ?? "–",
        ]
      })
    return indented(table, on: page)
  }

  private func table(ofYes figures: [CoachingPool.OfCriterion], on page: Page) -> [String] {
    guard !figures.isEmpty else { return [] }
    let titles = [Wording(en: "yes", sv: "ja"), Wording(en: "no", sv: "nej"), Wording(same: "n")]
    let table = Table(
      columns: [Table.Column("", mayShrink: true)] + titles.map { Table.Column($0.text, alignment: .right) },
      rows: figures.map { figures in
        [figures.criterion.ask.text, "\(figures.yes ?? 0)", "\(figures.no ?? 0)", "\(figures.count)"]
      })
    return [""] + indented(table, on: page)
  }

  private func indented(_ table: Table, on page: Page) -> [String] {
    table.lines(width: min(page.width, 76) - 1, style: page.style).map { " " + $0 }
  }

  private var counted: Wording {
    guard pool.counted > pool.answers else {
      return Wording(
        en: "In these figures: \(pool.counted) of \(pool.answers) answers.",
        sv: "Med i siffrorna: \(pool.counted) av \(pool.answers) svar.")
    }
    return Wording(
      en:
        "In these figures: \(pool.counted) answers; what was opened or taken back since leaves with the next batch.",
      sv:
        "Med i siffrorna: \(pool.counted) svar; det som öppnats eller tagits tillbaka sedan dess räknas bort med "
        + "nästa omgång.")
  }

  private func waiting(on page: Page) -> [String] {
    guard pool.waiting > 0 else { return [""] + page.paragraph(counted.text) }
    let waiting = Wording(en: "\(pool.waiting) waiting.", sv: "\(pool.waiting) väntar.")
    return [""] + page.paragraph([counted, waiting].joined(separator: " ").text)
      + page.paragraph(batches.text)
  }

  private func opened(on page: Page) -> [String] {
    guard !pool.opened.isEmpty else { return [] }
    let heading = page.heading(Wording(en: "Opened by the rep", sv: "Öppnat av säljaren"))
    return heading + pool.opened.flatMap { lines(for: $0, on: page) }
  }

  private func lines(for reply: CoachingReply, on page: Page) -> [String] {
    let ratings = reply.inOrder(of: rubric).filter { $0.state == .rated }
    return page.paragraph(page.style.bold(safeForTerminal(reply.rep.name)))
      + ratings.flatMap { rating in
        let ask = rubric?.criterion(rating.criterion)?.ask.text ?? rating.criterion
        let answer = safeForTerminal(rubric?.wording(of: rating.answer, to: rating.criterion).text ?? "")
        let words = rating.evidence.map { " \($0.quoted)" } ?? ""
        return wrapped("\(ask) \(answer)\(words)", to: page.width, indent: "   ", hanging: "     ")
      }
  }
}
