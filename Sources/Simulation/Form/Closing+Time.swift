import Coaching

extension FilledForm {
  /// How long it took to fill in, in seconds: the ratings, and what is read and written around them.
  ///
  /// A branch of the generator draws it, so that no answer depends on it.
  func seconds(using generator: SeededGenerator) -> Double {
    var generator = generator.branch(1)
    let ratings = ratings.reduce(0) { $0 + tenths($1.seconds) }
    let rest = [
      followUp == nil ? nil : 20...80, keep == nil ? nil : 80...200, commitment == nil ? nil : 200...520,
    ]
    let lastLook = generator.integer(in: 60...260) + (summary == nil ? 0 : generator.integer(in: 80...300))
    return Double(rest.compactMap(\.self).reduce(ratings + lastLook) { $0 + generator.integer(in: $1) }) / 10
  }

  private func tenths(_ seconds: Double?) -> Int { Int(((seconds ?? 0) * 10).rounded()) }
}
