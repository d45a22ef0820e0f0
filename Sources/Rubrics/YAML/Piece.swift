/// A part of a YAML file and the line it begins on, free of everything that rubrics do without: aliases,
/// tags, repeated keys.
struct Piece {
  let line: Int
  let content: Content

  indirect enum Content {
    case text(String)
    case list([Piece])
    case mapping([Field])
    /// Something that was refused with a problem of its own.
    case refused
  }

  /// A key and what stands behind it.
  struct Field {
    let key: String
    /// The line of the key.
    let line: Int
    let value: Piece
  }
}
