import Coaching
import GRDB
import Testing

@testable import Journal

/// Records that are taken out some at a time.
struct PiecesTests {
  let journal: Journal

  init() throws { journal = try .withTeam() }

  private func all<Record>(_ pieces: Pieces<Record>) throws -> [[Record]] {
    var pieces = pieces
    var all: [[Record]] = []
    while let piece = try pieces.next() { all.append(piece) }
    return all
  }

  private func addDeals(_ count: Int) throws {
    try journal.writing { db in
      try db.execute(sql: "INSERT INTO source (id, key) VALUES (1, 'crm')")
      for number in 0..<count {
        try db.execute(
          sql: """
            INSERT INTO deal (source, externalId, rep, status, created, value, fingerprint)
            VALUES (1, ?, ?, 'won', '2026-11-02', 12.5, 0)
            """, arguments: ["D-\(10_000 + number)", number == 0 ? Person.bo.id.text : Person.anna.id.text])
      }
    }
  }

  @Test func `an empty journal gives nothing of anything`() throws {
    #expect(try all(journal.observationPieces(Selection())).joined().isEmpty)
    #expect(try all(journal.meetingPieces(Selection())).joined().isEmpty)
    #expect(try all(journal.dealPieces(Selection())).joined().isEmpty)
    #expect(try all(journal.kpiPieces(Selection())).joined().isEmpty)
    #expect(try journal.rubrics(Selection()).isEmpty)
  }

  @Test(arguments: [1, 999, 1_000, 1_001, 2_000])
  func `every deal comes once, in order, at most a thousand at a time`(count: Int) throws {
    try addDeals(count)
    let pieces = try all(journal.dealPieces(Selection()))
    #expect(pieces.allSatisfy { $0.count <= 1_000 })
    #expect(pieces.joined().map(\.id) == (0..<count).map { "D-\(10_000 + $0)" })
  }

  @Test func `a deal comes back as it is kept, and those of one rep alone`() throws {
    try addDeals(3)
    let deals = try all(journal.dealPieces(Selection(rep: Person.bo.id))).joined()
    let deal = try #require(deals.first)
    #expect(deals.count == 1)
    #expect((deal.source, deal.rep.name, deal.status, deal.facts.value) == ("crm", "Bo Ek", .won, 12.5))
    #expect(deal.facts.created == Day(iso8601: "2026-11-02"))
    #expect(try all(journal.dealPieces(Selection(since: Day(iso8601: "2026-11-03")))).joined().isEmpty)
  }

  @Test func `every observation comes once, oldest id first, with what decides who may read it`() throws {
    let observations = (1...1_050).map { number in
      Observation(
        id: Observation.ID("observation-\(10_000 + number)"), occasion: .of(met: .at(23)), rubric: .small(),
        revision: 1, revisions: [Observation.Revision(number: 1, by: Person.petra.reference, at: .at(23))],
        form: .plain())
    }
    try journal.record(contentsOf: observations, rubricText: "small", people: [])
    let pieces = try all(journal.observationPieces(Selection()))
    #expect(pieces.map(\.count).prefix(2) == [1_000, 50])
    let all = Array(pieces.joined())
    #expect(all.map(\.observation.id) == observations.map(\.id))
    #expect(all.allSatisfy { $0.standing.kind == .manager && $0.observation.form == .plain() })
  }

  @Test func `observations can be those of a rep, a rubric or since a day`() throws {
    try journal.record(.sample("observation-anna", of: .of(met: .at(20))))
    try journal.record(.sample("observation-bo", of: .of(.bo, met: .at(23))))
    let ids = { (selection: Selection) in
      try all(journal.observationPieces(selection)).joined().map(\.observation.id.text)
    }
    #expect(try ids(Selection()) == ["observation-anna", "observation-bo"])
    #expect(try ids(Selection(rep: Person.bo.id)) == ["observation-bo"])
    #expect(try ids(Selection(since: Moment.at(21).day)) == ["observation-bo"])
    #expect(try ids(Selection(rubric: "other")).isEmpty)
    #expect(try journal.rubrics(Selection()).map(\.key) == ["small"])
    #expect(try journal.rubrics(Selection(rubric: "other")).isEmpty)
  }

  @Test func `a figure comes back with its period, and those that ended before a day do not`() throws {
    try journal.writing { db in
      try db.execute(
        sql: """
          INSERT INTO source (id, key) VALUES (1, 'crm');
          INSERT INTO kpi (rep, metric, period, periodFirst, periodLast, value, source)
          VALUES ('person-anna', 'visits', '2026-10', '2026-10-01', '2026-10-31', 21, 1),
            ('person-anna', 'visits', '2026-11', '2026-11-01', '2026-11-30', 12, 1)
          """)
    }
    let figures = try all(journal.kpiPieces(Selection(since: Day(iso8601: "2026-11-01")))).joined()
    #expect(figures.map(\.period.text) == ["2026-11"])
    #expect(figures.first?.value == 12)
    #expect(try all(journal.kpiPieces(Selection())).joined().count == 2)
  }
}
