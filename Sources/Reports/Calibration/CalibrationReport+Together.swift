import Analysis
import Coaching
import Text

/// Criteria that move together on the forms of those whose rows the reader may see.
extension CalibrationReport {
  func together(on page: Page) -> [String] {
    guard showsHalo, !rows.isEmpty else { return [] }
    let heading = page.heading(
      Wording(en: "Criteria that move together", sv: "Kriterier som följs åt"))
    let found = rows.filter { $0.halo != nil }
    guard !found.isEmpty else {
      return heading
        + page.paragraph(
          Wording(
            en: "Too early to say: it takes five days of one observer, and two others to go by.",
            sv: "För tidigt att säga: det kräver fem dagar av en bedömare, och två andra att gå på."
          ).text)
    }
    return heading + page.indented(haloTable(found)) + page.paragraph(page.style.dim(caution.text))
  }

  private func haloTable(_ rows: [ObserverRow]) -> Table {
    let columns = [
      Wording(en: "Spread", sv: "Spridning"), Wording(en: "Others", sv: "Andra"),
      Wording(en: "n", sv: "n"),
    ]
    return Table(
      columns: [
        Table.Column(Wording(en: "Observer", sv: "Bedömare").text, mayShrink: true),
        Table.Column(Wording(en: "Criteria", sv: "Kriterier").text, mayShrink: true),
      ] + columns.map { Table.Column($0.text, alignment: .right) }
        + [Table.Column(Wording(en: "Difference", sv: "Skillnad").text, alignment: .right)],
      rows: rows.compactMap { row in row.halo.map { [safeForTerminal(row.observer.name)] + $0.cells } })
  }

  private var caution: Wording {
    Wording(
      en:
        "Spread over the criteria of a form, in levels; n forms. A rep who does all well, or all badly, makes"
        + " criteria move together too: this describes, and judges nobody.",
      sv:
        "Spridning över kriterierna i en rapport, i nivåer; n rapporter. En säljare som gör allt bra, eller allt"
        + " dåligt, får också kriterier att följas åt: det här beskriver, och dömer ingen.")
  }
}

extension ObserverHalo {
  fileprivate var cells: [String] {
    let (own, others) = (finding.spread.twoDecimals, finding.expected.twoDecimals)
    return [words.text, own.text, others.text, "\(finding.forms)", ends]
  }

  private var words: Wording {
    switch kind {
    case .moveTogether: Wording(en: "move together", sv: "följs åt")
    case .toldApart: Wording(en: "told apart more", sv: "skiljs åt mer")
    case .unclear: Wording(en: "no clear difference", sv: "ingen tydlig skillnad")
    }
  }

  private var ends: String {
    "\(finding.difference.low.signed.text) – \(finding.difference.high.signed.text)"
  }
}
