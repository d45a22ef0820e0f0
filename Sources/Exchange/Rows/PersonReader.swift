import Coaching

/// Makes people of records.
public struct PersonReader: RowReader {
  private var cells: Cells
  private var roles: WordReader<Person.Role>
  private let name, role, manager, team, email, alias: Place

  public init(_ columns: Columns, _ conventions: Conventions, _ givens: Givens) {
    cells = Cells(columns, conventions, givens)
    roles = WordReader(.role, Words.roles, in: columns)
    name = Place(.name, in: columns)
    role = Place(.role, in: columns)
    manager = Place(.manager, in: columns)
    team = Place(.team, in: columns)
    email = Place(.email, in: columns)
    alias = Place(.alias, in: columns)
  }

  public mutating func row(from record: CSVRecord) -> Result<PersonRow, ImportProblems> {
    let name = cells.text(name, record)
    cells.require(name, self.name, record)
    let role = cells.word(role, record, &roles)
    let email = cells.text(email, record)
    if let email, !isAddress(email) { cells.note(Faults.noEmail, at: self.email, record) }
    return cells.result(
      name.map {
        PersonRow(
          name: $0, role: role, manager: cells.text(manager, record), team: cells.text(team, record),
          email: email,
          alias: cells.text(alias, record))
      })
  }

  private func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && !text.contains(where: \.isWhitespace)
  }
}
