import Yams

/// Turns what Yams has read into pieces, and refuses what rubrics do without.
struct NodeReader {
  /// How many lists and mappings may stand inside each other; a rubric needs five.
  static let depthLimit = 10

  let findings: Findings

  func piece(_ node: Node, depth: Int = 1) -> Piece {
    let line = node.line
    if node.anchor != nil { findings.report(.anchor, line: line) }
    if let tag = node.writtenTag { findings.report(.tag(tag), line: line) }
    return Piece(line: line, content: content(of: node, depth: depth))
  }

  private func content(of node: Node, depth: Int) -> Piece.Content {
    switch node {
    case .scalar(let scalar): text(scalar, line: node.line).map(Piece.Content.text) ?? .refused
    case .alias: .refused
    case .sequence where depth > Self.depthLimit: refused(.tooDeep, at: node.line)
    case .mapping where depth > Self.depthLimit: refused(.tooDeep, at: node.line)
    case .sequence(let items): .list(items.map { piece($0, depth: depth + 1) })
    case .mapping(let pairs): .mapping(fields(pairs, depth: depth))
    }
  }

  private func refused(_ cause: RubricProblem.Cause, at line: Int) -> Piece.Content {
    findings.report(cause, line: line)
    return .refused
  }

  /// What the text says; `nil` (and reported) for what was an alias.
  private func text(_ scalar: Node.Scalar, line: Int) -> String? {
    if scalar.style == .plain, scalar.string.unicodeScalars.first == PrivateSign.star {
      findings.report(.alias(PrivateSign.removed(from: scalar.string).text), line: line)
      return nil
    }
    if scalar.style == .plain, ["~", "null", "Null", "NULL"].contains(scalar.string) { return "" }
    return PrivateSign.removed(from: scalar.string).text
  }

  // MARK: Mappings

  private func fields(_ mapping: Node.Mapping, depth: Int) -> [Piece.Field] {
    var read: [(field: Piece.Field, isMarked: Bool)] = []
    for (key, value) in mapping {
      let value = piece(value, depth: depth + 1)
      guard let name = name(key, depth: depth) else { continue }
      read.append((Piece.Field(key: name.text, line: key.line, value: value), name.isMarked))
    }
    return withoutRepeats(read)
  }

  /// The name of a field; `nil` (and reported) when it cannot be one.
  private func name(_ key: Node, depth: Int) -> (text: String, isMarked: Bool)? {
    guard case .scalar(let scalar) = key else {
      findings.report(.keyNotAWord, line: key.line)
      _ = piece(key, depth: depth + 1)
      return nil
    }
    let name = PrivateSign.removed(from: scalar.string)
    if scalar.style == .plain, name.text.hasPrefix("*") {
      findings.report(.alias(name.text), line: key.line)
      return nil
    }
    if key.anchor != nil { findings.report(.anchor, line: key.line) }
    if let tag = key.writtenTag { findings.report(.tag(tag), line: key.line) }
    guard name.text != "<<" else {
      findings.report(.mergeKey, line: key.line)
      return nil
    }
    return name
  }

  /// The first of the fields that have the same name; the others are reported.
  private func withoutRepeats(_ fields: [(field: Piece.Field, isMarked: Bool)]) -> [Piece.Field] {
    let repeated = Set(fields.filter(\.isMarked).map(\.field.key))
    var firstLines: [String: Int] = [:]
    return fields.map(\.field).filter { field in
      guard repeated.contains(field.key) else { return true }
      guard let first = firstLines[field.key] else {
        firstLines[field.key] = field.line
        return true
      }
      findings.report(.repeats(field.key, first: first), line: field.line)
      return false
    }
  }
}

extension Node {
  /// Counted from 1.
  fileprivate var line: Int { mark?.line ?? 1 }

  /// The tag somebody wrote; `nil` when there is none, or when it only says what the node is anyway.
  ///
  /// Yams fills in the tag of a key that has none, as soon as it compares keys.
  fileprivate var writtenTag: String? {
    let tag: Tag? =
      switch self {
      case .scalar(let scalar): scalar.tag
      case .sequence(let sequence): sequence.tag
      case .mapping(let mapping): mapping.tag
      case .alias: nil
      }
    let usual: [Tag.Name] = [.implicit, .str, .seq, .map]
    guard let name = tag?.description, !usual.contains(where: { $0.rawValue == name }) else { return nil }
    return name
  }
}
