import Coaching

@testable import Journal

extension ImportRecord {
  /// A row of a file as it stands there, for tests.
  static func sample(_ line: Int, _ row: ImportedRow, identity: ImportIdentity? = nil) -> ImportRecord {
    ImportRecord(line: line, identity: identity, .rows([row]), size: 100)
  }

  static func sample(_ line: Int, problem: String) -> ImportRecord {
    let problem = ImportProblem(line: line, message: Wording(same: problem))
    return ImportRecord(line: line, .wrong(ImportProblems([problem])), size: 100)
  }
}

/// Records that were made beforehand.
struct SampleSource: ImportSource {
  var rest: ArraySlice<ImportRecord>
  var progress: Double { rest.isEmpty ? 1 : 0 }

  mutating func next(besides isKnown: (ImportIdentity) -> Bool) -> ImportRecord? {
    guard let record = rest.popFirst() else { return nil }
    guard let identity = record.identity, isKnown(identity) else { return record }
    return ImportRecord(line: record.line, identity: identity, .known, size: record.size)
  }
}

extension Journal {
  /// Imports rows on lines 2, 3 and so on.
  @discardableResult
  func importing(
    _ kind: ImportKind, _ rows: [ImportedRow], source: String = "test",
    _ change: (inout Importing.Settings) -> Void = { _ in }
  ) throws -> ImportResult {
    try importing(kind, rows.enumerated().map { .sample($0 + 2, $1) }, source: source, change)
  }

  @discardableResult
  func importing(
    _ kind: ImportKind, _ records: [ImportRecord], source: String = "test",
    _ change: (inout Importing.Settings) -> Void = { _ in }
  ) throws -> ImportResult {
    var settings = Importing.Settings(kind: kind, source: source, file: "test.csv", now: .at(23))
    change(&settings)
    let importing = try importing(settings)
    _ = try importing.take(SampleSource(rest: records[...]))
    return try importing.finish()
  }
}

extension ImportResult {
  /// How many rows were inserted, updated, unchanged and refused.
  var counts: [Int] { [inserted, updated, unchanged, refused] }
}
