import Analysis
import Coaching

/// The figures that are told by what a model takes into account.
extension Method {
  static func level(_ known: Set<SkillModel.Term>) -> Wording {
    let terms = [SkillModel.Term.observer, .scenario, .day].filter(known.contains).map(\.taken)
    let taken =
      terms.isEmpty
      ? Wording(en: "", sv: "")
      : Wording(
        en: ", with \(terms.map(\.en).listed(and: "and")) taken into account",
        sv: ", med hänsyn till \(terms.map(\.sv).listed(and: "och"))")
    return Wording(
      en:
        "The level is where a mixed model (REML) puts the rep today\(taken.en); the interval holds 90\u{A0}% and is"
        + " averaged over how uncertain the variances are, so that after one visit it comes from what is thought"
        + " beforehand of how far scores spread.",
      sv:
        "Nivån är var en blandad modell (REML) placerar säljaren i dag\(taken.sv); intervallet täcker 90\u{A0}% och"
        + " väger in hur osäkra varianserna är, så att det efter ett enda besök kommer av vad som på förhand antas om"
        + " hur mycket poäng sprider sig.")
  }

  static func change(_ known: Set<SkillModel.Term>) -> Wording {
    guard known.contains(.slope) else {
      return Wording(
        en:
          "The change is the slope in the same model, in levels per 91 days; too little is known to tell the rep's own"
          + " from that of all reps.",
        sv:
          "Förändringen är lutningen i samma modell, i nivåer per 91 dagar; för lite är känt för att skilja säljarens"
          + " egen från alla säljares.")
    }
    return Wording(
      en:
        "The change is the rep's own slope in the same model, in levels per 91 days, drawn towards that of all"
        + " reps the less has been seen.",
      sv:
        "Förändringen är säljarens egen lutning i samma modell, i nivåer per 91 dagar, dragen mot alla säljares"
        + " ju mindre som är sett.")
  }

  static func adjusted(_ known: Set<SkillModel.Term>) -> Wording {
    let terms = [SkillModel.Term.observer, .scenario].filter(known.contains).map(\.taken)
    guard !terms.isEmpty else {
      return Wording(
        en: "An adjusted score is the score itself: too little is known to adjust it for anything.",
        sv: "En justerad poäng är poängen själv: för lite är känt för att justera den för något.")
    }
    return Wording(
      en:
        "An adjusted score is the score less what the model finds of \(terms.map(\.en).listed(and: "and")).",
      sv: "En justerad poäng är poängen minus det som modellen ser av \(terms.map(\.sv).listed(and: "och")).")
  }
}

extension SkillModel.Term {
  /// What the model takes into account.
  fileprivate var taken: Wording {
    self == .day ? Wording(en: "visits of one day", sv: "besök samma dag") : wording
  }
}

extension [String] {
  /// "a, b and c".
  fileprivate func listed(and: String) -> String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(and) " + last
  }
}
