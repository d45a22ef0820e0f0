import Foundation

/// How far the criteria of one form lie apart.
struct FormSpread: Hashable {
  let observer: Int
  let day: Int
  /// In levels, 0 or more.
  let spread: Double

  /// Returns one for each form with enough criteria, measured from what is usual for each criterion.
  static func all(of forms: [Halo.Form], minimumCriteria: Int) -> [FormSpread] {
    let usual = CriterionLevels(forms.map { form in form.levels.sorted { $0.key < $1.key } })
    return zip(forms, usual.away).filter { $1.count >= minimumCriteria }.map { form, away in
      FormSpread(observer: form.observer, day: form.day, spread: deviation(of: away))
    }
  }

  /// The standard deviation of at least two figures, made larger where they are few: its mean over normal draws is
  /// then the same for short and long forms.
  static func deviation(of figures: [Double]) -> Double {
    let n = Double(figures.count)
    let mean = figures.reduce(0, +) / n
    let squares = figures.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let shortfall = (2 / (n - 1)).squareRoot() * exp(lgamma(n / 2) - lgamma((n - 1) / 2))
    return (squares / (n - 1)).squareRoot() / shortfall
  }
}
