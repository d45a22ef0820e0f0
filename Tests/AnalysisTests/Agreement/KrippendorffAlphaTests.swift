import Testing

@testable import Analysis

/// Reference values: krippendorff 0.9.0, in References.
struct KrippendorffAlphaTests {
  struct Reference: Decodable {
    struct Alphas: Decodable {
      let nominal, ordinal, interval: Double
    }
    let alpha: Alphas
  }

  struct Expected: Decodable {
    struct Alpha: Decodable {
      let alpha: Double?
    }
    struct Case: Decodable {
      let nominal, ordinal, interval: Alpha
    }
    let cases: [String: Case]
  }

  @Test func `alpha is that of the reference for two observers and the rep, with missing levels`() throws {
    let units = try References.rows("pairs-24.csv").map { row in
      ["manager", "peer", "self"].compactMap { row[$0].flatMap(Double.init) }
    }
    let expected = try References.decoded(Reference.self, from: "companions.json").alpha
    #expect(agree(KrippendorffAlpha(units: units, scale: .nominal)?.value, expected.nominal))
    #expect(agree(KrippendorffAlpha(units: units, scale: .ordinal)?.value, expected.ordinal))
    #expect(agree(KrippendorffAlpha(units: units, scale: .interval)?.value, expected.interval))
  }

  @Test(.enabled(if: Oracle.isThere, "skipped: ../shared/oracles is not here"))
  func `the shared alphas come out`() throws {
    let oracle = Oracle(name: "09_krippendorff")
    let cases = try oracle.decoded(Expected.self).cases
    let rows = Dictionary(grouping: try oracle.rows()) { $0["case"] ?? "" }
    #expect(cases.count > 10)
    for (name, expected) in cases {
      let units = Dictionary(grouping: rows[name] ?? []) { $0["unit"] }.values.map { unit in
        unit.compactMap { Double($0["score"] ?? "") }
      }
      let found = { KrippendorffAlpha(units: units, scale: $0)?.value }
      #expect(agree(found(.nominal), expected.nominal.alpha, within: 1e-10), "\(name)")
      #expect(agree(found(.ordinal), expected.ordinal.alpha, within: 1e-10), "\(name)")
      #expect(agree(found(.interval), expected.interval.alpha, within: 1e-10), "\(name)")
    }
  }

  static let silent: [[[Double]]] = [[], [[3]], [[1], [2], [3]], [[], [2]], [[2, 2], [2, 2, 2]]]

  @Test(arguments: silent)
  func `nothing with two values, or one value throughout, says nothing`(units: [[Double]]) {
    for scale in KrippendorffAlpha.Scale.allCases {
      #expect(KrippendorffAlpha(units: units, scale: scale) == nil)
    }
  }

  @Test(arguments: KrippendorffAlpha.Scale.allCases)
  func `full agreement is 1`(scale: KrippendorffAlpha.Scale) throws {
    let found = try #require(KrippendorffAlpha(units: [[1, 1], [2, 2, 2], [4, 4], [3]], scale: scale))
    #expect(found.value == 1 && found.units == 3 && found.values == 7)
  }

  @Test(arguments: KrippendorffAlpha.Scale.allCases)
  func `order of units and observers, lone values, shift and scale do not matter`(
    scale: KrippendorffAlpha.Scale
  ) throws {
    let units: [[Double]] = [[1, 2], [2, 2, 3], [4, 3], [3, 3, 3], [1, 1], [4, 2]]
    let found = try #require(KrippendorffAlpha(units: units, scale: scale))
    let others = [
      units.reversed(), units.map { $0.reversed() }, units + [[5], []], units.map { $0.map { 10 - 3 * $0 } },
    ]
    for other in others {
      #expect(agree(KrippendorffAlpha(units: other, scale: scale)?.value, found.value))
    }
  }

  @Test func `names may be changed for names, and levels for others in the same order`() {
    let units: [[Double]] = [[1, 2], [2, 2, 3], [4, 3], [3, 3, 3], [1, 1], [4, 2]]
    let names: [Double] = [0, 7, 2, 9, -1]
    let renamed = units.map { $0.map { names[Int($0)] } }
    let stretched = units.map { $0.map { $0 * $0 * $0 } }
    let nominal = KrippendorffAlpha(units: units, scale: .nominal)?.value
    #expect(agree(KrippendorffAlpha(units: renamed, scale: .nominal)?.value, nominal))
    let ordinal = KrippendorffAlpha(units: units, scale: .ordinal)?.value
    #expect(agree(KrippendorffAlpha(units: stretched, scale: .ordinal)?.value, ordinal))
  }
}
