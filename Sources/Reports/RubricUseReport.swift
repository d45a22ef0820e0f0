import Coaching
import Text

/// How a rubric is filled in in practice: in sentences first, then question by question.
public struct RubricUseReport: Report {
  public let use: RubricUse

  public init(_ use: RubricUse) {
    self.use = use
  }

  public func text(on page: Page) -> [String] {
    let rubric = use.rubric
    let edition = Wording(
      en: "\(rubric.key) \(rubric.version), about \(rubric.minutes) min",
      sv: "\(rubric.key) \(rubric.version), ungefär \(rubric.minutes) min")
    let head = page.ends(page.style.bold(safeForTerminal(rubric.title.text)), edition.text) + [page.rule]
    let sentences = use.sentences.flatMap {
      wrapped(safeForTerminal($0.text), to: page.width, hanging: "  ")
    }
    return head + sentences
      + (use.observations == 0 ? [] : [""] + table.lines(width: page.width, style: page.style))
  }

  private var table: Table {
    let levels = Rubric.levels.map { Table.Column("\($0)", alignment: .right) }
    return Table(
      columns: [
        Table.Column(Wording(en: "Question", sv: "Fråga").text),
        Table.Column(Wording(en: "Asked", sv: "Ställd").text, alignment: .right),
        Table.Column(Wording(en: "Rated", sv: "Bedömd").text, alignment: .right),
        Table.Column(Wording(en: "Seconds", sv: "Sekunder").text, alignment: .right),
      ] + (use.showsAnswers ? levels : []),
      rows: use.criteria.map(row))
  }

  private func row(_ criterion: RubricUse.OfCriterion) -> [String] {
    let seconds = criterion.timing.median.map { Convention.current.number($0, decimals: 1) } ?? "–"
    let cells = [
      criterion.criterion.key, Convention.current.count(criterion.asked),
      criterion.ratedShare.map(percent) ?? "–", seconds,
    ]
    guard use.showsAnswers, criterion.criterion.kind == .level else { return cells }
    return cells + Rubric.levels.map { Convention.current.count(criterion.levels[$0, default: 0]) }
  }

  public var json: JSON { RubricReport(use.rubric).json.with(["use": use.json]) }
}

/// "7 %".
func percent(_ share: Double) -> String { Convention.current.number(share * 100, decimals: 0) + " %" }
