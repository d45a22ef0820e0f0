import Coaching
import GRDB

/// Figures of reps, known by the rep, what is measured and the period.
final class KPIImport: KindOfImport {
  var identityField: String { "metric" }

  func take(_ row: ImportedRow, _ from: ImportedFrom, at place: ImportPlace) throws -> TakenRow {
    guard case .kpi(let kpi) = row else { return .refused([]) }
    var names = NamesOfRow(from, at: place)
    guard let rep = try names.person(kpi.rep, as: .rep, in: "rep") else { return .refused(names.problems) }
    let key = "\(rep)\n\(kpi.metric)\n\(kpi.period.text)"
    let stored = try Double.fetchOne(
      place.journal.cachedStatement(sql: "SELECT value FROM kpi WHERE rep = ? AND metric = ? AND period = ?"),
      arguments: [rep, kpi.metric, kpi.period.text])
    guard stored != kpi.value else { return .unchanged(key: key) }
    var values = PackedValues()
    for text in [rep, kpi.metric, kpi.period.text] { values.add(text) }
    for day in [kpi.period.first, kpi.period.last] { values.add(day) }
    values.add(kpi.value)
    try place.runs.add(values, number: from.number, key: key)
    return stored == nil ? .inserted(key: key) : .updated(key: key)
  }

  func move(_ values: inout UnpackedValues, to journal: Database, source: Int) throws {
    let statement = try journal.cachedStatement(
      sql: """
        INSERT INTO kpi (source, rep, metric, period, periodFirst, periodLast, value)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET value = excluded.value, source = excluded.source
        """)
    statement.bind(source, at: 1)
    for place in Int32(2)...7 { values.bindNext(to: statement.sqliteStatement, at: place) }
    try statement.run()
  }
}
