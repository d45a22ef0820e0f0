import Coaching
import Text

/// Common cases beside their keys, and which way they are missed.
extension CalibrationReport {
  /// Of all together and of each question where that is shown, then of those whose rows the reader may see.
  var caseMisses: [CaseMisses] {
    cases.flatMap { common in
      let whole = [common.misses()].compactMap(\.self).filter { shows($0, of: common) }
      return whole + byCriterion(common) + byObserver(common)
    }
  }

  /// All or none: the one left out would be what the others leave of the whole.
  private func byCriterion(_ common: CaseScoring) -> [CaseMisses] {
    let found = common.byCriterion
    return found.allSatisfy { shows($0, of: common) } ? found : []
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
      return title + group(common, page)
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
    guard let misses = common.misses(), shows(misses, of: common) else { return [] }
    return page.paragraph(misses.sentence(of: .all).text, indent: "   ")
  }

  private func table(of rows: [CaseMisses], named name: (CaseMisses) -> String) -> Table {
    let columns = [
      Wording(en: "Exact", sv: "Lika"), Wording(en: "Below", sv: "Under"),
      Wording(en: "Above", sv: "Över"), Wording(en: "Mean", sv: "Medel"),
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

  /// "5 observers: stricter than the key. 12 of 44 levels below the key, 2 above, 30 as the key; on average −0.30
  /// (−0.55 to −0.05).", and of one person, or two, the same without which way.
  fileprivate func sentence(of whose: Whose) -> Wording {
    let (levels, who) = (Counted.levels(compared), subject(whose))
    return Wording(
      en: "\(who.en)\(stricter) of \(levels.en) below the key, \(milder) above, \(exact) as the key;"
        + average.en,
      sv: "\(who.sv)\(stricter) av \(levels.sv) under facit, \(milder) över, \(exact) som facit;"
        + average.sv)
  }

  /// "You: ", "2 observers: " or "5 observers: stricter than the key. ".
  private func subject(_ whose: Whose) -> Wording {
    guard whose == .all else { return Wording(en: "You: ", sv: "Du: ") }
    let (who, which) = (Counted.observers(misses.count), direction?.wording)
    return Wording(
      en: "\(who.en): " + (which.map { "\($0.en). " } ?? ""),
      sv: "\(who.sv): " + (which.map { "\($0.sv). " } ?? ""))
  }

  /// " on average −0.30 (−0.55 to −0.05)."
  private var average: Wording {
    let (mean, ends) = (mean?.signed ?? Wording(same: "–"), interval?.asChange ?? Wording(same: ""))
    return Wording(en: " on average \(mean.en)\(ends.en).", sv: " i snitt \(mean.sv)\(ends.sv).")
  }
}

extension CaseMisses.Direction {
  fileprivate var wording: Wording {
    switch self {
    case .stricter: Wording(en: "stricter than the key", sv: "strängare än facit")
    case .milder: Wording(en: "milder than the key", sv: "snällare än facit")
    case .asTheKey: Wording(en: "on the whole as the key", sv: "på det hela som facit")
    case .tooEarly: Wording(en: "too early to say which way", sv: "för tidigt att säga åt vilket håll")
    }
  }
}
