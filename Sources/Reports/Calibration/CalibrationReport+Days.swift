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
    guard let known = differences.dependability else { return [] }
    return page.heading(Wording(en: "How many visit days are enough", sv: "Hur många besöksdagar som räcker"))
      + CalibrationReport.targets.flatMap { page.paragraph(known.enough(for: $0).text) }
      + page.indented(dayTable(known))
      + page.paragraph(page.style.dim(scale.text))
  }

  private var scale: Wording {
    Wording(
      en: "Φ, from 0 to 1: 0.7 is enough to coach by, 0.8 to compare by. Out of \(differences.counted.en)",
      sv:
        "Φ, från 0 till 1: 0,7 räcker för att coacha efter, 0,8 för att jämföra. Ur \(differences.counted.sv)"
    )
  }

  private func dayTable(_ known: Dependability) -> Table {
    let columns = [
      Wording(en: "Visit days", sv: "Besöksdagar"), Wording(en: "One observer", sv: "En bedömare"),
      Wording(en: "Two", sv: "Två"),
    ]
    return Table(
      columns: columns.map { Table.Column($0.text, alignment: .right) },
      rows: CalibrationReport.visitDays.map { days in
        let two = days > 1 ? known.phi(days: days, observers: 2) : nil
        return ["\(days)"] + [known.phi(days: days), two].map { $0?.twoDecimals.text ?? "–" }
      })
  }
}

extension Dependability {
  /// "For 0.7 it takes 8 visit days by one observer, 6 by two in turn."
  fileprivate func enough(for target: Double) -> Wording {
    let (one, two) = (daysEnough(for: target), daysEnough(for: target, observers: 2))
    let goal = target.oneDecimal
    switch (one, two) {
    case (let one?, let two?):
      let days = Counted.visitDays(one)
      let inTurn =
        two < one ? Wording(en: ", \(two) by two in turn", sv: ", \(two) med två i tur och ordning") : nil
      return Wording(
        en: "For \(goal.en) it takes \(days.en) by one observer\(inTurn?.en ?? "").",
        sv: "För \(goal.sv) krävs \(days.sv) med en bedömare\(inTurn?.sv ?? "").")
    case (nil, let two?):
      let days = Counted.visitDays(two)
      return Wording(
        en: "For \(goal.en) it takes \(days.en) by two observers in turn; those of one never do.",
        sv: "För \(goal.sv) krävs \(days.sv) med två bedömare i tur och ordning; med en räcker de aldrig.")
    default:
      return Wording(
        en: "For \(goal.en) not even a hundred visit days by two observers in turn are enough.",
        sv: "För \(goal.sv) räcker inte ens hundra besöksdagar med två bedömare i tur och ordning.")
    }
  }
}
