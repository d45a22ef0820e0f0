/// The codes of "select graphic rendition" (ECMA-48, 8.3.117) that ``Style`` writes.
enum SGR: Int, CaseIterable {
  case bold = 1
  case dim = 2
  case plainWeight = 22
  case red = 31
  case green = 32
  case cyan = 36
  case plainColour = 39

  /// What is written to the terminal.
  var sequence: String { "\u{1B}[\(rawValue)m" }

  /// The code whose sequence this is; `nil` for any other text.
  init?(sequence: Substring) {
    guard sequence.first == "\u{1B}", let code = Self.allCases.first(where: { $0.sequence == sequence })
    else { return nil }
    self = code
  }
}
