import Coaching
import GRDB

extension Database {
  /// How many business meetings everybody, or one rep, held at the ends of the months.
  func late(at ends: MonthEnds, of rep: Person.ID?) throws -> [Person.ID: Int] {
    var late: [Person.ID: Int] = [:]
    let sql = """
      SELECT person.id, count(*) FROM person CROSS JOIN meeting INDEXED BY meetingOfRep
      WHERE person.role = 'rep' \(rep == nil ? "" : "AND person.id = :rep") AND meeting.rep = person.id
        AND status = 'held' AND purpose IS NOT 'care' AND \(DaysCondition.sql)
      GROUP BY person.id
      """
    let statement = try cachedStatement(sql: sql)
    for days in ends.stretches {
      var arguments = DaysCondition(days: days).arguments
      if let rep { arguments += ["rep": rep.text] }
      let rows = try Row.fetchCursor(statement, arguments: arguments)
      while let row = try rows.next() { late[Person.ID(row[0]), default: 0] += row[1] }
    }
    return late
  }

  /// The held business meetings behind a signal of a rep, oldest first.
  func meetings(
    behind signal: ComfortSignal, of rep: Person.ID, in period: ClosedRange<Day>, ends: MonthEnds?
  ) throws -> [ComfortZone.Behind] {
    switch signal {
    case .withoutStep(let customer, _):
      return try business(
        of: rep, in: period, "meetingForChecks", "AND customer = :customer AND outcome IS NOT NULL",
        ["customer": customer.text])
    case .fewCustomers(let customers, _, _, _):
      return try customers.flatMap { customer in
        try business(
          of: rep, in: period, "meetingForChecks", "AND customer = :customer", ["customer": customer.text])
      }.sorted { ($0.day, $0.meeting.text) < ($1.day, $1.meeting.text) }
    case .lateInMonth:
      return try (ends?.stretches ?? []).flatMap { try business(of: rep, in: $0, "meetingOfRep", "", [:]) }
    }
  }

  private func business(
    of rep: Person.ID, in days: ClosedRange<Day>, _ index: String, _ condition: String,
    _ arguments: StatementArguments
  ) throws -> [ComfortZone.Behind] {
    let sql = """
      SELECT id, met, metOffset, customer FROM meeting INDEXED BY \(index)
      WHERE rep = :rep AND status = 'held' AND purpose IS NOT 'care' \(condition) AND \(DaysCondition.sql)
      ORDER BY met, id
      """
    let all = DaysCondition(days: days).arguments + ["rep": rep.text] + arguments
    var names: [String: Customer] = [:]
    var meetings: [ComfortZone.Behind] = []
    let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: all)
    while let row = try rows.next() {
      guard let met = Moment(utc: row[1], offsetMinutes: row[2]) else { throw FileProblem.damaged }
      let customer = try (row[3] as String?).map { try names[$0] ?? self.customer(withID: $0) }
      if let customer { names[customer.id.text] = customer }
      meetings.append(ComfortZone.Behind(meeting: Meeting.ID(row[0]), day: met.day, customer: customer))
    }
    return meetings
  }

  private func customer(withID id: String) throws -> Customer {
    let find = try cachedStatement(sql: "SELECT name FROM customer WHERE id = ?")
    return Customer(id: Customer.ID(id), name: try String.fetchOne(find, arguments: [id]) ?? "")
  }
}
