import Coaching
import GRDB

/// A customer and what there is about them.
public struct VisitedCustomer: Hashable, Sendable {
  public let customer: Customer
  /// Meetings that were held.
  public let meetings: Int
  /// The last one held; `nil` when there is none.
  public let last: Moment?
  /// The next one that is planned; `nil` when there is none.
  public let next: Moment?
  /// People who are known there, and how many of them were met.
  public let contacts: Int
  public let contactsMet: Int
}

extension Journal {
  /// All customers, by the letter codes of their names.
  ///
  /// - Parameter now: From when on a meeting is the next one.
  /// - Returns: One for each customer.
  /// - Throws: `JournalError.file` when it cannot be read.
  public func visitedCustomers(asOf now: Moment) throws(JournalError) -> [VisitedCustomer] {
    let sql = """
      SELECT customer.id, customer.name,
        (SELECT count(*) FROM meeting WHERE customer = customer.id AND status = 'held') AS meetings,
        last.met AS last, last.metOffset AS lastOffset, next.met AS next, next.metOffset AS nextOffset,
        (SELECT count(*) FROM contact WHERE customer = customer.id) AS contacts,
        (SELECT count(DISTINCT contact.id) FROM contact
          JOIN meetingContact ON meetingContact.contact = contact.id
          JOIN meeting ON meeting.id = meetingContact.meeting AND meeting.status = 'held'
          WHERE contact.customer = customer.id) AS contactsMet
      FROM customer
      LEFT JOIN meeting AS last ON last.id = (SELECT id FROM meeting WHERE customer = customer.id
        AND status = 'held' ORDER BY met DESC, id DESC LIMIT 1)
      LEFT JOIN meeting AS next ON next.id = (SELECT id FROM meeting WHERE customer = customer.id
        AND status = 'planned' AND met > :now ORDER BY met, id LIMIT 1)
      ORDER BY customer.nameKey, customer.id
      """
    return try reading { db in
      try Row.fetchAll(db, sql: sql, arguments: ["now": now.utc]).map { row in
        VisitedCustomer(
          customer: Customer(id: row.identifier("id"), name: row["name"]), meetings: row["meetings"],
          last: try row.momentIfAny("last"), next: try row.momentIfAny("next"), contacts: row["contacts"],
          contactsMet: row["contactsMet"])
      }
    }
  }
}
