import Coaching
import Exchange
import TestSupport
import Testing

/// Deals and observations as other programs get them.
struct ExportTests {
  private func written<Record>(
    _ table: ExportTable<Record>, as format: ExportFormat, _ pieces: [[Record]]
  ) throws -> String {
    var bytes: [UInt8] = []
    var writer = try ExportWriter(table, as: format) { bytes += $0 }
    for piece in pieces { try writer.write(piece) }
    try writer.finish()
    #expect(writer.count == pieces.joined().count)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func deal(_ id: String = "D-1", customer: String? = "Norrvik", value: Double? = 1234.5) -> Deal {
    Deal(
      id: id, source: "crm", rep: Person.Reference(id: Person.ID("rep-1"), name: "Åsa Lind"),
      customer: customer.map { Customer(id: Customer.ID("c"), name: $0) }, status: .won,
      facts: Deal.Facts(created: Day(iso8601: "2026-11-02"), value: value, margin: -200))
  }

  private static let header =
    "id,source,rep,repName,customer,created,closed,expectedClose,status,value,margin,stage,type,nextDate,currency\n"

  @Test func `without records there is the header alone, an empty list, or nothing`() throws {
    #expect(try written(.deals, as: .csv, []) == Self.header)
    #expect(try written(.deals, as: .json, []) == "[]\n")
    #expect(try written(.deals, as: .jsonLines, [[]]).isEmpty)
  }

  @Test func `for programs numbers have points, days are ISO 8601, and what is not known is empty`() throws {
    #expect(
      try written(.deals, as: .csv, [[deal()]])
        == Self.header + "D-1,crm,rep-1,Åsa Lind,Norrvik,2026-11-02,,,won,1234.5,-200,,,,\n")
  }

  @Test func `for Excel there is a byte-order mark, semicolons, decimal commas and CR LF`() throws {
    let text = try written(.deals, as: .excel, [[deal()]])
    #expect(text.unicodeScalars.first == "\u{FEFF}")
    #expect(text.hasSuffix("D-1;crm;rep-1;Åsa Lind;Norrvik;2026-11-02;;;won;1234,5;-200;;;;\r\n"))
  }

  @Test(arguments: ["=1+1", "+46", "-x", "@sum", "\tx"])
  func `a text that Excel would take as a formula is made harmless, a negative number is left`(text: String)
    throws
  {
    let excel = try written(.deals, as: .excel, [[deal(customer: text)]])
    #expect(excel.contains("'\(text)"))
    #expect(excel.contains(";-200;"))
    #expect(try written(.deals, as: .csv, [[deal(customer: text)]]).contains(",\(text),"))
  }

  @Test func `pieces make one JSON list, and an object stands on a line of its own`() throws {
    let pieces = [[deal()], [], [deal("D-2"), deal("D-3")]]
    let list = try written(.deals, as: .json, pieces)
    #expect(list.hasPrefix("[\n  {\"id\": \"D-1\", \"source\": \"crm\""))
    #expect(list.hasSuffix("}\n]\n"))
    #expect(list.split(separator: "\n").count == 5)
    #expect(try written(.deals, as: .jsonLines, pieces).split(separator: "\n").count == 3)
  }

  @Test func `in JSON numbers stay numbers, what is missing is null, and quotes and controls are escaped`()
    throws
  {
    let line = try written(.deals, as: .jsonLines, [[deal(customer: "A \"B\"\\\n\u{1}", value: nil)]])
    #expect(line.contains(#""customer": "A \"B\"\\\n\u0001""#))
    #expect(line.contains(#""value": null, "margin": -200,"#))
  }

  @Test func `a period of a figure is told as the file told it`() throws {
    let day = try #require(Day(iso8601: "2026-11-01"))
    let figure = KPI(
      rep: Person.Reference(id: Person.ID("rep-1"), name: "Åsa Lind"), metric: "visits",
      period: Period(text: "2026-11", first: day, last: day), value: 21)
    #expect(
      try written(.kpis, as: .csv, [[figure]])
        == "rep,repName,metric,period,value\nrep-1,Åsa Lind,visits,2026-11,21\n")
  }
}

/// What the columns of observations and ratings hold.
struct ExportedObservationTests {
  private func cells(of observation: Observation) -> [String: Cell] {
    let table = ExportTable.observations(by: [.sample()])
    return Dictionary(
      uniqueKeysWithValues: zip(table.header, table.row(of: ScoredObservation(observation))))
  }

  @Test func `the columns are the agreed ones, then dimensions and criteria but no texts, then included`() {
    let header = ExportTable.observations(by: [.sample(version: 2), .sample()]).header
    #expect(
      header == [
        "observation", "rep", "repName", "observer", "observerName", "kind", "rubric", "version", "met",
        "day",
        "scenario", "quarter", "overall", "dimension.insight", "dimension.tactics", "criterion.who",
        "criterion.thought", "criterion.picture", "criterion.questions", "criterion.aloud", "criterion.step",
        "included",
      ])
  }

  @Test func `answers are told without words, and no occasion is empty`() throws {
    let cells = try cells(of: .sample())
    #expect(cells["criterion.who"] == .text("rep"))
    #expect(cells["criterion.thought"] == .integer(4))
    #expect(cells["criterion.questions"] == .integer(12))
    #expect(cells["criterion.aloud"] == .flag(false))
    #expect(cells["criterion.step"] == .empty)
    #expect(cells["dimension.insight"] == .number(2.5))
    #expect(cells["dimension.tactics"] == .empty)
    #expect(cells["overall"] == .number(2.5))
  }

  @Test func `the day is the rep's own, and quarters are counted in 91.3125 days`() throws {
    let cells = try cells(of: .sample())
    #expect(cells["day"] == .text("01900000-0000-7000-8000-00000000aaaa/2026-11-23"))
    #expect(cells["quarter"] == .number(Double(20_780) / 91.3125))
  }

  @Test(arguments: [
    (Observation.Kind.manager, true), (.peer, true), (.self, false), (.practice, false),
    (.calibration, true),
  ])
  func `the models take what managers and colleagues saw, and common cases`(
    kind: Observation.Kind, isTaken: Bool
  ) throws {
    #expect(try cells(of: .sample(kind: kind))["included"] == .flag(isTaken))
  }

  @Test func `the models leave a meeting out that the manager ran`() throws {
    let seen = try Observation.sample()
    var form = seen.form
    form["who"] = Rating("who", .choice("manager"))
    let ran = Observation(
      id: seen.id, occasion: seen.occasion, rubric: seen.rubric, revision: 1, revisions: seen.revisions,
      form: form)
    #expect(cells(of: ran)["included"] == .flag(false))
  }

  @Test func `ratings have a row a criterion, with state and words`() throws {
    let observation = try Observation.sample()
    let table = ExportTable.ratings
    let rows = observation.form.ratings.map { rating in
      Dictionary(
        uniqueKeysWithValues: zip(table.header, table.row(of: RatingOfObservation(rating, of: observation))))
    }
    #expect(rows.count == 7)
    #expect(rows[1]["level"] == .integer(4))
    #expect(rows[1]["evidence"] == .text("took the pen herself"))
    #expect(rows[1]["dimension"] == .text("insight"))
    #expect(rows[5]["state"] == .text("not-observed"))
    #expect(rows[6]["text"] == .text("the last two minutes"))
  }
}
