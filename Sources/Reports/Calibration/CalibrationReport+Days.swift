import Analysis
import Coaching
import Text

/// How many visit days make a mean that can be relied upon.
extension CalibrationReport {
  /// How many visit days a mean is looked at of.
  static let visitDays = [1, 2, 3, 5, 8, 12, 20]

  /// What Φ is enough to coach by, and to compare by.
  static let targets = [0.7, 0.8]

  func days(on page: Page) -> [String] {
    guard showsSources, let known = differences.dependability else { return [] }
    return page.heading(Wording(en: "How many visit days are enough", sv: "Hur många besöksdagar som räcker"))
      + (differences.isOfManyObservers
        ? CalibrationReport.targets.flatMap { page.paragraph(known.enough(for: $0).text) }
        : page.paragraph(tooFewObservers.text))
      + page.indented(dayTable(known))
      + page.paragraph(page.style.dim(scale.text))
  }

  private var tooFewObservers: Wording {
    let least = ScoreDifferences.leastObservers
    return Wording(
      en: "Too early to say: it takes \(least) observers.",
      sv: "För tidigt att säga: det kräver \(least) bedömare.")
  }

  private var scale: Wording {
    Wording(
      en:
        "Φ, from 0 to 1, with 90\u{A0}% intervals: 0.7 is enough to coach by, 0.8 to compare by. Out of"
        + " \(differences.counted.en)",
      sv:
        "Φ, från 0 till 1, med 90\u{A0}%-intervall: 0,7 räcker för att coacha efter, 0,8 för att jämföra. Ur"
        + " \(differences.counted.sv)")
  }

  private func dayTable(_ known: OpenDependability) -> Table {
    let columns = [
      Wording(en: "Visit days", sv: "Besöksdagar"), Wording(en: "One observer", sv: "En bedömare"),
      Wording(en: "Two", sv: "Två"),
    ]
    return Table(
      columns: columns.map { Table.Column($0.text, alignment: .right) },
      rows: CalibrationReport.visitDays.map { days in
        let two = days > 1 ? known.phi(days: days, observers: 2) : nil
        return ["\(days)"] + [known.phi(days: days), two].map { $0?.twoDecimalsText ?? "–" }
      })
  }
}

extension OpenDependability {
  /// "For 0.7 it takes 8 visit days (5–19) by one observer, 6 visit days (4–15) by two in turn."
  fileprivate func enough(for target: Double) -> Wording {
    let (one, two) = (daysEnough(for: target).words, daysEnough(for: target, observers: 2).words)
    let goal = target.oneDecimal
    return Wording(
      en: "For \(goal.en) it takes \(one.en) by one observer, \(two.en) by two in turn.",
      sv: "För \(goal.sv) krävs \(one.sv) med en bedömare, \(two.sv) med två i tur och ordning.")
  }
}

extension OpenDependability.Days {
  /// "8 visit days (5–19)", or "more than 100 visit days" where that is most likely.
  fileprivate var words: Wording {
    guard let likeliest else {
      return Wording(
        en: "more than 100 visit days\(ends.en)", sv: "fler än 100 besöksdagar\(ends.sv)")
    }
    let days = Counted.visitDays(likeliest)
    return Wording(en: days.en + ends.en, sv: days.sv + ends.sv)
  }

  /// " (5–19)" or " (5 or more)"; nothing where both ends are the same.
  private var ends: Wording {
    guard let low, low != high else { return Wording(same: "") }
    guard let high else { return Wording(en: " (\(low) or more)", sv: " (\(low) eller fler)") }
    return Wording(same: " (\(low)–\(high))")
  }
}

extension Estimate {
  /// "0.42 (0.21–0.63)".
  fileprivate var twoDecimalsText: String {
    "\(estimate.twoDecimals.text) (\(low.twoDecimals.text)–\(high.twoDecimals.text))"
  }
}
