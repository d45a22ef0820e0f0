import Coaching
import GRDB

extension Journal {
  /// Figures rep by rep; since a day means periods that end then or later.
  public func kpiPieces(_ selection: Selection) -> Pieces<KPI> {
    Pieces(of: self) { db, behind in
      let size = Pieces<KPI>.size
      let behind = behind.isEmpty ? ["", "", ""].map(\.databaseValue) : behind
      let arguments: StatementArguments = [
        "afterRep": behind[0], "metric": behind[1], "period": behind[2], "size": size,
        "rep": selection.rep?.text, "day": selection.since?.description,
      ]
      let rows = try Row.fetchAll(db.cachedStatement(sql: figures), arguments: arguments)
      return try .init(rows, limit: size, at: { [$0["rep"], $0["metric"], $0["period"]] }, KPI.init)
    }
  }
}

private let figures = """
  SELECT kpi.*, person.name AS repName FROM kpi JOIN person ON person.id = kpi.rep
  WHERE (kpi.rep, kpi.metric, kpi.period) > (:afterRep, :metric, :period)
    AND (:rep IS NULL OR kpi.rep = :rep) AND (:day IS NULL OR kpi.periodLast >= :day)
  ORDER BY kpi.rep, kpi.metric, kpi.period LIMIT :size
  """

extension KPI {
  init(_ row: Row) throws {
    guard let first = try row.dayIfAny("periodFirst"), let last = try row.dayIfAny("periodLast") else {
      throw FileProblem.damaged
    }
    self.init(
      rep: row.person("rep"), metric: row["metric"],
      period: Period(text: row["period"], first: first, last: last), value: row["value"])
  }
}
