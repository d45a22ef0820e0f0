import Coaching
import GRDB

extension Journal {
  /// What a rep's held meetings and closed deals of some days come to, month by month, and the imported figures of
  /// periods that have one of these days.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func business(of rep: Person.ID, in days: ClosedRange<Day>) throws(JournalError) -> BusinessOverTime
  {
    try reading { db in
      var months: [String: BusinessMonth] = [:]
      try db.addMeetings(of: rep, in: days, to: &months)
      try db.addDeals(of: rep, in: days, to: &months)
      return BusinessOverTime(
        months: months.values.sorted { $0.first < $1.first }, figures: try db.figures(of: rep, in: days))
    }
  }
}

extension Database {
  fileprivate func addMeetings(
    of rep: Person.ID, in days: ClosedRange<Day>, to months: inout [String: BusinessMonth]
  ) throws {
    let sql = """
      SELECT strftime('%Y-%m-01', met, metOffset || ' minutes') AS month, count(*) AS held,
        count(outcome) AS outcomeKnown, sum(outcome IS 'order') AS orders, sum(outcome IS 'advance') AS advances,
        count(margin) AS marginKnown, total(margin) AS margin, total(margin * margin) AS marginSquares,
        count(customerType) AS customerTypeKnown, sum(customerType IS 'new') AS newCustomers,
        count(mobilizerMet) AS attendanceKnown, sum(mobilizerMet IS 1) AS mobilizerMet
      FROM meeting WHERE rep = :rep AND status = 'held' AND \(DaysCondition.sql) GROUP BY month
      """
    let arguments = DaysCondition(days: days).arguments + ["rep": rep.text]
    for row in try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments) {
      let month = try row.month("month", among: months)
      months[row["month"]] = month.adding(meetings: row)
    }
  }

  fileprivate func addDeals(
    of rep: Person.ID, in days: ClosedRange<Day>, to months: inout [String: BusinessMonth]
  ) throws {
    let sql = """
      SELECT substr(closed, 1, 7) || '-01' AS month, sum(status = 'won') AS won, sum(status = 'lost') AS lost
      FROM deal WHERE rep = ? AND status IN ('won', 'lost') AND closed BETWEEN ? AND ? GROUP BY month
      """
    let arguments: StatementArguments = [
      rep.text, days.lowerBound.description, days.upperBound.description,
    ]
    for row in try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments) {
      var month = try row.month("month", among: months)
      month.won = row["won"]
      month.lost = row["lost"]
      months[row["month"]] = month
    }
  }

  fileprivate func figures(of rep: Person.ID, in days: ClosedRange<Day>) throws -> [KPI] {
    let sql = """
      SELECT kpi.*, person.name AS repName FROM kpi JOIN person ON person.id = kpi.rep
      WHERE kpi.rep = ? AND kpi.periodLast >= ? AND kpi.periodFirst <= ?
      ORDER BY kpi.metric, kpi.periodFirst, kpi.periodLast
      """
    let arguments: StatementArguments = [
      rep.text, days.lowerBound.description, days.upperBound.description,
    ]
    return try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments).map(KPI.init)
  }
}

extension Row {
  /// The month that begins on the day in a column, as it is known already.
  fileprivate func month(_ column: String, among months: [String: BusinessMonth]) throws -> BusinessMonth {
    let text: String = self[column]
    guard let first = Day(iso8601: text) else { throw FileProblem.damaged }
    return months[text] ?? BusinessMonth(first: first)
  }
}

extension BusinessMonth {
  fileprivate func adding(meetings row: Row) -> BusinessMonth {
    var month = self
    month.held = row["held"]
    (month.outcomeKnown, month.orders, month.advances) = (row["outcomeKnown"], row["orders"], row["advances"])
    (month.marginKnown, month.margin) = (row["marginKnown"], row["margin"])
    month.marginSquares = row["marginSquares"]
    (month.customerTypeKnown, month.newCustomers) = (row["customerTypeKnown"], row["newCustomers"])
    (month.attendanceKnown, month.mobilizerMet) = (row["attendanceKnown"], row["mobilizerMet"])
    return month
  }
}
