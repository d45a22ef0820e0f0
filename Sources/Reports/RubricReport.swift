import Coaching
import Text

/// A rubric as whoever scores with it reads it.
public struct RubricReport: Report {
  public let rubric: Rubric

  public init(_ rubric: Rubric) {
    self.rubric = rubric
  }

  public func text(on page: Page) -> [String] {
    head(on: page)
      + rubric.criteria.enumerated().flatMap { lines(for: $0.element, number: $0.offset + 1, on: page) }
      + [""] + page.paragraph(page.style.dim(coreHint.text), indent: "")
  }

  private func head(on page: Page) -> [String] {
    let minutes = Wording(
      en: "\(rubric.key) \(rubric.version), about \(rubric.minutes) min",
      sv: "\(rubric.key) \(rubric.version), ungefär \(rubric.minutes) min")
    let scale = Rubric.levels.compactMap { level in rubric.scale[level].map { " \(level) \($0.text)" } }
    return page.ends(page.style.bold(rubric.title.text), minutes.text) + [page.rule]
      + page.paragraph(rubric.purpose.text, indent: "") + [""] + scale + [" - \(rubric.notObserved.text)"]
  }

  private var coreHint: Wording {
    Wording(en: "* asked in the short form, too", sv: "* frågas också i det korta formuläret")
  }

  private func lines(for criterion: Criterion, number: Int, on page: Page) -> [String] {
    let mark = criterion.isCore ? " *" : ""
    let area = criterion.dimension.flatMap(rubric.dimension)?.title
    let kind = area ?? criterion.kind.wording
    var lines = [""] + wrapped("\(number) \(criterion.ask.text)\(mark)", to: page.width, hanging: "   ")
    lines += page.paragraph(page.style.dim("\(criterion.key), \(kind.text)"), indent: "   ")
    lines += details(of: criterion).flatMap {
      wrapped($0.text, to: page.width, indent: "   \($0.label) ", hanging: "     ")
    }
    return lines
  }

  private func details(of criterion: Criterion) -> [(label: String, text: String)] {
    var details = criterion.levels.sorted { $0.key < $1.key }.map {
      (label: "\($0.key)", text: $0.value.text)
    }
    details += criterion.options.map { ("–", $0.title.text) }
    if let counts = criterion.counts {
      details.append((Wording(en: "Counts:", sv: "Räknas:").text, counts.text))
    }
    if let none = criterion.noOccasion { details.append(("-", none.text)) }
    if let drill = criterion.drill { details.append((Wording(en: "Drill:", sv: "Öva:").text, drill.text)) }
    return details
  }

  public var json: JSON {
    [
      "rubric": .string(rubric.key), "version": .integer(rubric.version), "title": .string(rubric.title.text),
      "purpose": .string(rubric.purpose.text), "minutes": .integer(rubric.minutes),
      "dimensions": .array(rubric.dimensions.map(json)), "criteria": .array(rubric.criteria.map(json)),
    ]
  }

  private func json(_ dimension: Dimension) -> JSON {
    [
      "dimension": .string(dimension.key), "title": .string(dimension.title.text),
      "weight": .number(dimension.weight),
    ]
  }

  private func json(_ criterion: Criterion) -> JSON {
    [
      "criterion": .string(criterion.key), "dimension": .string(criterion.dimension),
      "kind": .string(criterion.kind.rawValue), "core": .bool(criterion.isCore),
      "ask": .string(criterion.ask.text), "tally": .string(criterion.tally?.rawValue),
      "levels": .object(
        Dictionary(uniqueKeysWithValues: criterion.levels.map { ("\($0.key)", .string($0.value.text)) })),
      "options": .array(
        criterion.options.map { ["option": .string($0.key), "title": .string($0.title.text)] }),
    ]
  }
}

/// The rubrics there are.
public struct RubricListReport: Report {
  public let rubrics: [Rubric]

  public init(_ rubrics: [Rubric]) {
    self.rubrics = rubrics
  }

  public func text(on page: Page) -> [String] {
    Table(
      columns: [
        Table.Column(Wording(en: "Rubric", sv: "Mall").text), Table.Column("", alignment: .right),
        Table.Column(Wording(en: "Title", sv: "Titel").text, mayShrink: true),
        Table.Column("Min", alignment: .right),
        Table.Column(Wording(en: "Questions", sv: "Frågor").text, alignment: .right),
      ],
      rows: rubrics.map { [$0.key, "\($0.version)", $0.title.text, "\($0.minutes)", "\($0.criteria.count)"] }
    ).lines(width: page.width, style: page.style)
  }

  public var json: JSON {
    .array(
      rubrics.map { rubric in
        [
          "rubric": .string(rubric.key), "version": .integer(rubric.version),
          "title": .string(rubric.title.text), "minutes": .integer(rubric.minutes),
          "criteria": .integer(rubric.criteria.count),
        ]
      })
  }
}
