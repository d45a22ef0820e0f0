import Coaching
import Exchange
import Testing

struct CSVWriterTests {
  private func written(_ dialect: CSVDialect, _ rows: [[Cell]]) throws -> String {
    var bytes: [UInt8] = []
    var writer = CSVWriter(dialect) { bytes += $0 }
    for row in rows { try writer.write(row) }
    try writer.finish()
    return String(decoding: bytes, as: UTF8.self)
  }

  static let rows: [[Cell]] = [
    [.text("id"), .text("rep"), .text("value")],
    [.text("1"), .text("Ek, Åsa \"Å\""), .number(-12.5)],
    [.text("2"), .text("two\nlines; two"), .integer(-3)],
    [.text("3"), .empty, .number(7)],
  ]

  @Test func `for programs it is UTF-8 with commas, points and line feeds`() throws {
    #expect(
      try written(.machine, Self.rows)
        == "id,rep,value\n1,\"Ek, Åsa \"\"Å\"\"\",-12.5\n2,\"two\nlines; two\",-3\n3,,7\n")
  }

  @Test func `for Excel it has a mark, semicolons, decimal commas and CR LF`() throws {
    #expect(
      try written(.excel, Self.rows)
        == "\u{FEFF}id;rep;value\r\n1;\"Ek, Åsa \"\"Å\"\"\";-12,5\r\n2;\"two\nlines; two\";-3\r\n3;;7\r\n")
  }

  @Test func `days and times are ISO 8601, in Excel as it knows them`() throws {
    let day = try #require(Day(iso8601: "2026-11-23"))
    let moment = try #require(Moment(utc: "2026-11-23T13:20:00Z", offsetMinutes: 60))
    let cells: [Cell] = [.day(day), .moment(moment), .flag(true)]
    #expect(try written(.machine, [cells]) == "2026-11-23,2026-11-23T14:20:00+01:00,true\n")
    #expect(try written(.excel, [cells]) == "\u{FEFF}2026-11-23;2026-11-23 14:20:00;true\r\n")
  }

  @Test(arguments: ["=1+1", "+46 70", "-x", "@SUM(A1)", "\tx", "\rx", "\nx", "＝1", "＋1", "－1", "＠x"])
  func `a text that Excel would take as a formula is made harmless, a number never`(text: String) throws {
    let excel = try written(.excel, [[.text("a"), .text(text), .number(-1)]])
    #expect(excel.contains("'\(text)"))
    #expect(excel.hasSuffix(";-1\r\n"))
    #expect(try !written(.machine, [[.text("a"), .text(text)]]).contains("'"))
  }

  @Test func `what is written for programs is read back the same`() throws {
    let rows = [["a", "b"], ["", ""], [" x ", "\r\n\"\""], ["å\u{A0}", "=1"], ["", "1"], ["'", ","]]
    let table = try CSVTable(written(.machine, rows.map { $0.map { Cell.text($0) } }))
    #expect([table.header] + table.rows == rows)
  }

  @Test func `numbers keep every digit, and what is no number is empty`() throws {
    let numbers = [0.1 + 0.2, 1e300, -0.0, 123_456_789_012_345, .nan, .infinity]
    let text = try written(.machine, [numbers.map { Cell.number($0) }])
    #expect(text == "0.30000000000000004,1e+300,0,123456789012345,,\n")
  }

  @Test func `a refused record is written with its fields`() throws {
    var bytes: [UInt8] = []
    var writer = CSVWriter(.machine) { bytes += $0 }
    try writer.write(CSVRecord(line: 4, fields: ["1", "Ek, Åsa", ""]))
    try writer.finish()
    #expect(String(decoding: bytes, as: UTF8.self) == "1,\"Ek, Åsa\",\n")
  }

  @Test func `a long table is handed over in pieces`() throws {
    var pieces: [Int] = []
    var writer = CSVWriter(.machine) { pieces.append($0.count) }
    for number in 0..<40_000 { try writer.write([.integer(number), .text("Åsa")]) }
    try writer.finish()
    #expect(pieces.count > 5)
    #expect(pieces.max() ?? 0 < 70_000)
  }
}
