import Coaching
import GRDB

extension Database {
  /// The rubric in a row, put together from its parts.
  func rubric(_ version: Int) throws -> Rubric {
    guard let head = try rows("rubricVersion", of: version, key: "id", order: "id").first else {
      throw FileProblem.damaged
    }
    return Rubric(
      key: head["rubric"], version: head["version"], title: head.wording("title"),
      purpose: head.wording("purpose"), minutes: head["minutes"],
      scale: try levels("scale", "meaning", of: version), notObserved: head.wording("notObserved"),
      evidence: Rubric.EvidenceRule(
        keepRequired: head["keepRequired"], changeRequired: head["changeRequired"],
        asksAtLevelOne: head["asksAtLevelOne"]),
      dimensions: try rows("dimension", of: version).map(Dimension.init),
      criteria: try criteria(of: version), askedLast: try askedLast(in: version),
      outsideTrendWhen: head.condition("outsideTrend"), filledBy: try head.keyed("filledBy"))
  }

  private func criteria(of version: Int) throws -> [Criterion] {
    let levels = try Dictionary(
      grouping: rows("criterionLevel", of: version, order: "level"), by: { $0["criterion"] as String })
    let options = try Dictionary(
      grouping: rows("criterionOption", of: version), by: { $0["criterion"] as String })
    return try rows("criterion", of: version).map { row in
      let key: String = row["criterion"]
      return try Criterion(
        row, levels: levels[key, default: []].levels("descriptor"),
        options: options[key, default: []].map { .init(key: $0["option"], title: $0.wording("title")) })
    }
  }

  /// `nil` when nothing is asked last in any meeting.
  private func askedLast(in version: Int) throws -> Rubric.AskedLast? {
    let scenarios: [Scenario] = try rows("askedLastScenario", of: version).map { try $0.keyed("scenario") }
    let criteria: [String] = try rows("askedLastCriterion", of: version).map { $0["criterion"] }
    return scenarios.isEmpty && criteria.isEmpty
      ? nil : Rubric.AskedLast(scenarios: scenarios, criteria: criteria)
  }

  private func levels(_ table: String, _ column: String, of version: Int) throws -> [Int: Wording] {
    try rows(table, of: version, order: "level").levels(column)
  }

  private func rows(
    _ table: String, of version: Int, key: String = "rubricVersion", order: String = "number"
  ) throws -> [Row] {
    let sql = "SELECT * FROM \(table) WHERE \(key) = ? ORDER BY \(order)"
    return try Row.fetchAll(cachedStatement(sql: sql), arguments: [version])
  }
}

extension Rubric {
  /// Holds for rows with a rubric by which somebody tells what they saw, rather than what the rep means to do.
  static let isNoPlan = "rubricVersion NOT IN (SELECT id FROM rubricVersion WHERE filledBy = 'rep')"
}

extension Dimension {
  fileprivate init(_ row: Row) {
    self.init(key: row["dimension"], title: row.wording("title"), weight: row["weight"])
  }
}

extension Criterion {
  fileprivate init(_ row: Row, levels: [Int: Wording], options: [Option]) throws {
    self.init(
      key: row["criterion"], dimension: row["dimension"], kind: try row.keyed("kind"),
      isCore: row["isCore"], weight: row["weight"], ask: row.wording("ask"), levels: levels,
      options: options, counts: row.wordingIfAny("counts"), noOccasion: row.wordingIfAny("noOccasion"),
      drill: row.wordingIfAny("drill"), skipWhen: row.condition("skip"), tally: row.keyedIfAny("tally"))
  }
}

extension Row {
  /// `nil` where the columns are empty.
  fileprivate func condition(_ column: String) -> Rubric.Condition? {
    guard let criterion: String = self["\(column)Criterion"] else { return nil }
    return Rubric.Condition(criterion: criterion, option: self["\(column)Option"])
  }
}

extension [Row] {
  fileprivate func levels(_ column: String) -> [Int: Wording] {
    Dictionary(map { ($0["level"], $0.wording(column)) }, uniquingKeysWith: { first, _ in first })
  }
}
