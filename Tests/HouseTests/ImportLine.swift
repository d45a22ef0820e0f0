/// An import found in a source file.
struct ImportLine: Equatable {
  let module: String

  /// The line's number, from 1.
  let line: Int

  /// Returns the imports in the text of a Swift file, but not those in its multi-line strings.
  ///
  /// One between `/*` and `*/` counts: it does no harm to be told of it.
  static func all(in source: String) -> [ImportLine] {
    var isInString = false
    var found: [ImportLine] = []
    for (index, line) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if !isInString { found += modules(in: line).map { ImportLine(module: $0, line: index + 1) } }
      if opensOrClosesString(line, isInString: isInString) { isInString.toggle() }
    }
    return found
  }

  private static func opensOrClosesString(_ line: Substring, isInString: Bool) -> Bool {
    let isComment = !isInString && line.drop(while: \.isWhitespace).hasPrefix("//")
    return !isComment && line.ranges(of: "\"\"\"").count % 2 == 1
  }

  private static func modules(in line: Substring) -> [String] {
    guard line.contains("import") else { return [] }
    return line.split(separator: ";").compactMap { statement in
      let attributes = /\s*(?:@\w+(?:\([^)]*\))?\s+)*/
      let access = /(?:(?:public|package|internal|fileprivate|private)\s+)?/
      let kind = /(?:(?:struct|class|enum|protocol|typealias|func|var|let|actor)\s+)?/
      let rest = statement.trimmingPrefix(attributes).trimmingPrefix(access)
      guard rest.hasPrefix(/import\s/) else { return nil }
      let name = rest.trimmingPrefix(/import\s+/).trimmingPrefix(kind).prefixMatch(of: /`?(\w+)`?/)
      return name.map { String($0.1) }
    }
  }
}

extension Substring {
  fileprivate func hasPrefix(_ pattern: some RegexComponent) -> Bool { prefixMatch(of: pattern) != nil }
}
