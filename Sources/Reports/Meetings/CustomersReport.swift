import Coaching
import Text

/// A customer in a list.
public struct ListedCustomer: Hashable, Sendable {
  public let customer: Customer
  /// Meetings that were held.
  public let meetings: Int
  public let last: Moment?
  public let next: Moment?
  public let contacts: Int
  public let contactsMet: Int

  public init(
    _ customer: Customer, meetings: Int, last: Moment?, next: Moment?, contacts: Int, contactsMet: Int
  ) {
    self.customer = customer
    self.meetings = meetings
    self.last = last
    self.next = next
    self.contacts = contacts
    self.contactsMet = contactsMet
  }
}

/// The customers, and when they were met.
public struct CustomersReport: Report {
  /// In alphabetical order.
  let customers: [ListedCustomer]
  let now: Moment

  public init(_ customers: [ListedCustomer], now: Moment) {
    self.customers = customers.sorted { inAlphabeticalOrder($0.customer.name, $1.customer.name) }
    self.now = now
  }

  public var json: JSON {
    .array(
      customers.map { listed in
        [
          "customer": .string(listed.customer.id.text), "customerName": .string(listed.customer.name),
          "meetings": .integer(listed.meetings), "last": .string(listed.last?.iso8601),
          "next": .string(listed.next?.iso8601), "contacts": .integer(listed.contacts),
          "contactsMet": .integer(listed.contactsMet),
        ]
      })
  }

  public func text(on page: Page) -> [String] {
    guard !customers.isEmpty else {
      return [
        Wording(
          en: "No customers yet: one is added with its first meeting.",
          sv: "Inga kunder än: en kund läggs till med sitt första möte."
        ).text
      ]
    }
    return Table(columns: columns, rows: customers.map(row)).lines(width: page.width, style: page.style)
  }

  private var columns: [Table.Column] {
    [
      Table.Column(Wording(en: "Customer", sv: "Kund").text, mayShrink: true),
      Table.Column(Wording(en: "Meetings", sv: "Möten").text, alignment: .right),
      Table.Column(Wording(en: "Last", sv: "Senast").text),
      Table.Column(Wording(en: "Next", sv: "Nästa").text),
      Table.Column(Wording(en: "People met", sv: "Träffade").text),
    ]
  }

  private func row(_ listed: ListedCustomer) -> [String] {
    let met = Wording(
      en: "\(listed.contactsMet) of \(listed.contacts)", sv: "\(listed.contactsMet) av \(listed.contacts)")
    return [
      safeForTerminal(listed.customer.name), Convention.current.count(listed.meetings),
      listed.last?.shortDay(asOf: now) ?? "–", listed.next?.shortDay(asOf: now) ?? "–",
      listed.contacts == 0 ? "–" : met.text,
    ]
  }
}
