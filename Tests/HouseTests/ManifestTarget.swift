/// A target as the text of Package.swift declares it.
struct ManifestTarget: Equatable {
  let name: String
  let dependencies: [String]

  /// The number of the line the declaration begins on, from 1.
  let line: Int

  /// Returns the targets that stand in `manifest` as plain calls with literal names and dependencies.
  static func all(in manifest: String) -> [ManifestTarget] {
    manifest.matches(of: /\.(?:executableTarget|target|testTarget)\(/).compactMap { match in
      let call = arguments(after: match.range.upperBound, in: manifest[...])
      guard let name = call.firstMatch(of: /\bname:\s*"(\w+)"/) else { return nil }
      let line = manifest[..<match.range.lowerBound].count(where: \.isNewline) + 1
      return ManifestTarget(name: String(name.1), dependencies: dependencies(in: call), line: line)
    }
  }

  /// Returns what stands between the parenthesis before `start` and the one that closes it.
  private static func arguments(after start: String.Index, in text: Substring) -> Substring {
    var depth = 1
    let end = text[start...].firstIndex { character in
      if "([".contains(character) { depth += 1 }
      if ")]".contains(character) { depth -= 1 }
      return depth == 0
    }
    return text[start..<(end ?? text.endIndex)]
  }

  private static func dependencies(in call: Substring) -> [String] {
    guard let start = call.firstMatch(of: /\bdependencies:\s*\[/)?.range.upperBound else { return [] }
    let list = arguments(after: start, in: call)
    return list.replacing(/\bpackage:\s*"[^"]*"/, with: "").matches(of: /"(\w+)"/).map { String($0.1) }
  }
}
