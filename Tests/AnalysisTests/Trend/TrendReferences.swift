/// What scipy and R make of day means of a demo team, and of rows of which some share a time.
struct TrendReferences: Decodable {
  struct Trend: Decodable {
    let times: [Double]
    let values: [Double]
    let slope, low, high: Double
    let s: Int
    let tauB: Double?
    /// Counted over all orders in Python, up to six values.
    let overOrders: Double?
    /// `scipy.stats.kendalltau(method="exact")`, without ties.
    let exact: Double?

    enum CodingKeys: String, CodingKey {
      case times, values, slope, low, high, s
      case tauB = "tau_b"
      case overOrders = "p_permutations"
      case exact = "p_exact"
    }
  }

  /// R's `cor.test(method = "kendall", exact = FALSE, continuity = TRUE)`, in the same order.
  struct Normal: Decodable {
    let chances: [Double?]

    enum CodingKeys: String, CodingKey {
      case chances = "p_normal"
    }
  }

  let trends: [Trend]

  static func all() throws -> [(trend: Trend, normal: Double?)] {
    let trends = try References.decoded(Self.self, from: "companions.json").trends
    let normal = try References.decoded(Normal.self, from: "kendall.json").chances
    return Array(zip(trends, normal)).map { (trend: $0.0, normal: $0.1) }
  }
}
