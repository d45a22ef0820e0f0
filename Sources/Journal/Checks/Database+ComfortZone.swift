import Coaching
import GRDB

extension Database {
  /// How many business meetings everybody, or one rep, held at the ends of the months.
  func late(at ends: MonthEnds, of rep: Person.ID?) throws -> [Person.ID: Int] {
    var late: [Person.ID: Int] = [:]
    for start in stride(from: 0, to: ends.stretches.count, by: 100) {
      let some = ends.stretches.dropFirst(start).prefix(100).map { DaysCondition(days: $0) }
      for (rep, count) in try held(in: some, of: rep) { late[rep, default: 0] += count }
    }
    return late
  }

  /// How many business meetings everybody, or one rep, held in some stretches, rep by rep: each one's meetings lie
  /// together.
  private func held(in stretches: [DaysCondition], of rep: Person.ID?) throws -> [(Person.ID, Int)] {
    let columns = DaysCondition.columns
    let row = "(" + Array(repeating: "?", count: columns.count).joined(separator: ", ") + ")"
    let sql = """
      WITH stretch(\(columns.joined(separator: ", "))) AS (
        VALUES \(Array(repeating: row, count: stretches.count).joined(separator: ", ")))
      SELECT person.id, count(*) FROM person CROSS JOIN stretch CROSS JOIN meeting INDEXED BY meetingOfRep
      WHERE person.role = 'rep' \(rep == nil ? "" : "AND person.id = ?") AND meeting.rep = person.id
        AND status = 'held' AND purpose IS NOT 'care' AND \(DaysCondition.sql(ofEach: "stretch"))
      GROUP BY person.id
      """
    let arguments = StatementArguments(stretches.flatMap(\.values) + (rep.map { [$0.text] } ?? []))
    let rows = try Row.fetchAll(self, sql: sql, arguments: arguments)
    return rows.map { (Person.ID($0[0]), $0[1]) }
  }

  /// A signal of a rep with the customers it is about and the held business meetings behind it.
  func found(
    _ signal: ComfortSignal, of rep: Person.ID, in period: ClosedRange<Day>, ends: MonthEnds?
  ) throws -> ComfortZone.Found {
    switch signal {
    case .withoutStep(let customer, _):
      return ComfortZone.Found(
        signal, customers: try customers([customer]),
        meetings: try business(
          of: rep, in: period, "meetingForChecks", "AND customer = :first AND outcome IS NOT NULL",
          ["first": customer.text]))
    case .fewCustomers(let few, _, _, _):
      return ComfortZone.Found(
        signal, customers: try customers(few),
        meetings: try business(
          of: rep, in: period, "meetingForChecks", "AND customer IN (:first, :last)",
          ["first": few.first?.text, "last": few.last?.text]))
    case .lateInMonth:
      let stretches = ends?.stretches ?? []
      return ComfortZone.Found(
        signal, customers: [],
        meetings: try stretches.flatMap { try business(of: rep, in: $0, "meetingOfRep", "", [:]) })
    }
  }

  private func business(
    of rep: Person.ID, in days: ClosedRange<Day>, _ index: String, _ condition: String,
    _ arguments: StatementArguments
  ) throws -> [ComfortZone.Behind] {
    let sql = """
      SELECT id, met, metOffset FROM meeting INDEXED BY \(index)
      WHERE rep = :rep AND status = 'held' AND purpose IS NOT 'care' \(condition) AND \(DaysCondition.sql)
      ORDER BY met, id
      """
    let all = DaysCondition(days: days).arguments + ["rep": rep.text] + arguments
    var meetings: [ComfortZone.Behind] = []
    let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: all)
    while let row = try rows.next() {
      guard let met = Moment(utc: row[1], offsetMinutes: row[2]) else { throw FileProblem.damaged }
      meetings.append(ComfortZone.Behind(meeting: Meeting.ID(row[0]), day: met.day))
    }
    return meetings
  }

  private func customers(_ ids: [Customer.ID]) throws -> [Customer] {
    let find = try cachedStatement(sql: "SELECT name FROM customer WHERE id = ?")
    return try ids.map {
      Customer(id: $0, name: try String.fetchOne(find, arguments: [$0.text]) ?? "")
    }
  }
}
