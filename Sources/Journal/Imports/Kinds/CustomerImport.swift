import Coaching
import GRDB

/// Customers, known by their names.
final class CustomerImport: KindOfImport {
  var identityField: String { "name" }

  func take(_ row: ImportedRow, _ from: ImportedFrom, at place: ImportPlace) throws -> TakenRow {
    guard case .customer(let customer) = row else { return .refused([]) }
    var names = NamesOfRow(from, at: place)
    do {
      let name = try Name(customer.name)
      let isKnown = try place.journal.hasRow("SELECT 1 FROM customer WHERE nameKey = ?", [name.key])
      guard !isKnown else { return .unchanged(key: name.key) }
      var values = PackedValues()
      values.add(place.names.newID())
      values.add(name.text)
      try place.runs.add(values, number: from.number, key: name.key)
      return .inserted(key: name.key)
    } catch let error as JournalError {
      names.refuse("name", customer.name, error)
      return .refused(names.problems)
    }
  }

  func move(_ values: inout UnpackedValues, to journal: Database, source: Int) throws {
    guard let id = values.text(), let name = values.text() else { return }
    _ = try journal.addedIfMissing(Customer(id: Customer.ID(id), name: name))
  }
}
