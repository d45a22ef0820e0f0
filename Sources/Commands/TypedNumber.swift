import Coaching
import Text

/// A number that somebody typed behind an option, in the way of the current language.
///
/// - Throws: `NumberMistake` when it is none, or out of range.
func amount(_ text: String, option: String, within range: ClosedRange<Double>) throws -> Double {
  let convention: Convention = Language.current == .sv ? .swedish : .english
  let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
  guard let number = convention.parseNumber(digits) else { throw NumberMistake.none(option: option, text) }
  guard range.contains(number) else { throw NumberMistake.outside(option: option, text, range) }
  return number
}

/// What can be wrong with a number behind an option.
enum NumberMistake: WrongUse, Hashable {
  case none(option: String, String)
  case outside(option: String, String, ClosedRange<Double>)

  var isWrongUse: Bool { true }

  var message: Wording {
    switch self {
    case .none(let option, let text):
      Wording(en: "\(option) '\(text)' is no number", sv: "\(option) ”\(text)” är inget tal")
    case .outside(let option, let text, _):
      Wording(en: "\(option) cannot be \(text)", sv: "\(option) kan inte vara \(text)")
    }
  }

  var remedy: Wording {
    switch self {
    case .none: Wording(en: "write it as 200000 or 4.5", sv: "skriv det som 200000 eller 4,5")
    case .outside(_, _, let range):
      Wording(
        en: "use \(Int(range.lowerBound)) to \(Int(range.upperBound))",
        sv: "använd \(Int(range.lowerBound)) till \(Int(range.upperBound))")
    }
  }
}
