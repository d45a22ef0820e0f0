import Testing
import Text

struct TableTests {
  let columns = [
    Table.Column("Säljare"), Table.Column("Möten", alignment: .right),
    Table.Column("Fortsätt", mayShrink: true),
  ]
  let ines = ["Ines Åberg", "12", "du ritade kundens beslut på tavlan"]
  let bo = ["Bo", "3", "planen höll"]

  @Test func `a table without columns has no lines`() {
    #expect(Table(columns: [], rows: [["a"], ["b"]]).lines(width: -9) == [])
  }

  @Test func `a table without rows is its headings`() {
    #expect(Table(columns: columns).lines(width: 80) == ["Säljare  Möten  Fortsätt"])
  }

  @Test func `columns keep to their side, two spaces apart, without blanks at the end`() {
    #expect(
      Table(columns: columns, rows: [ines, bo]).lines(width: 80) == [
        "Säljare     Möten  Fortsätt",
        "Ines Åberg     12  du ritade kundens beslut på tavlan",
        "Bo              3  planen höll",
      ])
  }

  @Test func `a column that may shrink wraps when room is short`() {
    #expect(
      Table(columns: columns, rows: [ines, bo]).lines(width: 40) == [
        "Säljare     Möten  Fortsätt",
        "Ines Åberg     12  du ritade kundens",
        "                   beslut på tavlan",
        "Bo              3  planen höll",
      ])
  }

  @Test func `the widest column gives way first`() {
    let table = Table(
      columns: [Table.Column("", mayShrink: true), Table.Column("", mayShrink: true)],
      rows: [[String(repeating: "ab ", count: 20), "tolv tecken."]])
    #expect(table.lines(width: 30).first == "ab ab ab ab ab    tolv tecken.")
  }

  @Test func `each row becomes a block when even that does not fit`() {
    #expect(
      Table(columns: columns, rows: [ines, bo]).lines(width: 20) == [
        "Säljare: Ines Åberg",
        "Möten: 12",
        "Fortsätt: du ritade",
        "  kundens beslut på",
        "  tavlan",
        "",
        "Säljare: Bo",
        "Möten: 3",
        "Fortsätt: planen",
        "  höll",
      ])
  }

  @Test(arguments: [Int.min, 0, 1, 2, 20, 29, 30, 31, 40, 53, 54, 200])
  func `no line is wider than asked for`(width: Int) {
    let lines = Table(columns: columns, rows: [ines, bo]).lines(width: width)
    #expect(lines.allSatisfy { displayWidth(of: $0) <= max(1, width) && !$0.hasSuffix(" ") })
  }

  @Test func `a missing cell is blank and a surplus one is not shown`() {
    #expect(
      Table(columns: columns, rows: [["Bo"], bo + ["mer"]]).lines(width: 80).dropFirst() == [
        "Bo", "Bo           3  planen höll",
      ])
  }

  @Test func `no heading is shown when every title is empty`() {
    let table = Table(
      columns: [Table.Column(""), Table.Column("")], rows: [["TB", "10 000"], ["Kund", "Nordvik"]])
    #expect(table.lines(width: 80) == ["TB    10 000", "Kund  Nordvik"])
    #expect(table.lines(width: 9) == ["TB", "10 000", "", "Kund", "Nordvik"])
  }

  @Test func `a cell may hold line breaks`() {
    let table = Table(columns: [Table.Column(""), Table.Column("")], rows: [["ett\ntvå", "x"]])
    #expect(table.lines(width: 80) == ["ett  x", "två"])
  }

  @Test func `styled, decomposed and double-width cells stand in line`() {
    let style = Style(isColoured: true)
    let rows = [[style.good("på väg upp"), "1"], ["pa\u{30A}", "2"], ["日本", "3"]]
    let lines = Table(columns: [Table.Column("Bild"), Table.Column("n")], rows: rows).lines(
      width: 80, style: style)
    #expect(
      lines == [
        "\u{1B}[1mBild\u{1B}[22m        \u{1B}[1mn\u{1B}[22m", "\u{1B}[32mpå väg upp\u{1B}[39m  1",
        "på          2", "日本        3",
      ])
  }
}
