import Coaching

/// What stands in one place of an exported table.
public enum Cell: Hashable, Sendable {
  /// Not known, or not asked.
  case empty
  case text(String)
  case integer(Int)
  case number(Double)
  case flag(Bool)
  case day(Day)
  case moment(Moment)
}

extension Cell {
  /// Empty for `nil`.
  static func text(_ text: String?) -> Cell { text.map { .text($0) } ?? .empty }

  /// Empty for `nil`.
  static func integer(_ number: Int?) -> Cell { number.map { .integer($0) } ?? .empty }

  /// Empty for `nil`.
  static func number(_ number: Double?) -> Cell { number.map { .number($0) } ?? .empty }

  /// Empty for `nil`.
  static func day(_ day: Day?) -> Cell { day.map { .day($0) } ?? .empty }

  /// Empty for `nil`.
  static func moment(_ moment: Moment?) -> Cell { moment.map { .moment($0) } ?? .empty }

  /// The key of a case; empty for `nil`.
  static func key(_ value: (some RawRepresentable<String>)?) -> Cell { .text(value?.rawValue) }
}
