/// What is usual for each criterion, beside what is usual for each form: level = form + criterion + what is left.
///
/// Both are fitted in turn by means, which comes to least squares; so neither a strict observer nor a short form,
/// which asks only some criteria, makes a criterion look harder than it is.
struct CriterionLevels {
  typealias Levels = [(key: Int, value: Double)]

  /// What each form's levels are above or below its criteria's, in the order given.
  let away: [[Double]]

  /// - Parameter forms: The levels of each by criterion.
  init(_ forms: [Levels]) {
    var effects: [Int: Double] = [:]
    for _ in 0..<20 {
      effects = CriterionLevels.effects(of: forms, beside: effects)
    }
    away = forms.map { CriterionLevels.away($0, from: effects) }
  }

  private static func effects(of forms: [Levels], beside effects: [Int: Double]) -> [Int: Double] {
    var sums: [Int: (sum: Double, count: Double)] = [:]
    for form in forms {
      let left = away(form, from: effects)
      let mean = left.reduce(0, +) / Double(max(1, left.count))
      for (criterion, level) in form {
        let known = sums[criterion, default: (0, 0)]
        sums[criterion] = (known.sum + level - mean, known.count + 1)
      }
    }
    return sums.mapValues { $0.sum / $0.count }
  }

  private static func away(_ form: Levels, from effects: [Int: Double]) -> [Double] {
    form.map { $0.value - effects[$0.key, default: 0] }
  }
}
