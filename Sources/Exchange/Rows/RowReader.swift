import Coaching

/// Makes rows of a kind out of a file's records.
///
/// It remembers what it lately read, so that one is made for a file and kept for all of it.
public protocol RowReader: Sendable {
  associatedtype Row: Sendable

  /// How many records were passed over until now, and why.
  var leftOut: LeftOut { get }

  init(_ columns: Columns, _ conventions: Conventions, _ givens: Givens)

  /// Reads a record whose flaw, if it has any, was looked at before.
  ///
  /// - Returns: What it says, or everything that is wrong with it.
  mutating func row(from record: CSVRecord) -> Result<Row, ImportProblems>
}

extension RowReader {
  public var leftOut: LeftOut { LeftOut() }
}
