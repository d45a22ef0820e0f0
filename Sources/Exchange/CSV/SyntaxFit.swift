/// How well a file's beginning can be read in one way.
struct SyntaxFit {
  let syntax: CSVSyntax
  let rank: Rank

  /// Which of two ways is the likelier.
  struct Rank: Comparable {
    /// The header has several fields, and so has some row when there are rows.
    let isTable: Bool
    /// The share of the rows that have as many fields as the header.
    let share: Double

    static let none = Rank(isTable: false, share: 0)

    static func < (one: Rank, other: Rank) -> Bool {
      (one.isTable ? 1 : 0, one.share) < (other.isTable ? 1 : 0, other.share)
    }
  }

  /// How many rows are read, unless they are long.
  private static let sampleSize = 5000
  /// In bytes of UTF-8.
  private static let longestSample = 4_000_000

  /// What looks like the header is one field, and what is below it a table.
  let hasTitle: Bool

  init(of file: FileBytes, text: TextStart, read syntax: CSVSyntax) {
    self.syntax = syntax
    var records = RawRecords(file, text: text, syntax: syntax)
    guard (try? records.next()) == true else {
      (rank, hasTitle) = (.none, false)
      return
    }
    let shape = CSVShape(header: records.record, syntax: syntax)
    var rows = RowCount()
    while rows.all < Self.sampleSize, rows.bytes < Self.longestSample, (try? records.next()) == true {
      if shape.fit(&records.record) { rows.take(records.record) }
    }
    rank = Rank(
      isTable: shape.count > 1 && (rows.several > 0 || rows.all == 0),
      share: rows.all == 0 ? 1 : Double(rows.fitting) / Double(rows.all))
    hasTitle = shape.count == 1 && rows.alike > 0 && rows.alike * 2 >= rows.all
  }
}

/// How the rows of a sample are built.
private struct RowCount {
  var all = 0
  var bytes = 0
  /// Those with as many fields as the header.
  var fitting = 0
  /// Those with more than one field.
  var several = 0
  /// Those with at least three fields, and as many as the row above.
  var alike = 0
  private var last = 0

  mutating func take(_ record: CSVRecord) {
    all += 1
    bytes += record.bytes.count
    if record.flaw == nil { fitting += 1 }
    if record.count > 1 { several += 1 }
    if record.count > 2, record.count == last { alike += 1 }
    last = record.count
  }
}
