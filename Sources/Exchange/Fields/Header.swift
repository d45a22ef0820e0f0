import Coaching

/// The headings of a file, found whatever their case, their outer blanks and the way their letters are composed.
struct Header: Sendable {
  let headings: [String]
  private let places: [String: [Int]]

  init(_ record: CSVRecord) {
    headings = (0..<record.count).map { record[$0].trimmed }
    places = Dictionary(grouping: headings.indices) { [headings] in headings[$0].lowercased() }
  }

  /// The columns with a heading, from the left.
  func columns(named heading: String) -> [Int] { places[heading.trimmed.lowercased()] ?? [] }

  /// The first heading that several columns have, of those that are sought.
  func repeated(among sought: [String]) -> String? {
    let sought = Set(sought.map { $0.trimmed.lowercased() })
    return headings.first { sought.contains($0.lowercased()) && columns(named: $0).count > 1 }
  }

  /// The column with a heading.
  ///
  /// - Returns: `nil` when there is none.
  /// - Throws: `repeatedHeader` when there are several.
  func column(named heading: String) throws(MappingProblem) -> Int? {
    let found = columns(named: heading)
    if found.count > 1 { throw .repeatedHeader(headings[found[0]]) }
    return found.first
  }

  /// The column with a heading.
  ///
  /// - Throws: What is wrong when there is not exactly one.
  func requiredColumn(named heading: String) throws(MappingProblem) -> Int {
    if let column = try column(named: heading) { return column }
    throw .unknownHeader(heading, headers: headings)
  }
}

extension StringProtocol {
  /// Without blanks, and what programs take for blanks, at both ends.
  var trimmed: String {
    let isBlank = { (letter: Character) in letter.isWhitespace || letter == "\u{FEFF}" || letter == "\0" }
    guard let first = firstIndex(where: { !isBlank($0) }), let last = lastIndex(where: { !isBlank($0) })
    else {
      return ""
    }
    return String(self[first...last])
  }
}
