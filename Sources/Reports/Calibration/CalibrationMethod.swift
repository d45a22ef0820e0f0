import Coaching

/// How each figure of a calibration comes about, in one sentence.
enum CalibrationMethod: String, CaseIterable, Sendable {
  case model, severity, groups, dependability, weightedKappa, alpha, icc, cases, straightLining, halo

  var sentence: Wording {
    switch self {
    case .model: model
    case .severity: severity
    case .groups: groups
    case .dependability: dependability
    case .weightedKappa: weightedKappa
    case .alpha: alpha
    case .icc: icc
    case .cases: cases
    case .straightLining: straightLining
    case .halo: halo
    }
  }

  private var model: Wording {
    Wording(
      en:
        "Where the differences come from is what a mixed model (REML) finds of reps, visit days, observers and the"
        + " rest, with time and the kind of meeting taken into account; common cases tie observers to one another and"
        + " are no reps. The 90\u{A0}% interval of a share is what the scores leave open about the variances.",
      sv:
        "Varifrån skillnaderna kommer är vad en blandad modell (REML) ser av säljare, besöksdagar, bedömare och"
        + " resten, med hänsyn till tid och mötets typ; övningsfall binder ihop bedömare och är inga säljare. En"
        + " andels 90\u{A0}%-intervall är vad poängen lämnar öppet om varianserna.")
  }

  private var severity: Wording {
    Wording(
      en:
        "Strictness is what the same model finds that an observer adds to every score, drawn towards 0 the less"
        + " there is to go by; the interval holds 90\u{A0}% and is averaged over how uncertain the variances are.",
      sv:
        "Stränghet är det som samma modell ser att en bedömare lägger till varje poäng, draget mot 0 ju mindre det"
        + " finns att gå på; intervallet täcker 90\u{A0}% och är medlat över hur osäkra varianserna är.")
  }

  private var groups: Wording {
    Wording(
      en:
        "Two observers can be compared when they have scored the same rep or case, or are linked by others who have.",
      sv:
        "Två bedömare går att jämföra när de har bedömt samma säljare eller övningsfall, eller binds ihop av andra"
        + " som har det.")
  }

  private var dependability: Wording {
    Wording(
      en:
        "Dependability (Φ) is the reps' share of the variance of a mean over so many visit days, one visit a day;"
        + " strictness and days count as error. Its interval of 90\u{A0}% is over what the scores leave open about the"
        + " variances.",
      sv:
        "Tillförlitlighet (Φ) är säljarnas andel av variansen hos ett medel över så många besöksdagar, ett besök"
        + " per dag; stränghet och dagar räknas som fel. Dess 90\u{A0}%-intervall är över vad poängen lämnar öppet om"
        + " varianserna.")
  }

  private var weightedKappa: Wording {
    Wording(
      en:
        "Kappa is the agreement of the first two who scored the same beyond chance, misses weighed by their square"
        + " over the five levels of the rubric (Cohen; interval by Fleiss, Cohen and Everitt).",
      sv:
        "Kappa är samstämmigheten hos de två första som bedömt samma sak utöver slumpen, där missar vägs med sin"
        + " kvadrat över mallens fem nivåer (Cohen; intervall enligt Fleiss, Cohen och Everitt).")
  }

  private var alpha: Wording {
    Wording(
      en: "Alpha is Krippendorff's, for levels in order, of everybody who scored the same.",
      sv: "Alfa är Krippendorffs, för nivåer i ordning, av alla som bedömt samma sak.")
  }

  private var icc: Wording {
    Wording(
      en:
        "ICC(A,1) is how much of the differences lies between what was scored rather than between the first two who"
        + " scored it, strictness counted as disagreement (McGraw and Wong).",
      sv:
        "ICC(A,1) är hur stor del av skillnaderna som ligger mellan det som bedömts och inte mellan de två första"
        + " som bedömt det, där stränghet räknas som oenighet (McGraw och Wong).")
  }

  private var cases: Wording {
    Wording(
      en:
        "A miss is an observer's level less the key's, of the first time they scored the case; the mean's interval"
        + " is Student's t over observers, from three on, and says which way.",
      sv:
        "En miss är bedömarens nivå minus facits, från första gången fallet fylldes i; medlets intervall är Students"
        + " t över bedömare, från tre, och avgör åt vilket håll.")
  }

  private var straightLining: Wording {
    Wording(
      en:
        "A form has one level all the way down when four or more levels are all the same; shares have Wilson's"
        + " 90\u{A0}% interval, and the link to the wait is Kendall's tau with the spread over the form, each"
        + " observer's forms beside their own alone, of the 2,000 newest.",
      sv:
        "En rapport har samma nivå rakt igenom när fyra eller fler nivåer alla är lika; andelar har Wilsons"
        + " 90\u{A0}%-intervall, och sambandet med väntan är Kendalls tau med spridningen i rapporten, varje"
        + " bedömares rapporter för sig, för de 2\u{A0}000 senaste.")
  }

  private var halo: Wording {
    Wording(
      en:
        "Criteria move together when an observer's forms spread less over the criteria than others' do, beyond what"
        + " is usual for each criterion, by days (interval of 90\u{A0}%, Welch); with so many observers side by side,"
        + " at most one finding in twenty may be chance (Benjamini and Hochberg).",
      sv:
        "Kriterier följs åt när en bedömares rapporter sprider mindre över kriterierna än andras, utöver det"
        + " vanliga för varje kriterium, räknat per dag (intervall på 90\u{A0}%, Welch); med så många bedömare bredvid"
        + " varandra får högst vart tjugonde fynd vara slump (Benjamini och Hochberg).")
  }
}
