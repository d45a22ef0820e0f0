import Coaching
import GRDB

/// The names in one row: what they mean, and what is wrong with them.
struct NamesOfRow {
  private(set) var problems: [ImportProblem] = []
  private let from: ImportedFrom
  private let place: ImportPlace

  init(_ from: ImportedFrom, at place: ImportPlace) {
    self.from = from
    self.place = place
  }

  /// The id of whom a field names; `nil` where that is a problem.
  mutating func person(_ name: String, as role: NameBook.Role, in field: String) throws -> String? {
    taken(try place.names.person(name, as: role, at: place), name, field)
  }

  /// The id of the customer; `nil` where none is named or that is a problem.
  ///
  /// Nothing is added for a row that is refused.
  mutating func customer(_ name: String?) throws -> String? {
    guard let name, !name.isEmpty, problems.isEmpty || !place.settings.addsMissing else { return nil }
    return taken(try place.names.customer(name, at: place), name, "customer")
  }

  /// Notes something else that is wrong; `nil` for the row as a whole.
  mutating func refuse(_ field: String?, _ value: String?, _ message: Wording) {
    problems.append(
      ImportProblem(
        line: from.line, column: field.map(place.settings.heading), value: value, message: message))
  }

  /// Notes what the journal has against it.
  mutating func refuse(_ field: String, _ value: String?, _ error: JournalError) {
    refuse(field, value, [error.message, error.remedy].joined(separator: "; "))
  }

  private mutating func taken(_ found: NameBook.Found, _ name: String, _ field: String) -> String? {
    switch found {
    case .id(let id): return id
    case .refused(let message):
      refuse(field, name, message)
      return nil
    }
  }
}
