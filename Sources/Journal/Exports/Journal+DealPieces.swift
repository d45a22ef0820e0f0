import Coaching
import GRDB

extension Journal {
  /// Deals in the order of the programs they come from and of their ids there; since a day means created or
  /// closed from then on.
  public func dealPieces(_ selection: Selection) -> Pieces<Deal> {
    Pieces(of: self) { db, behind in
      let size = Pieces<Deal>.size
      let arguments: StatementArguments = [
        "source": behind.first ?? 0.databaseValue, "id": behind.last ?? "".databaseValue, "size": size,
        "rep": selection.rep?.text, "day": selection.since?.description,
      ]
      let rows = try Row.fetchAll(db.cachedStatement(sql: deals), arguments: arguments)
      return try .init(rows, limit: size, at: { [$0["source"], $0["externalId"]] }, Deal.init)
    }
  }
}

private let deals = """
  SELECT deal.*, person.name AS repName, customer.name AS customerName, source.key AS sourceKey
  FROM deal
  JOIN person ON person.id = deal.rep
  JOIN source ON source.id = deal.source
  LEFT JOIN customer ON customer.id = deal.customer
  WHERE (deal.source, deal.externalId) > (:source, :id) AND (:rep IS NULL OR deal.rep = :rep)
    AND (:day IS NULL OR deal.created >= :day OR deal.closed >= :day)
  ORDER BY deal.source, deal.externalId LIMIT :size
  """

extension Deal {
  fileprivate init(_ row: Row) throws {
    self.init(
      id: row["externalId"], source: row["sourceKey"], rep: row.person("rep"), customer: row.customer(),
      status: try row.keyed("status"),
      facts: Facts(
        created: try row.dayIfAny("created"), closed: try row.dayIfAny("closed"),
        expectedClose: try row.dayIfAny("expectedClose"), value: row["value"], margin: row["margin"],
        stage: row["stage"], type: row["type"], nextDate: try row.dayIfAny("nextDate"),
        currency: row["currency"]))
  }
}
