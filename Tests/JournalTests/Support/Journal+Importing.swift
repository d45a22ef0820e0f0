import Coaching

@testable import Journal

/// A row of a file as it stands there, for tests.
struct SampleRecord: ImportRecord {
  let line: Int
  var identity: ImportIdentity?
  let row: Result<[ImportedRow], ImportProblems>

  init(_ line: Int, _ row: ImportedRow) {
    self.line = line
    self.row = .success([row])
  }

  init(_ line: Int, problem: String) {
    self.line = line
    row = .failure(ImportProblems([ImportProblem(line: line, message: Wording(same: problem))]))
  }

  func rows() throws(ImportProblems) -> [ImportedRow] { try row.get() }
}

extension Journal {
  /// Imports rows on lines 2, 3 and so on.
  @discardableResult
  func importing(
    _ kind: ImportKind, _ rows: [ImportedRow], source: String = "test",
    _ change: (inout Importing.Settings) -> Void = { _ in }
  ) throws -> ImportResult {
    try importing(kind, rows.enumerated().map { SampleRecord($0 + 2, $1) }, source: source, change)
  }

  @discardableResult
  func importing(
    _ kind: ImportKind, _ records: [SampleRecord], source: String = "test",
    _ change: (inout Importing.Settings) -> Void = { _ in }
  ) throws -> ImportResult {
    var settings = Importing.Settings(kind: kind, source: source, file: "test.csv", now: .at(23))
    change(&settings)
    let importing = try importing(settings)
    var rest = records[...]
    try importing.take { rest.popFirst() }
    return try importing.finish()
  }
}

extension ImportResult {
  /// How many rows were inserted, updated, unchanged and refused.
  var counts: [Int] { [inserted, updated, unchanged, refused] }
}
