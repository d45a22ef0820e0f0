import Foundation

/// The rows of a simple comma-separated file, each by its header; quotes are taken off, commas within them unknown.
struct CommaRows {
  let rows: [[String: String]]

  init(_ url: URL) throws {
    let lines = try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline).map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map { $0.filter { $0 != "\"" } }
    }
    rows = lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }
}

/// Whether two figures are within so much of one another, or both missing.
func agree(_ figure: Double?, _ expected: Double?, within tolerance: Double = 1e-9) -> Bool {
  guard let figure, let expected else { return figure == nil && expected == nil }
  return abs(figure - expected) <= tolerance * max(1, abs(expected))
}
