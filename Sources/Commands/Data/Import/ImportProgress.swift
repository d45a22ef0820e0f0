import Coaching

/// How far a long import has come.
final class ImportProgress {
  private let line: ProgressLine
  private var records = 0

  init(_ session: Session) {
    line = ProgressLine(session)
  }

  /// So many more records were read; `share` is how much of the file is done.
  func read(_ more: Int, _ share: Double) {
    records += more
    line.show(words(Wording(en: "reading", sv: "läser"), share))
  }

  /// So much of what was read is in the journal.
  func moved(_ share: Double) {
    line.show(words(Wording(en: "saving", sv: "sparar"), share))
  }

  func end() { line.end() }

  private func words(_ what: Wording, _ share: Double) -> Wording {
    let percent = Int(share * 100)
    return Wording(
      en: "\(what.en) \(percent) %, \(records) rows", sv: "\(what.sv) \(percent) %, \(records) rader")
  }
}
