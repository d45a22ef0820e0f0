import Coaching
import Exchange
import Foundation

/// The rows that could not be taken, written to a file of their own to be mended there.
struct RefusedRows {
  let result: ImportResult
  let table: ImportTable

  init(_ result: ImportResult, _ table: ImportTable) {
    self.result = result
    self.table = table
  }

  /// Writes them with the header and says where; nothing where all were taken.
  func write(beside input: ImportInput, _ options: ImportOptions, _ session: Session) throws {
    guard options.skipBad, !options.dryRun, !result.refusedLines.isEmpty else { return }
    let path = try RefusedFile(input: input).written(write)
    session.remark(
      Wording(
        en: "The rows that were refused are in \(path); mend them there and import that file.",
        sv: "Raderna som avvisades finns i \(path); rätta dem där och importera den filen."))
  }

  private func write(to handle: FileHandle) throws {
    let refused = Set(result.refusedLines)
    if table.file.reading.encoding != .utf8 { try handle.write(contentsOf: [0xEF, 0xBB, 0xBF]) }
    var writer = CSVWriter(CSVDialect(delimiter: table.file.reading.delimiter)) {
      try handle.write(contentsOf: Data($0))
    }
    try writer.write(table.file.header)
    try table.file.forEachRecord { if refused.contains($0.line) { try writer.write($0) } }
    try writer.finish()
  }
}
