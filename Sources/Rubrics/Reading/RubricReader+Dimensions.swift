import Coaching

/// What criteria are reported by.
extension RubricReader {
  func dimensions(_ field: Piece.Field?) -> [ReadDimension] {
    guard let field, let parts = list(field) else { return [] }
    check(count: parts.count, limit: 8, in: field)
    return parts.compactMap(dimension)
  }

  private func dimension(_ piece: Piece) -> ReadDimension? {
    guard let fields = fields(piece, taking: ["key", "title", "weight"]) else { return nil }
    let key = key(required("key", in: fields)) ?? ""
    let title = requiredWording("title", in: fields)
    return ReadDimension(
      value: Dimension(key: key, title: title, weight: weight(in: fields)), line: fields.line(of: "key"))
  }

  func check(count: Int, limit: Int, in field: Piece.Field) {
    if count == 0 { report(.tooFew(field.key), line: field.line) }
    if count > limit { report(.tooMany(field.key, count: count, limit: limit), line: field.line) }
  }
}
