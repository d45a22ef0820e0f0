import Coaching
import GRDB

extension Database {
  /// What the held meetings of everybody, or of one rep, come to with each customer, in one pass over an index
  /// that has them in this order.
  func customerVisits(in days: ClosedRange<Day>, of rep: Person.ID?) throws -> [Person.ID: [CustomerVisits]] {
    let condition = DaysCondition(days: days)
    let sql = """
      SELECT rep, customer, count(*), sum(customerCounts), sum(outcomeCounts), sum(peopleCounts),
        sum(businessCounts), count(margin), sum(margin), sum(peopleCounts = \(mobilizerButNoDecisionMaker))
      FROM meeting INDEXED BY meetingForChecks
      WHERE status = 'held' \(rep == nil ? "" : "AND rep = :rep") AND \(DaysCondition.ofEachRow)
      GROUP BY rep, customer
      """
    var arguments = condition.arguments
    if let rep { arguments += ["rep": rep.text] }
    let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    var visits: [Person.ID: [CustomerVisits]] = [:]
    while let row = try rows.next() {
      let customer: String? = row[1]
      visits[Person.ID(row[0]), default: []].append(
        CustomerVisits(customer: customer.map { Customer.ID($0) }, counts: MeetingCounts(row)))
    }
    return visits
  }

  /// How many meetings everybody, or one rep, held on some days, and what margins they brought.
  func held(in days: ClosedRange<Day>, of rep: Person.ID?) throws -> [Person.ID: Held] {
    let sql = """
      SELECT rep, count(*), count(margin), sum(margin) FROM meeting INDEXED BY meetingForChecks
      WHERE status = 'held' \(rep == nil ? "" : "AND rep = :rep") AND \(DaysCondition.ofEachRow)
      GROUP BY rep
      """
    var arguments = DaysCondition(days: days).arguments
    if let rep { arguments += ["rep": rep.text] }
    let rows = try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
    return Dictionary(
      rows.map { (Person.ID($0[0]), Held(meetings: $0[1], marginKnown: $0[2], margin: $0[3] ?? 0)) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension MeetingCounts {
  /// Columns from the third on: the count, four packed sums, the margins, and the meetings with a mobilizer but no
  /// decision maker.
  fileprivate init(_ row: Row) {
    self.init()
    held = row[2]
    let (customer, outcome) = (Packed(row[3]), Packed(row[4]))
    let (people, business) = (Packed(row[5]), Packed(row[6]))
    (customerTypeKnown, newCustomers, buyingInKnown, investmentNear) = customer.four
    (orders, advances, continuations, noSales) = outcome.four
    (attendanceKnown, mobilizerMet, decisionMakerKnown, decisionMakerMet) = people.four
    (self.business, businessKnown, businessMoved, rideAlongs) = business.four
    marginKnown = row[7]
    margin = row[8] ?? 0
    keyPeopleKnown = decisionMakerKnown
    keyPeopleMet = decisionMakerMet + row[9]
  }
}

/// The `peopleCounts` of a meeting where it is known that a mobilizer was there and no decision maker.
private let mobilizerButNoDecisionMaker = 1 | 1 << 15 | 1 << 30

/// Four numbers of 15 bits in one, lowest first.
private struct Packed {
  let four: (Int, Int, Int, Int)

  init(_ value: Int) {
    let mask = 0x7FFF
    four = (value & mask, value >> 15 & mask, value >> 30 & mask, value >> 45 & mask)
  }
}
