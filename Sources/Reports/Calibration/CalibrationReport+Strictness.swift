import Analysis
import Coaching
import Text

/// How strictly everybody scores whose row the reader may see, and how far all lie apart.
extension CalibrationReport {
  func strictness(on page: Page) -> [String] {
    page.heading(Wording(en: "Strictness", sv: "Stränghet")) + page.paragraph(apart.text)
      + (audience == .whole ? table(on: page) : own(on: page))
  }

  /// How far the strictest and the mildest lie apart, without names.
  private var apart: Wording {
    guard ties.isConnected else {
      return Wording(
        en: "Compared within each group alone, for groups cannot be compared: see below.",
        sv: "Jämförd bara inom varje grupp, för grupperna går inte att jämföra: se nedan.")
    }
    guard differences.observers > 1 else {
      return Wording(
        en: "Too early to say: there is nobody to compare with.",
        sv: "För tidigt att säga: det finns ingen att jämföra med.")
    }
    return severities.spread?.wording ?? tooFewForGroup
  }

  private var tooFewForGroup: Wording {
    let (least, scores) = (CalibrationAudience.leastObservers, Severities.leastScores)
    return Wording(
      en:
        "How far all lie apart is shown from \(least) observers with \(scores) scores each; so far there are"
        + " \(severities.wellKnown).",
      sv:
        "Hur långt isär alla ligger visas från \(least) bedömare med \(scores) bedömningar var; hittills finns"
        + " \(severities.wellKnown).")
  }

  private func own(on page: Page) -> [String] {
    guard let row = rows.first else {
      return page.paragraph(
        Wording(
          en: "You have scored nothing with this form yet.",
          sv: "Du har inte fyllt i något med den här mallen än."
        ).text)
    }
    return page.paragraph(row.ownStrictness.text)
  }

  private func table(on page: Page) -> [String] {
    let columns = [Wording(en: "Levels", sv: "Nivåer"), Wording(en: "n", sv: "n")]
    let table = Table(
      columns: [
        Table.Column(Wording(en: "Observer", sv: "Bedömare").text, mayShrink: true),
        Table.Column(Wording(en: "Beside others", sv: "Mot andra").text, mayShrink: true),
      ] + columns.map { Table.Column($0.text, alignment: .right) },
      rows: rows.map(\.strictnessCells))
    return page.indented(table) + page.paragraph(page.style.dim(legend.text))
  }

  private var legend: Wording {
    let least = Severities.leastScores
    return Wording(
      en:
        "Levels that somebody adds to a score, below 0 the stricter, with a 90\u{A0}% interval; n scores, below"
        + " \(least) it is too early to say.",
      sv: "Nivåer som någon lägger till en poäng, under 0 strängare, med 90\u{A0}%-intervall; n poäng, under"
        + " \(least) är det för tidigt att säga.")
  }
}

extension Severities.Spread {
  /// "The strictest and the mildest of 9 observers are 0.8 levels apart: −0.41, in the middle 0.02, +0.38."
  fileprivate var wording: Wording {
    let (apart, who) = ((highest - lowest).oneDecimal, Counted.observers(observers))
    let (low, mid, high) = (lowest.signed, median.signed, highest.signed)
    return Wording(
      en: "The strictest and the mildest of \(who.en) are \(apart.en) levels apart: from \(low.en) over"
        + " \(mid.en) in the middle to \(high.en).",
      sv: "Den strängaste och den snällaste av \(who.sv) ligger \(apart.sv) nivåer isär: från \(low.sv) över"
        + " \(mid.sv) i mitten till \(high.sv).")
  }
}

extension ObserverRow {
  fileprivate var strictnessCells: [String] {
    [
      safeForTerminal(observer.name), severity == nil ? "–" : strictness.text, severity?.asChange.text ?? "–",
      "\(observations)",
    ]
  }

  /// How somebody scores beside the others, in words.
  private var strictness: Wording {
    guard let severity, observations >= Severities.leastScores else {
      return Wording(en: "too early to say", sv: "för tidigt att säga")
    }
    if severity.high < 0 {
      return Wording(en: "stricter than the others", sv: "strängare än de andra")
    }
    if severity.low > 0 { return Wording(en: "milder than the others", sv: "snällare än de andra") }
    return severity.low >= -Severities.little && severity.high <= Severities.little
      ? Wording(en: "like the others", sv: "som de andra")
      : Wording(en: "no clear difference yet", sv: "ingen tydlig skillnad än")
  }

  /// "You score stricter than the others: −0.31 (−0.52 to −0.10) levels, over 32 observations."
  fileprivate var ownStrictness: Wording {
    let seen = Counted.observations(observations)
    guard let severity else {
      return Wording(
        en: "You: too early to say, for nobody can be compared with you; \(seen.en).",
        sv: "Du: för tidigt att säga, för det finns ingen att jämföra dig med; \(seen.sv).")
    }
    let levels = severity.asChange
    return Wording(
      en: "You: \(strictness.en). \(levels.en) levels added to a score, over \(seen.en).",
      sv: "Du: \(strictness.sv). \(levels.sv) nivåer på varje poäng, över \(seen.sv).")
  }
}
