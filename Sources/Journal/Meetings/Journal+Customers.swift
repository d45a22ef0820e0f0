import Coaching
import GRDB

extension Journal {
  /// Adds a customer.
  ///
  /// - Returns: The customer as stored, with blanks in the name tidied up.
  /// - Throws: `JournalError.nameTaken`; `.refused` for an empty name.
  @discardableResult
  public func add(_ customer: Customer) throws(JournalError) -> Customer {
    try writing { try $0.add(customer) }
  }

  /// Which customer has this name or full id; case, Unicode form and blanks make no difference.
  ///
  /// - Throws: `JournalError.unknown` with suggestions, `.ambiguous` with both ids.
  public func customer(named name: String) throws(JournalError) -> Customer {
    try reading { try $0.customer(named: name) }
  }
}

extension Database {
  @discardableResult
  func add(_ customer: Customer) throws -> Customer {
    let name = try Name(customer.name)
    if let holder = try customers(named: name.text).first {
      throw JournalError.nameTaken(.customer, name.text, by: holder.candidate)
    }
    try insert(
      into: "customer", ["id": customer.id.text, "name": name.text, "nameKey": name.key])
    return Customer(id: customer.id, name: name.text)
  }

  /// The customer of an occasion as the journal has it: added where the name is new, or the one that somebody
  /// else added under this name meanwhile.
  func addedIfMissing(_ customer: Customer?) throws -> Customer? {
    guard let customer else { return nil }
    if try hasRow("SELECT 1 FROM customer WHERE id = ?", [customer.id.text]) { return customer }
    if let known = try customers(named: customer.name).first { return known }
    return try add(customer)
  }

  /// Names that are like an unknown one are looked for only where that is wanted, as it takes its time.
  func customer(named typed: String, suggesting: Bool = true) throws -> Customer {
    let found = try customers(named: typed)
    guard let customer = found.first else {
      let names = suggesting ? try String.fetchAll(self, sql: "SELECT name FROM customer") : []
      throw JournalError.unknown(.customer, typed, suggestions: nearest(to: typed, among: names))
    }
    guard found.count == 1 else {
      throw JournalError.ambiguous(.customer, typed, found.map(\.candidate))
    }
    return customer
  }

  private func customers(named typed: String) throws -> [Customer] {
    try Row.fetchAll(
      cachedStatement(
        sql: "SELECT id, name FROM customer WHERE nameKey = :key OR id IN (:key, trim(:typed)) ORDER BY id"),
      arguments: ["key": Name.key(of: typed), "typed": typed]
    ).map { Customer(id: $0.identifier("id"), name: $0["name"]) }
  }
}

extension Customer {
  fileprivate var candidate: JournalError.Candidate {
    JournalError.Candidate(id: id.text, description: Wording(same: name))
  }
}
