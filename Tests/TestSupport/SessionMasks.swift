import Foundation

/// What differs from run to run in a session, and the names that stand for it.
struct SessionMasks {
  private var kept: [String: String]
  private var shortForms: [String: String] = [:]

  init(folder: String) {
    kept = ["folder": folder]
  }

  /// Lets `name` stand for `value` from now on.
  mutating func keep(_ value: String, as name: String) {
    kept[name] = value
    if value.wholeMatch(of: SessionMasks.uuid) != nil { keepShortForms(of: value, as: name) }
  }

  /// Remembers the UUIDs in `output`, so that their short forms can be told later.
  mutating func notice(_ output: String) {
    let known = Set(kept.values)
    for match in output.matches(of: SessionMasks.uuid) where !known.contains(String(match.output)) {
      keepShortForms(of: String(match.output), as: "id")
    }
  }

  /// Puts kept values in the place of every `${name}`.
  func fillIn(_ text: String) throws -> String {
    var result = ""
    var rest = text[...]
    while let match = rest.firstMatch(of: /\$\{(\w+)\}/) {
      guard let value = kept[String(match.1)] else {
        throw SessionMistake(
          "nothing was kept as '\(match.1)'; add '@ \(match.1) = key' to an earlier command")
      }
      result += rest[..<match.range.lowerBound] + value
      rest = rest[match.range.upperBound...]
    }
    return result + rest
  }

  /// Puts names in the place of everything that differs between runs.
  ///
  /// Kept values of fewer than six characters stay: they stand in too many other places.
  func mask(_ text: String) -> String {
    let values = kept.filter { $1.count >= 6 }.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
    let longer = values.filter { $0.value.count > 12 }
    var masked = text
    for (name, value) in longer { masked = masked.replacing(value, with: "<\(name)>") }
    masked = masked.replacing(SessionMasks.uuid, with: "<id>")
    for (name, value) in values.dropFirst(longer.count) {
      masked = masked.replacing(value, with: "<\(name)>")
    }
    return masked.replacing(/\b[0-9A-Fa-f]{6,12}\b/) { match in
      shortForms[String(match.output)].map { "<\($0)>" } ?? String(match.output)
    }
  }

  private mutating func keepShortForms(of uuid: String, as name: String) {
    for length in 6...12 { shortForms[String(uuid.suffix(length))] = name }
  }

  private static var uuid: Regex<Substring> {
    /[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/
  }
}
