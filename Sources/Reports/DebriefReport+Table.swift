import Coaching
import Text

extension DebriefReport {
  /// Where the two differ, and a line about where they do not.
  func table(_ comparison: ViewComparison, on page: Page) -> [String] {
    let table = Table(columns: columns, rows: comparison.differences.map(row))
    let lines = table.lines(width: page.width - 1, style: page.style).map { $0.isEmpty ? "" : " " + $0 }
    let rows = comparison.differences.isEmpty ? [] : lines + [""]
    return page.heading(Wording(en: "Side by side", sv: "Sida vid sida")) + rows
      + agreement(comparison, on: page) + page.paragraph(page.style.dim(caution))
  }

  private var columns: [Table.Column] {
    [
      Table.Column("", mayShrink: true), Table.Column(repsName.capitalised, alignment: .right),
      Table.Column(othersName, alignment: .right),
      Table.Column(Wording(en: "Difference", sv: "Skillnad").text, mayShrink: true),
    ]
  }

  private func row(_ difference: ViewComparison.Difference) -> [String] {
    [
      difference.criterion.shortAsk, level(difference.own), level(difference.other), told(difference),
    ]
  }

  private func level(_ rating: Rating) -> String { rating.level.map { "\($0)" } ?? "–" }

  private func told(_ difference: ViewComparison.Difference) -> String {
    guard let levels = difference.levels else {
      let name = difference.own.level == nil ? othersName : repsName
      return Wording(en: "only \(name) saw an occasion", sv: "bara \(name) såg ett tillfälle").text
    }
    let size = abs(levels)
    return levels > 0
      ? Wording(en: "\(repsName) \(size) higher", sv: "\(repsName) \(size) högre").text
      : Wording(en: "\(repsName) \(size) lower", sv: "\(repsName) \(size) lägre").text
  }

  private func agreement(_ comparison: ViewComparison, on page: Page) -> [String] {
    let agreed = comparison.agreed.map { criterion in
      "\(criterion.shortAsk) (\(other.form[criterion.key].map(level) ?? "–"))"
    }
    var lines: [String] = []
    if !agreed.isEmpty {
      let list = agreed.joined(separator: "; ")
      lines += page.paragraph(Wording(en: "You agree on: \(list)", sv: "Ni ser det likadant: \(list)").text)
    } else if comparison.differences.isEmpty {
      lines += page.paragraph(Wording(en: "Nothing was rated by both.", sv: "Inget bedömdes av båda.").text)
    }
    guard comparison.askedOnce > 0 else { return lines }
    let once = Wording(
      en: "Asked in one of the views only: \(comparison.askedOnce)",
      sv: "Frågat bara i den ena bilden: \(comparison.askedOnce)")
    return lines + page.paragraph(page.style.dim(once.text))
  }

  private var caution: String {
    Wording(
      en: "One meeting, two pairs of eyes: a picture of the day, not of the rep.",
      sv: "Ett möte, två par ögon: en bild av dagen, inte av säljaren."
    ).text
  }
}

extension Criterion {
  /// The question without what stands in brackets.
  var shortAsk: String {
    ask.text.replacing(/\s*\([^()]*\)/, with: "")
  }
}
