import Analysis
import Coaching

/// How each figure of a development comes about, in one sentence.
enum Method: String, CaseIterable, Sendable {
  case level, changePerQuarter, chanceOfImprovement, verdict, visitDaysNeeded, adjusted, companion, ownView
  case outcomes

  /// - Parameter known: What the models of all measures take into account; the others are not spoken of as if they
  ///   were.
  /// - Returns: How the figure comes about.
  func sentence(_ known: Set<SkillModel.Term>) -> Wording {
    switch self {
    case .level: Method.level(known)
    case .changePerQuarter: Method.change(known)
    case .adjusted: Method.adjusted(known)
    case .chanceOfImprovement: Method.chance
    case .verdict: Method.verdicts
    case .visitDaysNeeded: Method.daysNeeded
    case .companion: Method.withoutModel
    case .ownView: Method.ownViews
    case .outcomes: Method.sharesAndMargins
    }
  }
}

extension Method {
  private static var chance: Wording {
    Wording(
      en: "The chance is how much of the slope's distribution lies above zero.",
      sv: "Chansen är hur stor del av lutningens fördelning som ligger över noll.")
  }

  private static var verdicts: Wording {
    Wording(
      en:
        "On the way up or down takes a chance of at least 95 % and five visit days; steady takes an interval of"
        + " the change within ±0.25; everything else is too early to say.",
      sv:
        "På väg upp eller ner kräver minst 95 % chans och fem besöksdagar; stabilt kräver att förändringens"
        + " intervall ligger inom ±0,25; allt annat är för tidigt att säga.")
  }

  private static var daysNeeded: Wording {
    Wording(
      en:
        "The visit days needed are how many more, at the rep's own rhythm, until the change is expected to"
        + " be known to ±0.25: until its interval is as narrow as that, wherever it lies.",
      sv:
        "Besöksdagarna som behövs är hur många till, i säljarens egen takt, innan förändringen väntas vara"
        + " känd på ±0,25 när: tills intervallet är så smalt, var det än ligger.")
  }

  private static var withoutModel: Wording {
    Wording(
      en:
        "Without a model: the median of the slopes between all pairs of visit days (Theil–Sen), and how often"
        + " chance alone would order the days so clearly (Mann–Kendall).",
      sv:
        "Utan modell: medianen av lutningarna mellan alla par av besöksdagar (Theil–Sen), och hur ofta slumpen"
        + " ensam skulle ordna dagarna så tydligt (Mann–Kendall).")
  }

  private static var ownViews: Wording {
    Wording(
      en:
        "The rep's own view is compared meeting by meeting with others' of the same meeting, and is never part of"
        + " the model.",
      sv: "Säljarens egen bild jämförs möte för möte med andras av samma möte, och ingår aldrig i modellen."
    )
  }

  private static var sharesAndMargins: Wording {
    Wording(
      en:
        "Shares are of the meetings or deals where it is known, with Wilson's 90\u{A0}% interval; margins are the"
        + " recorded ones over all held meetings, with Student's t where every one of three or more is recorded.",
      sv:
        "Andelar är av de möten eller affärer där det är känt, med Wilsons 90\u{A0}%-intervall; TB är det noterade"
        + " täckningsbidraget över alla genomförda möten, med Students t när det är noterat för alla, från tre."
    )
  }
}
