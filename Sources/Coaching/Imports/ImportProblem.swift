/// Why a row of a file cannot be taken.
public struct ImportProblem: Hashable, Sendable {
  /// The physical line the row begins on, from 1.
  public let line: Int
  /// The heading of the column; `nil` for the row as a whole.
  public let column: String?
  /// What stands there; `nil` where nothing does.
  public let value: String?
  /// What is wrong with it and what to do, in a sentence without a final stop.
  public let message: Wording

  public init(line: Int, column: String? = nil, value: String? = nil, message: Wording) {
    self.line = line
    self.column = column
    self.value = value
    self.message = message
  }
}

/// What a file holds a row of.
public enum ImportKind: String, CaseIterable, Sendable {
  case people, customers, meetings, deals, kpis, observations
}
