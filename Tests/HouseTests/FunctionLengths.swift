/// The lengths of the functions in a source file, from the line of the signature to the closing brace.
enum FunctionLengths {
  struct Function: Equatable {
    let name: String
    /// Counted from 1.
    let line: Int
    let length: Int
  }

  static func all(in text: String) -> [Function] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.indices.compactMap { index in
      let signature =
        #/\s*((public|private|fileprivate|static|mutating|@\w+) )*(func (?<name>\S+?)[(<]|init[?(<]).*/#
      guard let match = lines[index].wholeMatch(of: signature), let length = length(of: lines[index...])
      else {
        return nil
      }
      return Function(name: match.name.map(String.init) ?? "init", line: index + 1, length: length)
    }
  }

  /// Lines until the braces that were opened are closed; `nil` for a function without a body.
  private static func length(of lines: ArraySlice<String>) -> Int? {
    var depth = 0
    var hasBegun = false
    for (place, line) in lines.enumerated() {
      depth += line.count { $0 == "{" } - line.count { $0 == "}" }
      hasBegun = hasBegun || line.contains("{")
      if hasBegun, depth <= 0 { return place + 1 }
    }
    return nil
  }
}
