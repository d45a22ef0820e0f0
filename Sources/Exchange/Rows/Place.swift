/// Where a field stands in a record: the first of its columns that is filled.
struct Place: Sendable {
  let field: FieldKey
  /// -1 when the file has no such column.
  let first: Int
  private let others: [Int]

  init(_ field: FieldKey, in columns: Columns) {
    let places = columns.places[field] ?? []
    self.field = field
    first = places.first ?? -1
    others = Array(places.dropFirst())
  }

  init(_ field: FieldKey, column: Int) {
    self.field = field
    first = column
    others = []
  }

  var isMapped: Bool { first >= 0 }

  /// What stands there without outer blanks, and in which column; `nil` when nothing does.
  func cell(in record: CSVRecord) -> (bytes: FieldBytes, column: Int)? {
    guard first >= 0, first < record.count else { return nil }
    let bytes = record.bytes(of: first).trimmed
    if !bytes.isEmpty { return (bytes, first) }
    for column in others where column < record.count {
      let bytes = record.bytes(of: column).trimmed
      if !bytes.isEmpty { return (bytes, column) }
    }
    return nil
  }

  /// Whether both stand in one column only.
  func isSame(as other: Place) -> Bool {
    isMapped && first == other.first && others.isEmpty && other.others.isEmpty
  }
}
