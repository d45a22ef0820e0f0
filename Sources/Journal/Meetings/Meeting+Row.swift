import Coaching
import GRDB

extension Meeting {
  /// A row of `meeting` with the `customerName` beside it.
  init(_ row: Row) throws {
    self.init(
      id: row.identifier("id"), rep: row.identifier("rep"), customer: row.customer(),
      scenario: row.keyedIfAny("scenario"), met: try row.moment("met"), ended: try row.momentIfAny("ended"),
      status: try row.keyed("status"), circumstances: Circumstances(row), outcome: try Outcome(row))
  }
}

extension Meeting.Circumstances {
  fileprivate init(_ row: Row) {
    self.init(
      place: row.keyedIfAny("place"), purpose: row.keyedIfAny("purpose"),
      customerType: row.keyedIfAny("customerType"), buyingIn: row["buyingIn"],
      chosenBy: row.keyedIfAny("chosenBy"), deal: row["deal"])
  }
}

extension Outcome {
  /// `nil` while nobody has said what the meeting led to.
  fileprivate init?(_ row: Row) throws {
    guard let result: Result = row.keyedIfAny("outcome") else { return nil }
    self.init(
      result, nextStep: row["nextStep"], nextDate: try row.dayIfAny("nextDate"), margin: row["margin"])
  }
}
