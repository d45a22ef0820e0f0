/// A mapping whose fields have names that we give.
struct Fields {
  let line: Int
  private let byName: [String: Piece.Field]

  init(_ fields: [Piece.Field], line: Int) {
    self.line = line
    byName = Dictionary(fields.map { ($0.key, $0) }) { first, _ in first }
  }

  /// `nil` when the field was left out.
  subscript(name: String) -> Piece.Field? { byName[name] }

  /// The line of a field; of the whole mapping when the field was left out.
  func line(of name: String) -> Int { byName[name]?.line ?? line }
}
