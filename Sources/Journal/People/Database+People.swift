import Coaching
import GRDB

extension Database {
  /// People with their aliases.
  func people(_ condition: String, _ arguments: StatementArguments) throws -> [Person] {
    let aliases = """
      (SELECT group_concat(alias, char(10)) FROM
        (SELECT alias FROM personAlias WHERE person = person.id ORDER BY number)) AS aliases
      """
    return try Row.fetchAll(
      cachedStatement(sql: "SELECT *, \(aliases) FROM person \(condition)"), arguments: arguments
    ).map(Person.init)
  }

  func person(_ id: Person.ID) throws -> Person {
    guard let person = try people("WHERE id = ?", [id.text]).first else {
      throw JournalError.unknown(.person, id.text, suggestions: [])
    }
    return person
  }

  func person(named typed: String, as role: Person.Role?) throws -> Person {
    let found = try people(named: typed)
    guard let person = found.first else {
      let names = try String.fetchAll(
        self,
        sql: "SELECT name FROM person WHERE \(Person.isReal) UNION SELECT alias FROM personAlias")
      throw JournalError.unknown(.person, typed, suggestions: nearest(to: typed, among: names))
    }
    guard found.count == 1 else {
      throw JournalError.ambiguous(.person, typed, found.map(\.candidate))
    }
    if let role, role != person.role {
      throw JournalError.refused(.wrongRole(name: person.name, role: person.role, needed: role))
    }
    return person
  }

  /// Everybody a name can mean; whom a common case is about is nobody.
  func people(named typed: String) throws -> [Person] {
    try people(
      """
      WHERE id IN (
        SELECT id FROM person WHERE nameKey = :key
        UNION SELECT person FROM personAlias WHERE aliasKey = :key
        UNION SELECT id FROM person WHERE id IN (:key, trim(:typed)))
      AND \(Person.isReal)
      ORDER BY id
      """, ["key": Name.key(of: typed), "typed": typed])
  }
}

extension Person {
  /// Holds for every row of `person` but those whom common cases are about.
  static let isReal = "person.id NOT IN (SELECT rep FROM calibrationCase)"

  init(_ row: Row) throws {
    self.init(
      id: row.identifier("id"), name: row["name"], role: try row.keyed("role"),
      manager: row.identifierIfAny("manager"), team: row["team"], aliases: row.lines("aliases"),
      isActive: row["isActive"])
  }

  var candidate: JournalError.Candidate {
    JournalError.Candidate(
      id: id.text,
      description: Wording(en: "\(name), \(role.wording.en)", sv: "\(name), \(role.wording.sv)"))
  }
}
