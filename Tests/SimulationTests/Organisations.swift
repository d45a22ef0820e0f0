import Coaching
import Simulation
import TestSupport

extension SalesOrganisation {
  /// An organisation that is scored with the sample rubric until noon on 23 November 2026.
  static func sample(
    reps: Int = 8, months: Int = 9, seed: UInt64 = 1, visits: Double = 1.5, language: Language = .en,
    rubric: Rubric = .sample()
  ) -> SalesOrganisation {
    let settings = Settings(
      reps: reps, months: months, seed: seed, visitsPerRepAndMonth: visits, language: language)
    return SalesOrganisation(settings, rubric: rubric, ending: .noon)
  }
}

extension [Observation] {
  /// The mean of the overall scores, 1 to 5.
  var meanScore: Double {
    let scores = compactMap(\.scores.overall)
    return scores.reduce(0, +) / Double(scores.count)
  }
}
