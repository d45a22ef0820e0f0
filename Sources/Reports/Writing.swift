import Coaching
import Text

extension Convention {
  /// How numbers and dates are written in the current language.
  public static var current: Convention {
    switch Language.current {
    case .en: .english
    case .sv: .swedish
    }
  }
}

extension Moment {
  /// "9 Nov", with the year when it is not this year.
  func shortDay(asOf now: Moment) -> String {
    Convention.current.shortDay(date, in: zone, reference: now.date)
  }

  /// "2026-11-23 13:30" as a wall clock showed it.
  public var dayAndTime: String {
    "\(Convention.current.day(date, in: zone)) \(Convention.current.time(date, in: zone))"
  }
}

extension Moment {
  /// "13:30" as a wall clock showed it, or "13.30".
  public var clockTime: Wording {
    Wording(en: Convention.english.time(date, in: zone), sv: Convention.swedish.time(date, in: zone))
  }
}

extension String {
  /// A quotation in the current language's marks, unless it brings its own; harmless on a terminal.
  var quoted: String {
    let text = safeForTerminal(self)
    if let first = text.first, "“”\"".contains(first) { return text }
    return Wording(en: "“\(text)”", sv: "”\(text)”").text
  }
}

extension Page {
  /// A heading in capitals, after an empty line.
  func heading(_ wording: Wording) -> [String] {
    [""] + wrapped(style.bold(wording.text.uppercased()), to: width)
  }

  /// Lines behind the rule, which an empty line would keep too far from it.
  func below(_ lines: [String]) -> [String] {
    [rule] + (lines.first == "" ? Array(lines.dropFirst()) : lines)
  }

  /// A line between the head and the rest.
  var rule: String { String(repeating: "-", count: measure) }

  /// Text wrapped under a label, the lines aligned behind it.
  func labelled(_ label: String, _ text: String) -> [String] {
    let labelWidth = 12
    let indent = padded(" \(label)", to: labelWidth + 2)
    let hanging = String(repeating: " ", count: labelWidth + 2)
    guard width >= labelWidth * 3 else { return wrapped(" \(label): \(text)", to: width, hanging: "   ") }
    return wrapped(text, to: width, indent: indent, hanging: hanging)
  }

  /// A paragraph.
  func paragraph(_ text: String, indent: String = " ") -> [String] {
    wrapped(text, to: width, indent: indent)
  }

  /// Two texts at the two ends of a line, or one below the other where they do not fit.
  func ends(_ left: String, _ right: String) -> [String] {
    let gap = measure - displayWidth(of: left) - displayWidth(of: right)
    guard gap >= 2 else { return wrapped(left, to: width) + wrapped(right, to: width) }
    return [left + String(repeating: " ", count: gap) + right]
  }

  /// The columns that text is spread over; wider lines are hard to read.
  private var measure: Int { min(width, 72) }
}
