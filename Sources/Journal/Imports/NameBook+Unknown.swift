import Coaching
import GRDB

extension NameBook {
  /// What is said of a name that the journal does not have.
  func unknown(_ name: String, role: Person.Role?, at place: ImportPlace) throws -> Wording {
    let similar = try suggestions(for: name, role: role, at: place)
    return [unknown(name, role, similar), remedy(name, role)].joined(separator: " ")
  }

  private func unknown(_ name: String, _ role: Person.Role?, _ similar: [String]) -> Wording {
    let subject: JournalError.Subject = role == nil ? .customer : .person
    let message = JournalError.unknown(subject, name, suggestions: []).message
    return [message, similar.asSuggestion].compactMap(\.self).joined(separator: "; ")
  }

  /// Those of the journal that a name is nearly the same as, which is then not added.
  func near(_ name: String, role: Person.Role?, at place: ImportPlace) throws -> [String] {
    guard isSuggesting || settings.addsMissing else { return [] }
    if role == nil {
      if nearCustomers == nil { nearCustomers = NearNames(try names(of: nil, at: place), ofCompanies: true) }
      return nearCustomers?.near(name) ?? []
    }
    if nearPeople == nil { nearPeople = NearNames(try names(of: role, at: place), ofCompanies: false) }
    return nearPeople?.near(name) ?? []
  }

  /// What is said of a name that is nearly one of the journal's.
  func tooNear(_ name: String, _ role: Person.Role?, _ near: [String]) -> Wording {
    let remedy =
      if let role {
        Wording(
          en: """
            (an alias says it is the same: 'pitchside import people' with name and alias; somebody else is added by \
            'pitchside person add "\(name)" --role \(role.rawValue)')
            """,
          sv: """
            (ett alias säger att det är samma person: ”pitchside import people” med namn och alias; någon annan läggs \
            till med ”pitchside person add "\(name)" --role \(role.rawValue)”)
            """)
      } else {
        Wording(
          en: "(write it that way if it is the same; 'pitchside import customers' adds it if it is another)",
          sv: "(skriv så om det är samma; är det en annan lägger ”pitchside import customers” till den)")
      }
    return [unknown(name, role, near), remedy].joined(separator: " ")
  }

  private func names(of role: Person.Role?, at place: ImportPlace, atMost count: Int = -1) throws -> [String]
  {
    let sql =
      role == nil
      ? "SELECT name FROM customer LIMIT ?"
      : "SELECT name FROM (SELECT name FROM person WHERE \(Person.isReal) UNION SELECT alias FROM personAlias) LIMIT ?"
    return try String.fetchAll(place.journal, sql: sql, arguments: [count])
  }

  private func remedy(_ name: String, _ role: Person.Role?) -> Wording {
    guard role != nil else {
      return Wording(en: "(--create adds it)", sv: "(--create lägger till den)")
    }
    return Wording(
      en:
        "(--create adds them; 'pitchside person add NAME --alias \"\(name)\"' adds them with this spelling)",
      sv:
        "(--create lägger till; ”pitchside person add NAMN --alias \"\(name)\"” lägger till med det här skrivsättet)"
    )
  }

  private func suggestions(for name: String, role: Person.Role?, at place: ImportPlace) throws -> [String] {
    guard isSuggesting, comparisons > 0 else { return [] }
    let names = try names(of: role, at: place, atMost: comparisons)
    comparisons -= names.count
    return nearest(to: name, among: names)
  }
}
