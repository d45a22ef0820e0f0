import Analysis
import Coaching
import Text

extension SkillTrend {
  /// What there is to say of it, words before figures.
  func sentences(toRep isOwn: Bool) -> [Wording] {
    guard let growth else { return [unseen, ownView?.sentence(toRep: isOwn)].compactMap(\.self) }
    return [
      [verdict.wording.capitalised.stopped, needed(growth)].compactMap(\.self).joined(separator: " "),
      level.map(told), growth.changePerQuarter.map { change($0, growth.chanceOfImprovement) },
      ownView?.sentence(toRep: isOwn), companion.flatMap(without),
    ].compactMap(\.self)
  }

  private var unseen: Wording {
    points.contains { $0.meeting.isSeenByOthers }
      ? Wording(
        en: "Nobody has seen this since it asks something else.",
        sv: "Ingen har bedömt det här sedan det frågar om något annat.")
      : Wording(en: "Nobody else has seen this yet.", sv: "Ingen annan har bedömt det här än.")
  }

  /// What it takes until more can be said.
  private func needed(_ growth: Growth) -> Wording? {
    guard growth.verdict == .tooEarly else { return nil }
    if growth.visitDays < Verdict.fewestDays { return fewDays(growth) }
    switch growth.visitDaysNeeded {
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
  private func fewDays(_ growth: Growth) -> Wording {
    let days = Convention.english.count(Verdict.fewestDays - growth.visitDays)
    return Wording(
      en: "A direction takes five visit days: \(days) more at the least.",
      sv: "En riktning kräver fem besöksdagar: minst \(days) till.")
  }

  private func told(_ level: Estimate) -> Wording {
    let level = level.asLevel
    let seen = Wording(
      en: "\(Convention.english.plural(taken.count, one: "observation", many: "observations")) on "
        + "\(Convention.english.plural(visitDays, one: "visit day", many: "visit days")) by "
        + Convention.english.plural(observers, one: "observer", many: "observers"),
      sv: "\(Convention.swedish.plural(taken.count, one: "rapport", many: "rapporter")) på "
        + "\(Convention.swedish.plural(visitDays, one: "besöksdag", many: "besöksdagar")) av "
        + Convention.swedish.plural(observers, one: "bedömare", many: "bedömare"))
    return Wording(
      en: "Level now \(level.en) of 5: \(seen.en).",
      sv: "Nivå nu \(level.sv) av 5: \(seen.sv).")
  }

  private func change(_ change: Estimate, _ chance: Double?) -> Wording {
    let change = change.asChange
    guard let chance = chance?.asChance else {
      return Wording(en: "Change per quarter \(change.en).", sv: "Förändring per kvartal \(change.sv).")
    }
    return Wording(
      en: "Change per quarter \(change.en); the chance that it is going up is \(chance.en).",
      sv: "Förändring per kvartal \(change.sv); chansen att det går uppåt är \(chance.sv).")
  }

  private func without(_ companion: Companion) -> Wording? {
    guard let slope = companion.slope else { return nil }
    let interval = companion.interval?.asChange
    let p = companion.p.map { p in
      Wording(
        en: ", p \(Convention.english.number(p, decimals: 2))",
        sv: ", p \(Convention.swedish.number(p, decimals: 2))")
    }
    return Wording(
      en: "Without a model: \(slope.signed.en)\(interval?.en ?? "")\(p?.en ?? ""), over "
        + "\(companion.n) visit days.",
      sv: "Utan modell: \(slope.signed.sv)\(interval?.sv ?? "")\(p?.sv ?? ""), över "
        + "\(companion.n) besöksdagar.")
  }
}

extension Wording {
  /// With a full stop.
  fileprivate var stopped: Wording { Wording(en: en + ".", sv: sv + ".") }
}
