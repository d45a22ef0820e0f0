import Coaching
import Exchange
import Foundation

/// The entries of a calendar that could not be taken, written to a calendar of their own.
struct RefusedEntries {
  let result: ImportResult
  let input: ImportInput

  /// Writes them and says where; nothing where all were taken.
  func write(_ options: ImportOptions, _ session: Session) throws {
    guard options.skipBad, !options.dryRun, !result.refusedLines.isEmpty else { return }
    guard try excerpt(writing: { _ in }).count > 0 else { return session.remark(RefusedEntries.none) }
    let path = try RefusedFile(input: input).written { handle in
      _ = try excerpt { try handle.write(contentsOf: Data($0)) }
    }
    session.remark(
      Wording(
        en: "The entries that were refused are in \(path); mend them there and import that file.",
        sv: "Posterna som avvisades finns i \(path); rätta dem där och importera den filen."))
  }

  private func excerpt(writing write: ([UInt8]) throws -> Void) throws -> CalendarExcerpt {
    var excerpt = CalendarExcerpt(of: result.refusedLines)
    try input.forEachPiece { try write(excerpt.taking($0)) }
    try write(excerpt.end())
    return excerpt
  }

  private static let none = Wording(
    en:
      "What was refused is no whole entry, so it is in no file of its own; the lines above say where it stands.",
    sv: "Det som avvisades är ingen hel post, så det finns i ingen egen fil; raderna ovan säger var det står."
  )
}
