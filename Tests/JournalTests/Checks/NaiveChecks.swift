import Coaching
import Foundation
import GRDB

@testable import Journal

/// The numbers of `checks` worked out again, meeting by meeting, from the tables alone.
struct NaiveChecks {
  struct Visit {
    let id: String
    let rep: String
    let customer: String?
    let day: String
    let purpose: String?
    let customerType: String?
    let buyingIn: Int?
    let outcome: String?
    let margin: Double?
  }

  let visits: [Visit]
  private let contacts: [String: [(role: String?, hasDeed: Bool)]]
  private let joined: Set<String>
  let scores: [(rep: String, meeting: String, day: String, overall: Double)]

  init(_ journal: Journal, from: String, to: String) throws {
    let read = try journal.reading { db in try NaiveChecks.read(db) }
    visits = read.visits.filter { $0.day >= from && $0.day <= to }
    contacts = read.contacts
    joined = read.joined
    scores = read.scores.filter { $0.day >= from && $0.day <= to }
  }

  func visits(of rep: Person.ID) -> [Visit] { visits.filter { $0.rep == rep.text } }

  func counts(of rep: Person.ID) -> MeetingCounts {
    var counts = MeetingCounts()
    for visit in visits(of: rep) { add(visit, to: &counts) }
    return counts
  }

  private func add(_ visit: Visit, to counts: inout MeetingCounts) {
    counts.held += 1
    if visit.customerType != nil { counts.customerTypeKnown += 1 }
    if visit.customerType == "new" { counts.newCustomers += 1 }
    if let months = visit.buyingIn {
      counts.buyingInKnown += 1
      if months <= 6 { counts.investmentNear += 1 }
    }
    addPeople(of: visit, to: &counts)
    if joined.contains(visit.id) { counts.rideAlongs += 1 }
    if visit.outcome == "order" { counts.orders += 1 }
    if visit.outcome == "advance" { counts.advances += 1 }
    if visit.outcome == "continuation" { counts.continuations += 1 }
    if visit.outcome == "no-sale" { counts.noSales += 1 }
    if visit.purpose != "care" {
      counts.business += 1
      if visit.outcome != nil { counts.businessKnown += 1 }
      if visit.outcome == "order" || visit.outcome == "advance" { counts.businessMoved += 1 }
    }
    if let margin = visit.margin {
      counts.marginKnown += 1
      counts.margin += margin
    }
  }

  private func addPeople(of visit: Visit, to counts: inout MeetingCounts) {
    guard let met = contacts[visit.id] else { return }
    counts.attendanceKnown += 1
    if met.contains(where: \.hasDeed) { counts.mobilizerMet += 1 }
    let decides = met.contains { $0.role == "decision-maker" }
    guard met.allSatisfy({ $0.role != nil }) else { return }
    counts.decisionMakerKnown += 1
    if decides { counts.decisionMakerMet += 1 }
    counts.keyPeopleKnown += 1
    if decides || met.contains(where: \.hasDeed) { counts.keyPeopleMet += 1 }
  }
}

extension NaiveChecks {
  private static func read(_ db: Database) throws -> (
    visits: [Visit], contacts: [String: [(role: String?, hasDeed: Bool)]], joined: Set<String>,
    scores: [(rep: String, meeting: String, day: String, overall: Double)]
  ) {
    let local = "strftime('%Y-%m-%d', met, metOffset || ' minutes') AS day"
    let visits = try Row.fetchAll(db, sql: "SELECT *, \(local) FROM meeting WHERE status = 'held'").map {
      Visit(
        id: $0["id"], rep: $0["rep"], customer: $0["customer"], day: $0["day"], purpose: $0["purpose"],
        customerType: $0["customerType"], buyingIn: $0["buyingIn"], outcome: $0["outcome"],
        margin: $0["margin"])
    }
    let deeds = Set(try String.fetchAll(db, sql: "SELECT contact FROM contactDeed"))
    var contacts: [String: [(role: String?, hasDeed: Bool)]] = [:]
    let met = "SELECT meeting, contact.id, role FROM meetingContact JOIN contact ON contact.id = contact"
    for row in try Row.fetchAll(db, sql: met) {
      contacts[row["meeting"], default: []].append((row["role"], deeds.contains(row["id"])))
    }
    let watched = "SELECT meeting FROM observation WHERE kind IN ('manager', 'peer') AND meeting IS NOT NULL"
    let joined = try String.fetchAll(db, sql: "SELECT meeting FROM rideAlong UNION \(watched)")
    return (visits, contacts, Set(joined), try scores(db, local))
  }

  /// Scored again from the ratings.
  private static func scores(_ db: Database, _ local: String) throws -> [(
    rep: String, meeting: String, day: String, overall: Double
  )] {
    let sql = "SELECT id, rep, meeting, \(local) FROM observation WHERE kind IN ('manager', 'peer')"
    return try Row.fetchAll(db, sql: sql).compactMap { row in
      let observation = try db.observation(Observation.ID(row["id"]), revision: nil)
      guard let overall = observation.scores.overall, !observation.isOutsideTrend else { return nil }
      return (row["rep"], row["meeting"] ?? row["id"], row["day"], overall)
    }
  }
}
