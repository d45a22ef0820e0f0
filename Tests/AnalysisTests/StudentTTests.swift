import Testing

@testable import Analysis

/// Reference values: scipy 1.17.1 (`t.ppf`).
struct StudentTTests {
  static let references: [(Double, Double, Double)] = [
    (1.0, 0.95, 6.313751514675037),
    (2.0, 0.95, 2.9199855803537242),
    (3.0, 0.9, 1.637744353696209),
    (5.0, 0.975, 2.5705818356363146),
    (11.0, 0.95, 1.7958848187040433),
    (30.0, 0.95, 1.697260886593957),
    (400.0, 0.995, 2.5881760800347395),
    (4.0, 0.2, -0.9409645772351811),
  ]

  @Test(arguments: references)
  func `quantiles and chances are those of the reference`(freedom: Double, chance: Double, t: Double) {
    let distribution = StudentT(degreesOfFreedom: freedom)
    #expect(abs(distribution.quantile(chance) - t) < 1e-10 * max(1, abs(t)))
    #expect(abs(distribution.chance(below: t) - chance) < 1e-12)
    #expect(abs(distribution.chance(below: -t) - (1 - chance)) < 1e-12)
  }

  @Test func `the middle is half`() {
    #expect(StudentT(degreesOfFreedom: 3).chance(below: 0) == 0.5)
    #expect(abs(StudentT(degreesOfFreedom: 3).quantile(0.5)) < 1e-12)
  }
}
