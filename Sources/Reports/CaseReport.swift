import Coaching
import Text

/// A calibration case to read, and its key where it is asked for.
public struct CaseReport: Report {
  public let shown: CalibrationCase
  /// The rubric that the key answers; `nil` to keep the key back.
  public let rubric: Rubric?

  public init(_ shown: CalibrationCase, keyTo rubric: Rubric? = nil) {
    self.shown = shown
    self.rubric = rubric
  }

  public func text(on page: Page) -> [String] {
    let paragraphs = shown.text.text.split(separator: "\n").map { paragraph in
      wrapped(safeForTerminal(String(paragraph)), to: page.width)
    }
    let head = page.ends(page.style.bold(safeForTerminal(shown.title.text)), shown.editions) + [page.rule]
    return head + paragraphs.joined(separator: [""]) + (rubric.map { key(to: $0, on: page) } ?? [])
  }

  private func key(to rubric: Rubric, on page: Page) -> [String] {
    page.heading(Wording(en: "The key", sv: "Facit"))
      + shown.answers.flatMap { answer in
        let given = rubric.wording(of: answer.answer, to: answer.criterion).text
        return page.paragraph(rubric.criterion(answer.criterion)?.ask.text ?? answer.criterion)
          + page.paragraph(safeForTerminal("\(given): \(answer.because.text)"), indent: "   ")
      }
  }

  /// The answers only where the key is asked for.
  public var json: JSON {
    let story: [String: JSON] = ["text": .string(shown.text.text), "repName": .string(shown.rep)]
    let key = rubric == nil ? [:] : ["answers": JSON.array(shown.answers.map(\.json))]
    return shown.json.with(story).with(key)
  }
}

/// The calibration cases there are.
public struct CaseListReport: Report {
  public let cases: [CalibrationCase]

  public init(_ cases: [CalibrationCase]) {
    self.cases = cases
  }

  public func text(on page: Page) -> [String] {
    guard !cases.isEmpty else {
      return [Wording(en: "There are no cases.", sv: "Det finns inga övningsfall.").text]
    }
    let table = Table(
      columns: [
        Table.Column(Wording(en: "Case", sv: "Fall").text),
        Table.Column(Wording(en: "Title", sv: "Titel").text, mayShrink: true),
        Table.Column(Wording(en: "Rubric", sv: "Mall").text),
      ],
      rows: cases.map { [$0.key, safeForTerminal($0.title.text), $0.editions] })
    let hint = Wording(
      en: "Score one: pitchside score --case CASE", sv: "Fyll i ett: pitchside score --case FALL")
    return table.lines(width: page.width, style: page.style) + [page.style.dim(hint.text)]
  }

  public var json: JSON { .array(cases.map(\.json)) }
}

extension CalibrationCase {
  /// The rubric and the versions of it: "wembley 1", "wembley 1–3".
  var editions: String {
    let (from, to) = (versions.lowerBound, versions.upperBound)
    return "\(rubric) " + (from == to ? "\(from)" : "\(from)–\(to)")
  }

  fileprivate var json: JSON {
    [
      "case": .string(key), "rubric": .string(rubric), "title": .string(title.text),
      "versions": ["from": .integer(versions.lowerBound), "to": .integer(versions.upperBound)],
    ]
  }
}

extension CalibrationCase.KeyAnswer {
  fileprivate var json: JSON {
    let (key, value) = answer.member
    return JSON.object([key: value]).with([
      "criterion": .string(criterion), "because": .string(because.text),
    ])
  }
}
