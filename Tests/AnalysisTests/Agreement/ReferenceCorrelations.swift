/// What pingouin makes of meetings that a manager and a peer scored.
struct ReferenceCorrelations: Decodable {
  struct Correlation: Decodable {
    let icc, low, high: Double
  }

  struct Correlations: Decodable {
    let meetings: Int
    let values: [String: Correlation]

    private struct Key: CodingKey {
      let stringValue: String
      var intValue: Int? { nil }
      init(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      meetings = try container.decode(Int.self, forKey: Key(stringValue: "meetings"))
      values = try Dictionary(
        uniqueKeysWithValues: container.allKeys.filter { $0.stringValue != "meetings" }.map {
          ($0.stringValue, try container.decode(Correlation.self, forKey: $0))
        })
    }
  }

  let icc: Correlations

  /// The mean over the criteria both rated, by meeting and observer.
  static func meetings() throws -> [[Double?]] {
    let both = try References.rows("pairs-24.csv").filter { $0["manager"] != "" && $0["peer"] != "" }
    return Dictionary(grouping: both) { $0["meeting"] }.values.map { rows in
      ["manager", "peer"].map { observer in
        rows.reduce(0) { $0 + (Double($1[observer] ?? "") ?? 0) } / Double(rows.count)
      }
    }
  }
}

/// The shared cases, of which some have no value.
struct SharedCorrelations: Decodable {
  struct Correlation: Decodable {
    let lo, hi: Double?
  }

  struct Case: Decodable {
    let icc: [String: Double?]
    let pingouin: [String: Correlation]
  }

  let cases: [String: Case]

  static func scores(_ rows: [[String: String]]) -> [[Double?]] {
    let observers = Set(rows.compactMap { $0["rater"] }).sorted()
    return Dictionary(grouping: rows) { $0["ratee"] }.values.map { given in
      observers.map { observer in
        given.first { $0["rater"] == observer }.flatMap { Double($0["score"] ?? "") }
      }
    }
  }
}
