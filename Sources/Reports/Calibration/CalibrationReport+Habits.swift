import Analysis
import Coaching
import Text

/// How those fill in forms whose rows the reader may see.
extension CalibrationReport {
  func habits(on page: Page) -> [String] {
    guard audience == .whole else { return rows.flatMap { page.paragraph($0.ownForms.text) } }
    let columns = [
      Wording(en: "One level", sv: "En nivå"), Wording(en: "n", sv: "n"), Wording(en: "Wait", sv: "Väntan"),
    ]
    let table = Table(
      columns: [Table.Column(Wording(en: "Observer", sv: "Bedömare").text, mayShrink: true)]
        + columns.map { Table.Column($0.text, alignment: .right) },
      rows: rows.filter { $0.straightLined.of > 0 }.map(\.habitCells))
    return page.indented(table) + page.paragraph(page.style.dim(legend.text))
  }

  private var legend: Wording {
    Wording(
      en: "n forms about meetings with four levels or more; the median wait from the meeting's end.",
      sv: "n rapporter om möten med fyra nivåer eller fler; medianväntan från mötets slut.")
  }
}

extension ObserverRow {
  fileprivate var habitCells: [String] {
    [safeForTerminal(observer.name), straightLined.percentText, "\(straightLined.of)", wait ?? "–"]
  }

  private var wait: String? {
    medianDelayMinutes.map { Convention.current.duration(minutes: Int($0.rounded())) }
  }

  /// How the own forms were filled in.
  fileprivate var ownForms: Wording {
    let (share, n) = (straightLined.percentText, straightLined.of)
    guard n > 0 else {
      return Wording(
        en: "None of your own has four levels or more.", sv: "Ingen av dina egna har fyra nivåer eller fler.")
    }
    let waited = wait.map { Wording(en: " Your median wait is \($0).", sv: " Din medianväntan är \($0).") }
    return Wording(
      en: "Your own: \(share), n \(n).\(waited?.en ?? "")",
      sv: "Dina egna: \(share), n \(n).\(waited?.sv ?? "")")
  }
}
