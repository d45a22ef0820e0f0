/// How a file writes dates in figures, where the order of their parts is not plain.
public enum DateOrder: String, CaseIterable, Sendable {
  /// Year, month, day: 2026-11-23.
  case ymd
  /// Day, month, year: 23/11/2026.
  case dmy
  /// Month, day, year: 11/23/2026.
  case mdy
}

/// What stands before the decimals of a number.
public enum DecimalSign: String, CaseIterable, Sendable {
  case comma = ","
  case point = "."
}
