import Analysis
import Coaching
import Text

extension Estimate {
  /// "3.4 (3.0–3.8)".
  var asLevel: Wording {
    let (estimate, low, high) = (estimate.oneDecimal, low.oneDecimal, high.oneDecimal)
    return Wording(
      en: "\(estimate.en) (\(low.en)–\(high.en))", sv: "\(estimate.sv) (\(low.sv)–\(high.sv))")
  }

  /// "+0.31 (+0.05 to +0.57)".
  var asChange: Wording {
    let interval = Interval(low: low, high: high).asChange
    return Wording(en: estimate.signed.en + interval.en, sv: estimate.signed.sv + interval.sv)
  }
}

extension Interval {
  /// " (+0.05 to +0.57)".
  var asChange: Wording {
    Wording(
      en: " (\(low.signed.en) to \(high.signed.en))", sv: " (\(low.signed.sv) till \(high.signed.sv))")
  }
}

extension Double {
  /// With its sign and two decimals; what rounds to zero has no sign.
  var signed: Wording {
    let plus = self >= 0.005 ? "+" : ""
    return Wording(
      en: plus + Convention.english.number(self, decimals: 2),
      sv: plus + Convention.swedish.number(self, decimals: 2))
  }

  /// A chance from 0 to 1 in percent, which is never certain.
  var asChance: Wording {
    if self >= 0.995 { return Wording(en: "over 99\u{A0}%", sv: "över 99\u{A0}%") }
    if self < 0.005 { return Wording(en: "under 1\u{A0}%", sv: "under 1\u{A0}%") }
    return Wording(same: "\(percent)\u{A0}%")
  }
}
