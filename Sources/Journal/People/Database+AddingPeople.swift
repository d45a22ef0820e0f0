import Coaching
import GRDB

extension Database {
  @discardableResult
  func add(_ person: Person, allowingSameName: Bool) throws -> Person {
    let name = try Name(person.name)
    try checkName(name, of: person, allowingSameName: allowingSameName)
    try checkManager(of: person)
    try insert(
      into: "person",
      [
        "id": person.id.text, "name": name.text, "nameKey": name.key, "role": person.role.rawValue,
        "manager": person.manager?.text, "team": FreeText.cleaned(person.team), "isActive": person.isActive,
      ])
    for alias in person.aliases {
      try add(alias: alias, to: person.id, allowingSameName: allowingSameName)
    }
    return try self.person(person.id)
  }

  func add(alias: String, to id: Person.ID, allowingSameName: Bool) throws {
    let name = try Name(alias)
    let person = try self.person(id)
    guard !([person.name] + person.aliases).map(Name.key).contains(name.key) else { return }
    try checkName(name, of: person, allowingSameName: allowingSameName)
    try execute(
      sql: """
        INSERT INTO personAlias (person, number, alias, aliasKey)
        SELECT :person, coalesce(max(number), 0) + 1, :alias, :key FROM personAlias WHERE person = :person
        """,
      arguments: ["person": id.text, "alias": name.text, "key": name.key])
  }

  private func checkName(_ name: Name, of person: Person, allowingSameName: Bool) throws {
    guard !allowingSameName else { return }
    guard let holder = try people(named: name.text).first(where: { $0.id != person.id }) else { return }
    throw JournalError.nameTaken(.person, name.text, by: holder.candidate)
  }

  private func checkManager(of person: Person) throws {
    guard let manager = try person.manager.map(self.person), manager.role == .rep else { return }
    throw JournalError.refused(.wrongRole(name: manager.name, role: .rep, needed: .manager))
  }
}
