import Coaching

/// How each figure of a development comes about, in one sentence.
enum Method: String, CaseIterable, Sendable {
  case level, changePerQuarter, chanceOfImprovement, verdict, visitDaysNeeded, adjusted, companion, ownView
  case outcomes

  var sentence: Wording {
    switch self {
    case .level:
      Wording(
        en:
          "The level is where a mixed model (REML) puts the rep today, with the observers' strictness, the kind of"
          + " meeting and visits of one day taken into account; the interval holds 90\u{A0}% and is averaged over how"
          + " uncertain the variances are.",
        sv:
          "Nivån är var en blandad modell (REML) placerar säljaren i dag, med hänsyn till bedömarnas stränghet,"
          + " mötets typ och besök samma dag; intervallet täcker 90\u{A0}% och är medlat över hur osäkra varianserna är."
      )
    case .changePerQuarter:
      Wording(
        en:
          "The change is the rep's own slope in the same model, in levels per 91 days, drawn towards that of all"
          + " reps the less has been seen.",
        sv:
          "Förändringen är säljarens egen lutning i samma modell, i nivåer per 91 dagar, dragen mot alla säljares"
          + " ju mindre som är sett.")
    case .chanceOfImprovement:
      Wording(
        en: "The chance is how much of the slope's distribution lies above zero.",
        sv: "Chansen är hur stor del av lutningens fördelning som ligger över noll.")
    case .verdict:
      Wording(
        en:
          "On the way up or down takes a chance of at least 95 % and five visit days; steady takes an interval of"
          + " the change within ±0.25; everything else is too early to say.",
        sv:
          "På väg upp eller ner kräver minst 95 % chans och fem besöksdagar; stabilt kräver att förändringens"
          + " intervall ligger inom ±0,25; allt annat är för tidigt att säga.")
    case .visitDaysNeeded:
      Wording(
        en:
          "The visit days needed are how many more, at the rep's own rhythm, until the interval of the change is"
          + " expected within ±0.25.",
        sv:
          "Besöksdagarna som behövs är hur många till, i säljarens egen takt, innan förändringens intervall väntas"
          + " rymmas inom ±0,25.")
    case .adjusted:
      Wording(
        en:
          "An adjusted score is the score less what the model finds of the observer's strictness and the kind of"
          + " meeting.",
        sv: "En justerad poäng är poängen minus det modellen ser av bedömarens stränghet och mötets typ.")
    case .companion:
      Wording(
        en:
          "Without a model: the median of the slopes between all pairs of visit days (Theil–Sen), and how often"
          + " chance alone would order the days so clearly (Mann–Kendall).",
        sv:
          "Utan modell: medianen av lutningarna mellan alla par av besöksdagar (Theil–Sen), och hur ofta slumpen"
          + " ensam skulle ordna dagarna så tydligt (Mann–Kendall).")
    case .ownView:
      Wording(
        en:
          "The rep's own view is compared meeting by meeting with others' of the same meeting, and is never part of"
          + " the model.",
        sv: "Säljarens egen bild jämförs möte för möte med andras av samma möte, och ingår aldrig i modellen."
      )
    case .outcomes:
      Wording(
        en:
          "Shares are of the meetings or deals where it is known, with Wilson's 90\u{A0}% interval; margins are the"
          + " recorded ones over all held meetings, with Student's t where every one of three or more is recorded.",
        sv:
          "Andelar är av de möten eller affärer där det är känt, med Wilsons 90\u{A0}%-intervall; TB är det noterade"
          + " täckningsbidraget över alla genomförda möten, med Students t när det är noterat för alla, från tre.")
    }
  }
}
