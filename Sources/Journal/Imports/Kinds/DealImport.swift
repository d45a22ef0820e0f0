import Coaching
import GRDB

/// Deals, known by their source and the id they have there.
final class DealImport: KindOfImport {
  private let sources: DealSources
  /// `nil` when there are too many, which are looked up one by one, or none.
  private let known: KnownDeals?
  /// Used again for every row.
  private var values = PackedValues()
  private let lookUp = KeptStatement("SELECT fingerprint FROM deal WHERE source = ? AND externalId = ?")
  private let insert = KeptStatement(DealImport.sql(rows: 1))
  /// Many at once, which spares SQLite much of the work around each.
  private let insertMany = KeptStatement(DealImport.sql(rows: DealImport.many))

  private static let many = 32

  init(_ settings: Importing.Settings, source: Int?, in journal: Journal) throws {
    sources = DealSources(own: settings.source, id: source)
    known = try source.flatMap { try KnownDeals(of: $0, in: journal) }
  }

  var isKnownAhead: @Sendable (ImportIdentity) -> Bool {
    { [known] identity in known?.contains(identity) ?? false }
  }

  func isKnown(_ identity: ImportIdentity, at place: ImportPlace) throws -> Bool {
    guard let source = sources.ownID, known == nil else { return false }
    let statement = try lookUp.in(place.journal)
    statement.bind(source, at: 1)
    statement.bind(identity.id, at: 2)
    guard try statement.hasNextRow() else { return false }
    defer { statement.rewind() }
    return statement.integer(at: 0) == Int(Int64(bitPattern: identity.fingerprint))
  }

  func take(_ row: ImportedRow, _ from: ImportedFrom, at place: ImportPlace) throws -> TakenRow {
    guard case .deal(let deal) = row else { return .refused([]) }
    var names = NamesOfRow(from, at: place)
    let rep = try names.person(deal.rep, as: .rep, in: "rep")
    let customer = try names.customer(deal.customer)
    guard names.problems.isEmpty, let rep else { return .refused(names.problems) }
    let stored = try storedDeal(deal, at: place)
    let key = sources.key(of: deal)
    if let stored, stored == stored.updated(by: deal, rep: rep, customer: customer) {
      return .unchanged(key: key)
    }
    pack(deal, rep: rep, customer: customer, from)
    try place.runs.add(values, number: from.number, key: key)
    return stored == nil ? .inserted(key: key) : .updated(key: key)
  }

  private func pack(_ deal: DealRow, rep: String, customer: String?, _ from: ImportedFrom) {
    values.removeAll()
    values.add(sources.other(in: deal))
    values.add(deal.id)
    values.add(rep)
    values.add(customer)
    values.add(deal.status.rawValue)
    values.add(deal.facts.created)
    values.add(deal.facts.closed)
    values.add(deal.facts.expectedClose)
    values.add(deal.facts.value)
    values.add(deal.facts.margin)
    values.add(deal.facts.stage)
    values.add(deal.facts.type)
    values.add(deal.facts.nextDate)
    values.add(deal.facts.currency)
    values.add(Int(Int64(bitPattern: from.fingerprint)))
  }

  func move(_ rows: [UnpackedValues], to journal: Database, source: Int) throws {
    var rest = rows[...]
    while rest.count >= DealImport.many {
      let statement = try insertMany.in(journal)
      var place: Int32 = 1
      for var row in rest.prefix(DealImport.many) {
        try bind(&row, source, to: statement, at: &place, in: journal)
      }
      try statement.run()
      rest = rest.dropFirst(DealImport.many)
    }
    for var row in rest { try move(&row, to: journal, source: source) }
  }

  func move(_ values: inout UnpackedValues, to journal: Database, source: Int) throws {
    let statement = try insert.in(journal)
    var place: Int32 = 1
    try bind(&values, source, to: statement, at: &place, in: journal)
    try statement.run()
  }

  private func bind(
    _ values: inout UnpackedValues, _ source: Int, to statement: Statement, at place: inout Int32,
    in journal: Database
  ) throws {
    statement.bind(try values.text().map { try sources.noted($0, in: journal) } ?? source, at: place)
    place += 1
    while !values.isAtEnd {
      values.bindNext(to: statement.sqliteStatement, at: place)
      place += 1
    }
  }

  /// What the file does not say stays as it was, but an open deal has no day it was closed on.
  private static func sql(rows: Int) -> String {
    let row = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    return """
      INSERT INTO deal (source, externalId, rep, customer, status, created, closed, expectedClose, value, margin,
        stage, type, nextDate, currency, fingerprint)
      VALUES \(Array(repeating: row, count: rows).joined(separator: ", "))
      ON CONFLICT DO UPDATE SET rep = excluded.rep, customer = coalesce(excluded.customer, customer),
        status = excluded.status, created = coalesce(excluded.created, created),
        closed = CASE excluded.status WHEN 'open' THEN excluded.closed ELSE coalesce(excluded.closed, closed) END,
        expectedClose = coalesce(excluded.expectedClose, expectedClose),
        value = coalesce(excluded.value, value), margin = coalesce(excluded.margin, margin),
        stage = coalesce(excluded.stage, stage), type = coalesce(excluded.type, type),
        nextDate = coalesce(excluded.nextDate, nextDate), currency = coalesce(excluded.currency, currency),
        fingerprint = excluded.fingerprint
      """
  }
}

/// A row of `deal`, as far as a file can change it.
private struct StoredDeal: Equatable {
  var rep: String
  var customer: String?
  var status: Deal.Status
  var facts: Deal.Facts

  func updated(by row: DealRow, rep: String, customer: String?) -> StoredDeal {
    var deal = self
    deal.rep = rep
    deal.customer = customer ?? self.customer
    deal.status = row.status
    deal.facts = Deal.Facts(
      created: row.facts.created ?? facts.created,
      closed: row.status == .open ? row.facts.closed : row.facts.closed ?? facts.closed,
      expectedClose: row.facts.expectedClose ?? facts.expectedClose, value: row.facts.value ?? facts.value,
      margin: row.facts.margin ?? facts.margin, stage: row.facts.stage ?? facts.stage,
      type: row.facts.type ?? facts.type, nextDate: row.facts.nextDate ?? facts.nextDate,
      currency: row.facts.currency ?? facts.currency)
    return deal
  }
}

extension DealImport {
  private func storedDeal(_ deal: DealRow, at place: ImportPlace) throws -> StoredDeal? {
    guard let source = try sources.id(for: deal, in: place.journal) else { return nil }
    let sql = "SELECT * FROM deal WHERE source = ? AND externalId = ?"
    return try Row.fetchOne(place.journal.cachedStatement(sql: sql), arguments: [source, deal.id]).map {
      row in
      StoredDeal(
        rep: row["rep"], customer: row["customer"], status: try row.keyed("status"),
        facts: Deal.Facts(
          created: try row.dayIfAny("created"), closed: try row.dayIfAny("closed"),
          expectedClose: try row.dayIfAny("expectedClose"), value: row["value"], margin: row["margin"],
          stage: row["stage"], type: row["type"], nextDate: try row.dayIfAny("nextDate"),
          currency: row["currency"]))
    }
  }
}
