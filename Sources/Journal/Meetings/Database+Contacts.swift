import Coaching
import GRDB

extension Database {
  /// Contacts with their deeds, in the order of their names by letter code.
  func contacts(_ condition: String, _ arguments: StatementArguments) throws -> [Contact] {
    let deeds = """
      (SELECT json_group_array(deed) FROM
        (SELECT deed FROM contactDeed WHERE contact = contact.id ORDER BY number)) AS deeds
      """
    let sql = "SELECT contact.*, \(deeds) FROM contact WHERE \(condition) ORDER BY nameKey, id"
    return try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments).map(Contact.init)
  }

  /// The contact of that name with what is said of them; one that the journal does not know is added, and noted.
  func contact(
    _ named: NamedContact, of customer: Customer.ID, _ note: Note, noting new: inout [NewContact]
  ) throws -> Contact {
    let name = try Name(named.name)
    let work = try freeText(named.work, limit: Name.limit)
    if let known = try contacts("customer = ? AND nameKey = ?", [customer.text, name.key]).first {
      try execute(
        sql: "UPDATE contact SET work = coalesce(?, work), role = coalesce(?, role) WHERE id = ?",
        arguments: [work, named.role?.rawValue, known.id.text])
      return known
    }
    let contact = Contact(id: note.newContact(), name: name.text, work: work, role: named.role)
    let others = try contacts("customer = ?", [customer.text]).map(\.name)
    new.append(NewContact(contact: contact, similar: nearest(to: name.text, among: others)))
    try insert(
      into: "contact",
      [
        "id": contact.id.text, "customer": customer.text, "name": name.text, "nameKey": name.key,
        "work": work, "role": named.role?.rawValue,
      ])
    return contact
  }

  /// Notes what somebody at a customer did; the same words are noted once.
  func insert(_ deed: NamedWords, at customer: Customer.ID, _ note: Note, noting new: inout [NewContact])
    throws
  {
    let contact = try contact(NamedContact(name: deed.name), of: customer, note, noting: &new)
    guard let words = try freeText(deed.words), !contact.deeds.contains(words) else { return }
    try insert(
      into: "contactDeed",
      [
        "contact": contact.id.text, "number": contact.deeds.count + 1, "deed": words,
        "by": try person(note.by).id.text, "at": note.at.utc, "atOffset": note.at.offsetMinutes,
      ])
  }
}

extension Contact {
  fileprivate init(_ row: Row) {
    self.init(
      id: row.identifier("id"), name: row["name"], work: row["work"], role: row.keyedIfAny("role"),
      leftOutBecause: row["leftOutBecause"], deeds: row.texts("deeds"))
  }
}
