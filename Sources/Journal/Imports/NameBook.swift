import Coaching
import GRDB

/// Whom and what the names in a file mean; each name is looked up once.
final class NameBook {
  /// What a name means.
  enum Found {
    case id(String)
    case refused(Wording)
  }

  /// Whether names that are like an unknown one are looked for.
  var isSuggesting = true
  let settings: Importing.Settings
  /// Whom names mean, by what they are looked for as.
  private var people: [Role: [String: Found]] = [:]
  private var customers: [String: Found] = [:]
  /// How many names may still be compared with unknown ones.
  var comparisons = 200_000
  /// The journal's people and customers, once one is looked for among them that it does not have.
  var (nearPeople, nearCustomers): (NearNames?, NearNames?)
  private var random = SystemRandomNumberGenerator()

  private static let limit = 50_000

  /// What somebody is looked for as.
  enum Role: Hashable {
    case rep, observer, manager
  }

  init(_ settings: Importing.Settings) {
    self.settings = settings
  }

  /// Who a file means.
  func person(_ name: String, as role: Role, at place: ImportPlace) throws -> Found {
    try answer(name, in: &people[role, default: [:]]) { try lookUp(name, as: role, at: place) }
  }

  /// Which customer a file means.
  func customer(_ name: String, at place: ImportPlace) throws -> Found {
    try answer(name, in: &customers) {
      do {
        return .id(try place.journal.customer(named: name, suggesting: false).id.text)
      } catch {
        guard case .unknown = error as? JournalError else { return .refused(try refusal(error)) }
        return try missing(name, role: nil, at: place)
      }
    }
  }

  private func answer(_ name: String, in found: inout [String: Found], _ lookUp: () throws -> Found) throws
    -> Found
  {
    if let known = found[name] { return known }
    if found.count >= NameBook.limit { found.removeAll(keepingCapacity: true) }
    let answer = try lookUp()
    found[name] = answer
    return answer
  }

  private func lookUp(_ name: String, as role: Role, at place: ImportPlace) throws -> Found {
    let people = try place.journal.people(namedInFile: name)
    guard let person = people.first else {
      return try missing(name, role: role == .rep ? .rep : .manager, at: place)
    }
    guard people.count == 1 else {
      return .refused(try refusal(JournalError.ambiguous(.person, name, people.map(\.candidate))))
    }
    if let wrong = wrongRole(of: person, as: role) { return .refused(try refusal(wrong)) }
    return .id(person.id.text)
  }

  private func wrongRole(of person: Person, as role: Role) -> JournalError? {
    switch role {
    case .rep where person.role != .rep:
      .refused(.wrongRole(name: person.name, role: person.role, needed: .rep))
    case .manager where person.role == .rep:
      .refused(.wrongRole(name: person.name, role: person.role, needed: .manager))
    default: nil
    }
  }

  /// A name that the journal does not have: added where that is wished.
  private func missing(_ name: String, role: Person.Role?, at place: ImportPlace) throws -> Found {
    let near = try near(name, role: role, at: place)
    guard near.isEmpty else { return .refused(tooNear(name, role, near)) }
    guard settings.addsMissing else { return .refused(try unknown(name, role: role, at: place)) }
    do {
      let name = try Name(name)
      let known = try String.fetchOne(
        place.staged.cachedStatement(sql: "SELECT id FROM addition WHERE role = ? AND key = ?"),
        arguments: [role?.rawValue ?? "", name.key])
      if let known { return .id(known) }
      let id = newID()
      try place.staged.insert(
        into: "addition", ["role": role?.rawValue ?? "", "key": name.key, "id": id, "name": name.text])
      return .id(id)
    } catch let error as JournalError {
      return .refused(try refusal(error))
    }
  }

  /// An identity for something new.
  func newID() -> String { Identifier<Person>(at: settings.now, using: &random).text }

}

extension NameBook {
  /// What an error says and what to do, in one sentence.
  private func refusal(_ error: any Error) throws -> Wording {
    guard let error = error as? JournalError else { throw error }
    if case .file = error { throw error }
    return [error.message, error.remedy].joined(separator: "; ")
  }
}

extension Database {
  /// Everybody a name or an e-mail address in a file can mean.
  func people(namedInFile name: String) throws -> [Person] {
    let named = try people(named: name)
    guard named.isEmpty, name.contains("@") else { return named }
    let address = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return try people("WHERE lower(email) = lower(?) AND \(Person.isReal) ORDER BY id", [address])
  }
}
