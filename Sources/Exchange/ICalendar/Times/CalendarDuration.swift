import Coaching

/// How long something lasts: days as the calendar counts them, and then seconds as they pass.
struct CalendarDuration: Hashable, Sendable {
  var days = 0
  var seconds = 0

  /// Reads `PT1H30M`, `P1DT2H` or `P2W`; `nil` for anything else, and for what is below zero.
  init?(_ text: String) {
    var rest = text.utf8[...]
    if rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    guard rest.first == UInt8(ascii: "P"), rest.count > 2 else { return nil }
    rest = rest.dropFirst()
    var isTime = false
    while let first = rest.first {
      if first == UInt8(ascii: "T"), !isTime {
        isTime = true
        rest = rest.dropFirst()
        continue
      }
      let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      rest = rest[digits.endIndex...]
      guard digits.count <= 6, let number = Array(digits)[...].decimal, let unit = rest.popFirst() else {
        return nil
      }
      guard add(number, Character(Unicode.Scalar(unit)), isTime: isTime) else { return nil }
    }
  }

  private mutating func add(_ number: Int, _ unit: Character, isTime: Bool) -> Bool {
    switch (unit, isTime) {
    case ("W", false): days += number * 7
    case ("D", false): days += number
    case ("H", true): seconds += number * 3600
    case ("M", true): seconds += number * 60
    case ("S", true): seconds += number
    default: return false
    }
    return true
  }

  static var expected: Wording { Wording(same: "PT1H30M") }
}
