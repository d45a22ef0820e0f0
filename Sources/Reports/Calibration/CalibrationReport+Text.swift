import Coaching
import Text

extension CalibrationReport {
  public func text(on page: Page) -> [String] {
    let title = Wording(en: "Calibration", sv: "Samsyn")
    let what =
      title.text + (measure == .overall ? "" : ": " + safeForTerminal(rubric.title(of: measure).text))
    let edition = "\(safeForTerminal(rubric.title.text)), \(rubric.key) \(rubric.version)"
    return page.ends(page.style.bold(what), edition) + page.below(body(on: page))
  }

  /// The whole before anybody's own.
  private func body(on page: Page) -> [String] {
    guard observers > 0 else { return page.paragraph(nothingYet.text) + methods(on: page) }
    return sources(on: page) + days(on: page) + alike(on: page) + cases(on: page) + strictness(on: page)
      + groups(on: page) + forms(on: page) + together(on: page) + methods(on: page)
  }

  private var nothingYet: Wording {
    let rubric = rubric.key == Rubric.usualKey ? "" : " --rubric \(rubric.key)"
    return Wording(
      en: "Nobody has scored anything with this form yet: 'pitchside score --rep NAME\(rubric)' after a"
        + " ride-along, or a common case, which 'pitchside rubric case' lists.",
      sv: "Ingen har fyllt i något med den här mallen än: ”pitchside score --rep NAMN\(rubric)” efter ett"
        + " sambesök, eller ett övningsfall, som ”pitchside rubric case” listar.")
  }

  private func methods(on page: Page) -> [String] {
    guard isExplaining else { return [] }
    return page.heading(Wording(en: "How the figures come about", sv: "Så blir siffrorna till"))
      + CalibrationMethod.allCases.flatMap { page.paragraph($0.sentence.text) }
  }
}

extension Page {
  /// A table a blank away from the edge, as paragraphs are.
  func indented(_ table: Table) -> [String] {
    table.lines(width: width - 1, style: style).map { $0.isEmpty ? $0 : " " + $0 }
  }
}
