import Coaching
import Text

/// Who is in the journal.
public struct PeopleReport: Report {
  /// In alphabetical order.
  public let people: [Person]
  private let names: [Person.ID: String]

  /// - Parameters:
  ///   - people: Whom to show.
  ///   - everyone: Where managers' names are looked up.
  public init(_ people: [Person], among everyone: [Person]) {
    self.people = people.sorted { inAlphabeticalOrder($0.name, $1.name) }
    names = Dictionary(everyone.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  public func text(on page: Page) -> [String] {
    guard !people.isEmpty else {
      return [
        Wording(en: "Nobody yet: pitchside person add NAME", sv: "Ingen än: pitchside person add NAMN").text
      ]
    }
    return Table(columns: columns, rows: people.map(row)).lines(width: page.width, style: page.style)
  }

  private var columns: [Table.Column] {
    [
      Table.Column(Wording(en: "Name", sv: "Namn").text, mayShrink: true),
      Table.Column(Wording(en: "Role", sv: "Roll").text),
      Table.Column(Wording(en: "Manager", sv: "Chef").text, mayShrink: true),
      Table.Column(Wording(en: "Team", sv: "Team").text, mayShrink: true),
    ] + (people.allSatisfy(\.isActive) ? [] : [Table.Column("")])
  }

  private func row(_ person: Person) -> [String] {
    let manager = person.manager.flatMap { names[$0] } ?? ""
    let state = person.isActive ? "" : Wording(en: "inactive", sv: "inte aktiv").text
    return [person.name, person.role.wording.text, manager, person.team ?? "", state].map(safeForTerminal)
  }

  public var json: JSON { .array(people.map(json)) }

  private func json(_ person: Person) -> JSON {
    [
      "person": .string(person.id.text), "name": .string(person.name), "role": .string(person.role.rawValue),
      "team": .string(person.team), "manager": .string(person.manager?.text),
      "managerName": .string(person.manager.flatMap { names[$0] }),
      "aliases": .array(person.aliases.map { .string($0) }), "active": .bool(person.isActive),
    ]
  }
}
