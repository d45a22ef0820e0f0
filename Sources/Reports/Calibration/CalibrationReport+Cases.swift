import Coaching
import Text

/// Common cases beside their keys, and which way they are missed.
extension CalibrationReport {
  /// Of all together and of each question where a group is shown, then of those whose rows the reader may see.
  var caseMisses: [CaseMisses] {
    cases.flatMap { common in
      let group = showsGroup ? [common.misses()].compactMap(\.self) + common.byCriterion : []
      return group + byObserver(common)
    }
  }

  private func byObserver(_ common: CaseScoring) -> [CaseMisses] {
    rows.compactMap { common.misses(by: $0.observer) }
  }

  func cases(on page: Page) -> [String] {
    let heading = page.heading(
      Wording(en: "Common cases and their key", sv: "Samsynsövningar och deras facit"))
    guard !cases.isEmpty else {
      return heading + page.paragraph(noCase.text)
    }
    return heading + cases.flatMap { section(on: $0, page) }
  }

  private var noCase: Wording {
    Wording(
      en: "Nobody has scored a common case yet; 'pitchside rubric case' lists them.",
      sv: "Ingen har gjort en samsynsövning än; ”pitchside rubric case” listar fallen.")
  }

  private func section(on common: CaseScoring, _ page: Page) -> [String] {
    let title = page.paragraph(page.style.bold(safeForTerminal(common.common.title.text)))
    guard audience == .whole else {
      let own = byObserver(common).map { $0.sentence(of: .own) }
      let yours = own.isEmpty ? [unscored(common.common)] : own
      return title + (showsGroup ? group(common, page) : [])
        + yours.flatMap { page.paragraph($0.text, indent: "   ") }
    }
    let missed = common.byCriterion.filter { $0.exact < $0.compared }
    return title + group(common, page)
      + (missed.isEmpty ? [] : page.indented(table(of: missed) { $0.criterion ?? "" }))
      + page.indented(table(of: byObserver(common)) { $0.observer?.name ?? "" })
  }

  private func unscored(_ common: CalibrationCase) -> Wording {
    Wording(
      en: "Not scored by you: 'pitchside score --case \(common.key)'.",
      sv: "Inte ifyllt av dig: ”pitchside score --case \(common.key)”.")
  }

  private func group(_ common: CaseScoring, _ page: Page) -> [String] {
    common.misses().map { page.paragraph($0.sentence(of: .all).text, indent: "   ") } ?? []
  }

  private func table(of rows: [CaseMisses], named name: (CaseMisses) -> String) -> Table {
    let columns = [
      Wording(en: "Exact", sv: "Lika"), Wording(en: "Stricter", sv: "Strängare"),
      Wording(en: "Milder", sv: "Snällare"), Wording(en: "Mean", sv: "Medel"),
    ]
    let isByQuestion = rows.first?.criterion != nil
    let first =
      isByQuestion ? Wording(en: "Question", sv: "Fråga") : Wording(en: "Observer", sv: "Bedömare")
    return Table(
      columns: [Table.Column(first.text, mayShrink: true)]
        + columns.map { Table.Column($0.text, alignment: .right) },
      rows: rows.map { row in
        [
          safeForTerminal(name(row)), "\(row.exact)/\(row.compared)", "\(row.stricter)", "\(row.milder)",
          row.mean?.signed.text ?? "–",
        ]
      })
  }
}

extension CaseMisses {
  enum Whose { case all, own }

  /// "Stricter than the key: 12 of 44 levels below it, 2 above; on average −0.3, by 4 observers."
  fileprivate func sentence(of whose: Whose) -> Wording {
    let (levels, mean) = (Counted.levels(compared), mean?.signed ?? Wording(same: "–"))
    let ends = interval?.asChange ?? Wording(same: "")
    let who =
      whose == .own
      ? Wording(en: "You: ", sv: "Du: ")
      : Wording(en: "\(Counted.observers(misses.count).en): ", sv: "\(Counted.observers(misses.count).sv): ")
    return Wording(
      en:
        "\(who.en)\(direction.en). Of \(levels.en) \(exact) as the key, \(stricter) stricter, \(milder) milder;"
        + " on average \(mean.en)\(ends.en).",
      sv: "\(who.sv)\(direction.sv). Av \(levels.sv) är \(exact) som facit, \(stricter) strängare, \(milder)"
        + " snällare; i snitt \(mean.sv)\(ends.sv).")
  }

  /// Which way most misses go.
  private var direction: Wording {
    if stricter + milder == 0 { return Wording(en: "as the key", sv: "som facit") }
    if stricter >= 2 * milder, stricter > 1 {
      return Wording(en: "stricter than the key", sv: "strängare än facit")
    }
    if milder >= 2 * stricter, milder > 1 {
      return Wording(en: "milder than the key", sv: "snällare än facit")
    }
    return Wording(en: "both ways from the key", sv: "åt båda håll från facit")
  }
}
