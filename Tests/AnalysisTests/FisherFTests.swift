import Testing

@testable import Analysis

/// Reference values: scipy 1.17.1 (`f.ppf`).
struct FisherFTests {
  static let references: [(Double, Double, Double, Double)] = [
    (1.0, 6.0, 0.975, 8.813100628670073),
    (6.0, 1.0, 0.975, 937.1110834482007),
    (5.0, 15.0, 0.975, 3.5764153492790607),
    (19.0, 4.785, 0.975, 6.697967995635055),
    (2.7, 33.0, 0.025, 0.056634112887238006),
    (18.0, 0.9, 0.95, 444.59748752774175),
    (3.0, 8.0, 0.5, 0.860037808522182),
    (300.0, 2000.0, 0.95, 1.1499980102222882),
  ]

  @Test(arguments: references)
  func `quantiles and chances are those of the reference`(
    numerator: Double, denominator: Double, chance: Double, f: Double
  ) {
    let distribution = FisherF(numerator: numerator, denominator: denominator)
    #expect(agree(distribution.quantile(chance), f, within: 1e-10))
    #expect(agree(distribution.chance(below: f), chance, within: 1e-12))
  }

  @Test func `with one degree above the line it is Student's t squared`() {
    let t = StudentT(degreesOfFreedom: 7).quantile(0.95)
    #expect(agree(FisherF(numerator: 1, denominator: 7).quantile(0.9), t * t, within: 1e-10))
  }
}
