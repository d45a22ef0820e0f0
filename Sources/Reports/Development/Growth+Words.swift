import Analysis
import Coaching
import Text

extension Growth {
  /// What it takes until more can be said; `nil` once there is a verdict.
  var needed: Wording? {
    guard verdict == .tooEarly else { return nil }
    if visitDays < Verdict.fewestDays { return Growth.fewDays(visitDays) }
    switch visitDaysNeeded {
    case .none:
      return Wording(
        en: "The change is known to ±0.25, but it lies too near a limit.",
        sv: "Förändringen är känd på ±0,25 när, men ligger för nära en gräns.")
    case .days(let days):
      let (en, sv) = (Convention.english, Convention.swedish)
      return Wording(
        en:
          "About \(en.plural(days, one: "more visit day", many: "more visit days")) at this rhythm until the "
          + "change is known to ±0.25.",
        sv: "Ungefär \(sv.plural(days, one: "besöksdag", many: "besöksdagar")) till i den här takten tills "
          + "förändringen är känd på ±0,25 när.")
    case .tooMany:
      return Wording(
        en: "It would take more than 20 more visit days until the change is known to ±0.25.",
        sv: "Det krävs fler än 20 besöksdagar till innan förändringen är känd på ±0,25 när.")
    case .unknown: return nil
    }
  }

  /// A direction takes five visit days whatever they show.
  static func fewDays(_ visitDays: Int) -> Wording {
    let days = Convention.english.count(Verdict.fewestDays - visitDays)
    return Wording(
      en: "A direction takes five visit days: \(days) more at the least.",
      sv: "En riktning kräver fem besöksdagar: minst \(days) till.")
  }

  /// By how much a quarter, and how likely it is up; `nil` where there is none.
  var change: Wording? {
    guard let change = changePerQuarter?.asChange else { return nil }
    guard let chance = chanceOfImprovement?.asChance else {
      return Wording(en: "Change per quarter \(change.en).", sv: "Förändring per kvartal \(change.sv).")
    }
    return Wording(
      en: "Change per quarter \(change.en); the chance that it is going up is \(chance.en).",
      sv: "Förändring per kvartal \(change.sv); chansen att det går uppåt är \(chance.sv).")
  }
}
