import Testing

@testable import Analysis

struct FalseDiscoveryTests {
  struct Expected: Decodable {
    struct Adjusted: Decodable {
      let rates: [Double?]

      enum CodingKeys: String, CodingKey {
        case rates = "BH"
      }
    }
    let adjusted: [String: Adjusted]
  }

  @Test(.enabled(if: Oracle.isThere, "skipped: ../shared/oracles is not here"))
  func `the shared adjusted chances come out`() throws {
    let oracle = Oracle(name: "16_multiplicity_intervals")
    let expected = try oracle.decoded(Expected.self).adjusted
    let rows = Dictionary(grouping: try oracle.rows()) { $0["case"] ?? "" }
    #expect(expected.count > 4)
    for (name, adjusted) in expected {
      let found = falseDiscoveryRates((rows[name] ?? []).map { Double($0["p"] ?? "") })
      #expect(found.count == adjusted.rates.count)
      #expect(zip(found, adjusted.rates).allSatisfy { agree($0, $1) }, "\(name)")
    }
  }

  @Test func `none, one and missing ones`() {
    #expect(falseDiscoveryRates([]).isEmpty)
    #expect(falseDiscoveryRates([0.03]) == [0.03])
    #expect(falseDiscoveryRates([nil, nil]) == [nil, nil])
    #expect(falseDiscoveryRates([0.02, nil, 0.5]) == [0.04, nil, 0.5])
  }

  @Test func `order does not matter, and none falls below its chance`() {
    let chances: [Double?] = [0.2, 0.01, 0.04, 0.04, 0.9]
    let rates = falseDiscoveryRates(chances)
    #expect(falseDiscoveryRates(chances.reversed()) == rates.reversed())
    #expect(zip(chances, rates).allSatisfy { ($0 ?? 0) <= ($1 ?? 0) && ($1 ?? 2) <= 1 })
  }
}
