import Testing

@testable import Analysis

/// Reference values: scikit-learn 1.9.1 and statsmodels 0.15.0 (`cohens_kappa`), in References.
struct WeightedKappaTests {
  struct Reference: Decodable {
    struct Kappa: Decodable {
      let kappa, se: Double
    }
    struct Both: Decodable {
      let pairs: Int
      let linear, quadratic: Kappa
    }
    let kappa: Both
  }

  @Test func `kappa and its standard error are those of the reference`() throws {
    let pairs = try References.rows("pairs-24.csv").compactMap { row in
      Int(row["manager"] ?? "").flatMap { manager in Int(row["peer"] ?? "").map { (manager, $0) } }
    }
    let expected = try References.decoded(Reference.self, from: "companions.json").kappa
    for (weights, reference) in [
      (WeightedKappa.Weights.linear, expected.linear), (.quadratic, expected.quadratic),
    ] {
      let found = try #require(
        WeightedKappa(first: pairs.map(\.0), second: pairs.map(\.1), categories: 5, weights: weights))
      #expect(found.pairs == expected.pairs)
      #expect(agree(found.value, reference.kappa) && agree(found.standardError, reference.se))
    }
  }

  @Test func `a level that is declared but not used still lies between`() throws {
    let (first, second) = ([1, 1, 2, 4, 4, 2], [1, 2, 2, 4, 2, 4])
    let declared = try #require(WeightedKappa(first: first, second: second, categories: 4, weights: .linear))
    let closed = { $0 == 4 ? 3 : $0 }
    let renamed = try #require(
      WeightedKappa(first: first.map(closed), second: second.map(closed), categories: 3, weights: .linear))
    #expect(abs(declared.value - renamed.value) > 0.01)
  }

  @Test func `with two levels both weights are Cohen's kappa`() {
    // 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: 0.7 found, 0.5 expected.
    let counts = [(20, 1, 1), (5, 1, 2), (10, 2, 1), (15, 2, 2)]
    let first = counts.flatMap { Array(repeating: $0.1, count: $0.0) }
    let second = counts.flatMap { Array(repeating: $0.2, count: $0.0) }
    for weights in WeightedKappa.Weights.allCases {
      let found = WeightedKappa(first: first, second: second, categories: 2, weights: weights)
      #expect(agree(found?.value, 0.4))
    }
  }

  @Test func `no pairs, and one level throughout, say nothing`() {
    #expect(WeightedKappa(first: [], second: [], categories: 4, weights: .linear) == nil)
    #expect(WeightedKappa(first: [2], second: [2], categories: 4, weights: .linear) == nil)
    #expect(WeightedKappa(first: [3, 3, 3], second: [3, 3, 3], categories: 4, weights: .quadratic) == nil)
  }

  @Test func `one level by one observer is agreement by chance`() {
    let found = WeightedKappa(first: [3, 3, 3, 3], second: [1, 2, 3, 4], categories: 4, weights: .linear)
    #expect(agree(found?.value, 0))
  }

  @Test func `full agreement is 1, and not sure by its spread`() {
    let full = WeightedKappa(first: [1, 2, 3, 4], second: [1, 2, 3, 4], categories: 4, weights: .linear)
    #expect(full?.value == 1)
    #expect(full?.interval() == nil)
  }

  @Test(arguments: WeightedKappa.Weights.allCases)
  func `who comes first, the order of things and the scale's direction do not matter`(
    weights: WeightedKappa.Weights
  ) throws {
    let (first, second) = ([1, 2, 2, 3, 4, 4, 1, 3], [1, 3, 2, 2, 4, 3, 2, 3])
    let found = try #require(WeightedKappa(first: first, second: second, categories: 4, weights: weights))
    let others = [
      (second, first), (first.reversed(), second.reversed()), (first.map { 5 - $0 }, second.map { 5 - $0 }),
    ]
    for (one, other) in others {
      let same = WeightedKappa(first: one, second: other, categories: 4, weights: weights)
      #expect(agree(same?.value, found.value) && agree(same?.standardError, found.standardError))
    }
    let interval = try #require(found.interval())
    #expect(interval.low < found.value && found.value < interval.high && interval.high <= 1)
  }
}
