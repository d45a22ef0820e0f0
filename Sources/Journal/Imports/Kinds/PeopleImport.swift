import Coaching
import GRDB

/// People, known by their names; a manager may stand further down in the file.
///
/// They are looked at when all of them have been read, so they are held in memory.
final class PeopleImport: KindOfImport {
  var identityField: String { "name" }
  private var waiting: [Waiting] = []
  /// The people that the file adds, by what their names and aliases are looked up by.
  private var additions: [String: Addition] = [:]

  private struct Waiting {
    let row: PersonRow
    let from: ImportedFrom
  }

  private struct Addition {
    let id: String
    let role: Person.Role
  }

  func take(_ row: ImportedRow, _ from: ImportedFrom, at place: ImportPlace) throws -> TakenRow {
    guard case .person(let person) = row else { return .refused([]) }
    waiting.append(Waiting(row: person, from: from))
    return .waiting
  }

  func takeRest(at place: ImportPlace) throws -> [(ImportedFrom, TakenRow)] {
    let managers = Set(waiting.compactMap(\.row.manager).map(Name.key))
    for person in waiting { try announce(person.row, managers, at: place) }
    return try waiting.map { ($0.from, try settle($0, at: place)) }
  }

  /// Gives whoever is new an identity, so that others can name them as their manager.
  ///
  /// Who says no role is a rep, but whom the file names as a manager is one.
  private func announce(_ row: PersonRow, _ managers: Set<String>, at place: ImportPlace) throws {
    let key = Name.key(of: row.name)
    guard additions[key] == nil, try place.journal.people(named: row.name).isEmpty else { return }
    let role = row.role ?? (managers.contains(key) ? .manager : .rep)
    let addition = Addition(id: place.names.newID(), role: role)
    additions[key] = addition
    if let alias = row.alias.map(Name.key), additions[alias] == nil { additions[alias] = addition }
  }

  private func settle(_ person: Waiting, at place: ImportPlace) throws -> TakenRow {
    var names = NamesOfRow(person.from, at: place)
    do {
      let name = try Name(person.row.name)
      let found = try place.journal.people(named: name.text)
      guard found.count < 2 else { throw JournalError.ambiguous(.person, name.text, found.map(\.candidate)) }
      let manager = try manager(of: person.row, &names, at: place)
      try checkAlias(of: person.row, known: found.first, &names, at: place)
      if let known = found.first { return try update(known, by: person, manager, &names, at: place) }
      guard names.problems.isEmpty, let new = additions[name.key] else { return .refused(names.problems) }
      try stage(person, new.id, new.role, manager, at: place)
      return .inserted(key: name.key)
    } catch let error as JournalError {
      if case .file = error { throw error }
      names.refuse("name", person.row.name, error)
      return .refused(names.problems)
    }
  }

  /// The id of their manager, who may stand anywhere in the file.
  private func manager(of row: PersonRow, _ names: inout NamesOfRow, at place: ImportPlace) throws -> String?
  {
    guard let manager = row.manager, !manager.isEmpty else { return nil }
    let key = Name.key(of: manager)
    if key == Name.key(of: row.name) {
      names.refuse("manager", manager, ownManager)
      return nil
    }
    guard let new = additions[key] else { return try names.person(manager, as: .manager, in: "manager") }
    if new.role == .rep {
      names.refuse(
        "manager", manager,
        JournalError.refused(.wrongRole(name: manager, role: .rep, needed: .manager)))
    }
    return new.id
  }

  private func checkAlias(
    of row: PersonRow, known: Person?, _ names: inout NamesOfRow, at place: ImportPlace
  ) throws {
    guard let alias = row.alias, !alias.isEmpty else { return }
    let holders = try place.journal.people(named: alias)
    guard let holder = holders.first(where: { $0.id != known?.id }) else { return }
    names.refuse("alias", alias, JournalError.nameTaken(.person, alias, by: holder.candidate))
  }

  private func update(
    _ known: Person, by person: Waiting, _ manager: String?, _ names: inout NamesOfRow, at place: ImportPlace
  ) throws -> TakenRow {
    if let role = person.row.role, role != known.role {
      names.refuse("role", role.rawValue, otherRole(of: known))
    }
    guard names.problems.isEmpty else { return .refused(names.problems) }
    let key = Name.key(of: known.name)
    guard try !has(known, person.row, manager, at: place) else { return .unchanged(key: key) }
    try stage(person, known.id.text, nil, manager, at: place)
    return .updated(key: key)
  }

  /// Whether all that a row says of somebody is in the journal.
  private func has(_ known: Person, _ row: PersonRow, _ manager: String?, at place: ImportPlace) throws
    -> Bool
  {
    let sql = "SELECT email FROM person WHERE id = ?"
    let email = try String.fetchOne(
      place.journal.cachedStatement(sql: sql), arguments: [known.id.text])
    let spellings = ([known.name] + known.aliases).map(Name.key)
    if let manager, manager != known.manager?.text { return false }
    if let team = FreeText.cleaned(row.team), team != known.team { return false }
    if let address = FreeText.cleaned(row.email), address != email { return false }
    if let alias = FreeText.cleaned(row.alias), !spellings.contains(Name.key(of: alias)) { return false }
    return true
  }
}

// MARK: Moving

extension PeopleImport {
  /// Lets somebody wait: first all that are new, then what is said of them, who their manager is among it.
  private func stage(
    _ person: Waiting, _ id: String, _ role: Person.Role?, _ manager: String?, at place: ImportPlace
  ) throws {
    if let role {
      var values = PackedValues()
      for text in ["add", id, person.row.name, role.rawValue] { values.add(text) }
      try place.runs.add(values, number: person.from.number, key: "1")
    }
    var values = PackedValues()
    for text in ["fill", id, manager, person.row.team, person.row.email, person.row.alias] {
      values.add(text)
    }
    try place.runs.add(values, number: person.from.number, isSecond: true, key: "2")
  }

  func move(_ values: inout UnpackedValues, to journal: Database, source: Int) throws {
    let step = values.text()
    guard let id = values.text() else { return }
    if step == "add" { return try add(Person.ID(id), &values, to: journal) }
    let (manager, team) = (values.text(), FreeText.cleaned(values.text()))
    let (email, alias) = (FreeText.cleaned(values.text()), FreeText.cleaned(values.text()))
    try journal.execute(
      sql: """
        UPDATE person SET manager = coalesce(?, manager), team = coalesce(?, team), email = coalesce(?, email)
        WHERE id = ?
        """, arguments: [manager, team, email, id])
    if let alias { try journal.add(alias: alias, to: Person.ID(id), allowingSameName: false) }
  }

  private func add(_ id: Person.ID, _ values: inout UnpackedValues, to journal: Database) throws {
    guard let name = values.text(), let role: Person.Role = values.keyed() else { return }
    do {
      try journal.add(Person(id: id, name: name, role: role), allowingSameName: false)
    } catch JournalError.nameTaken {
      throw JournalError.refused(.importedMeanwhile(name))
    }
  }
}

private let ownManager = Wording(
  en: "nobody is their own manager; leave it empty", sv: "ingen är sin egen chef; lämna det tomt")

private func otherRole(of known: Person) -> Wording {
  Wording(
    en: """
      \(known.name) is a \(known.role.wording.en) in the journal, and a file does not change that; leave the role \
      empty, or give the other person another name
      """,
    sv: """
      \(known.name) är \(known.role.wording.sv) i journalen, och det ändrar inte en fil; lämna rollen tom, eller ge \
      den andra personen ett annat namn
      """)
}
