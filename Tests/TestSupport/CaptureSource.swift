import Foundation

/// Where a session finds a value to keep.
enum CaptureSource {
  /// A path in the JSON on standard output, such as `person` or `0.person`.
  case json([String])

  /// A pattern whose first group is the value.
  case pattern(String)

  init(_ text: String) {
    let isPattern = text.count > 2 && text.hasPrefix("/") && text.hasSuffix("/")
    self =
      isPattern ? .pattern(String(text.dropFirst().dropLast())) : .json(text.components(separatedBy: "."))
  }

  /// Returns the value, or `nil` when the output does not have it.
  func value(in result: BuiltProgram.Result) throws -> String? {
    switch self {
    case .json(let path): try JSONValue(result.output).text(at: path)
    case .pattern(let pattern): try firstGroup(of: pattern, in: result.stdout + result.stderr)
    }
  }

  private func firstGroup(of pattern: String, in text: String) throws -> String? {
    let match = try text.firstMatch(of: Regex(pattern))
    return match.flatMap { $0.count > 1 ? $0[1].substring.map(String.init) : nil }
  }
}

/// A JSON document, to take single values out of.
private struct JSONValue {
  private let document: Any

  init(_ bytes: [UInt8]) throws {
    do {
      document = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    } catch {
      throw SessionMistake("standard output is not JSON: \(String(decoding: bytes, as: UTF8.self))")
    }
  }

  func text(at path: [String]) -> String? {
    let value = path.reduce(document as Any?) { value, key in
      if let object = value as? [String: Any] { return object[key] }
      guard let list = value as? [Any], let index = Int(key), list.indices.contains(index) else { return nil }
      return list[index]
    }
    return value.flatMap { $0 is NSNull ? nil : "\($0)" }
  }
}
