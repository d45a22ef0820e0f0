import Coaching
import GRDB

extension Journal {
  /// Adds a target; nothing is overwritten, and of one day the one that was set last holds.
  ///
  /// - Parameters:
  ///   - target: From its day on.
  ///   - person: Who sets it; `nil` when it is not known.
  ///   - moment: When they do.
  /// - Throws: `JournalError.unknown` when a rep or who sets it is not there; `.refused` when it is for somebody
  ///   who is no rep.
  public func set(_ target: Target, by person: Person.ID?, at moment: Moment) throws(JournalError) {
    try writing { try $0.insert(target, by: person, at: moment) }
  }

  /// Every target that was ever set.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func targetHistory() throws(JournalError) -> TargetHistory {
    try reading { try $0.targetHistory() }
  }

  /// Held meetings of every rep on some days, with the margins they brought.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func held(in days: ClosedRange<Day>) throws(JournalError) -> [Person.ID: Held] {
    try reading { try $0.held(in: days, of: nil) }
  }
}

extension Database {
  func insert(_ target: Target, by person: Person.ID?, at moment: Moment) throws {
    if let person { _ = try self.person(person) }
    if let rep = try target.scope.rep.map(self.person), rep.role != .rep {
      throw JournalError.refused(.wrongRole(name: rep.name, role: rep.role, needed: .rep))
    }
    try insert(
      into: "target",
      [
        "id": target.id.text, "rep": target.scope.rep?.text, "team": target.scope.team,
        "from": target.from.description, "visitsPerWeek": target.visitsPerWeek,
        "marginPerMonth": target.marginPerMonth, "weeksOff": target.weeksOff, "partTime": target.partTime,
        "by": person?.text, "at": moment.utc, "atOffset": moment.offsetMinutes,
      ])
  }

  func targetHistory() throws -> TargetHistory {
    let sql = """
      SELECT target.*, person.name AS repName FROM target LEFT JOIN person ON person.id = target.rep
      ORDER BY target.at, target.rowid
      """
    return TargetHistory(try Row.fetchAll(self, sql: sql).map(Target.init))
  }
}

extension Target {
  fileprivate init(_ row: Row) throws {
    guard let from = try row.dayIfAny("from") else { throw FileProblem.damaged }
    self.init(
      id: row.identifier("id"), scope: Scope(row), from: from, visitsPerWeek: row["visitsPerWeek"],
      marginPerMonth: row["marginPerMonth"], weeksOff: row["weeksOff"], partTime: row["partTime"])
  }
}

extension Target.Scope {
  fileprivate init(_ row: Row) {
    if row.hasValue("rep") {
      self = .rep(row.person("rep"))
    } else if let team: String = row["team"] {
      self = .team(team)
    } else {
      self = .everybody
    }
  }

  fileprivate var rep: Person.ID? {
    guard case .rep(let person) = self else { return nil }
    return person.id
  }

  fileprivate var team: String? {
    guard case .team(let team) = self else { return nil }
    return team
  }
}

extension Row {
  fileprivate func hasValue(_ column: String) -> Bool { (self[column] as String?) != nil }
}
