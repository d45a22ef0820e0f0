/// How numbers, dates and times are written for people.
///
/// Files for other programs use no convention: there, numbers and dates are never localised.
public enum Convention: Sendable, CaseIterable {
  /// 1,234.5 and Monday 23 November at 14:20.
  case english
  /// 1 234,5 and måndag 23 november at 14.20; the blank is a no-break space.
  case swedish

  var decimalSign: String { self == .english ? "." : "," }
  var groupSeparator: String { self == .english ? "," : "\u{A0}" }
}

/// U+2212, the minus of printed text; people type the hyphen.
let minusSign = "\u{2212}"
