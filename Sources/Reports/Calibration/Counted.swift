import Coaching
import Text

/// A number with what it counts.
enum Counted {
  static func observers(_ number: Int) -> Wording {
    wording(number, en: ("observer", "observers"), sv: ("bedömare", "bedömare"))
  }

  static func reps(_ number: Int) -> Wording {
    wording(number, en: ("rep", "reps"), sv: ("säljare", "säljare"))
  }

  static func cases(_ number: Int) -> Wording {
    wording(number, en: ("common case", "common cases"), sv: ("övningsfall", "övningsfall"))
  }

  static func observations(_ number: Int) -> Wording {
    wording(number, en: ("observation", "observations"), sv: ("rapport", "rapporter"))
  }

  static func forms(_ number: Int) -> Wording {
    wording(number, en: ("form", "forms"), sv: ("rapport", "rapporter"))
  }

  static func visitDays(_ number: Int) -> Wording {
    wording(number, en: ("visit day", "visit days"), sv: ("besöksdag", "besöksdagar"))
  }

  static func levels(_ number: Int) -> Wording {
    wording(number, en: ("level", "levels"), sv: ("nivå", "nivåer"))
  }

  private static func wording(_ number: Int, en: (String, String), sv: (String, String)) -> Wording {
    Wording(
      en: Convention.english.plural(number, one: en.0, many: en.1),
      sv: Convention.swedish.plural(number, one: sv.0, many: sv.1))
  }
}

extension Double {
  /// With two decimals and no sign but a minus.
  var twoDecimals: Wording {
    Wording(
      en: Convention.english.number(self, decimals: 2), sv: Convention.swedish.number(self, decimals: 2))
  }

  /// "p 0.03" of a chance, or "p under 0.01" where two decimals would make it nothing.
  var asP: Wording {
    guard self >= 0.01 else { return Wording(en: "p under 0.01", sv: "p under 0,01") }
    return Wording(en: "p \(twoDecimals.en)", sv: "p \(twoDecimals.sv)")
  }
}
