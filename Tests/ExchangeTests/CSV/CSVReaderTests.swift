import Exchange
import Testing

struct CSVReaderTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func `a record ends at any kind of line break, and at the end of the file`(lineBreak: String) throws {
    let table = try CSVTable(["id,rep", "1,Åsa", "2,Bo"].joined(separator: lineBreak))
    #expect(table.header == ["id", "rep"])
    #expect(table.rows == [["1", "Åsa"], ["2", "Bo"]])
    #expect(table.records.map(\.line) == [2, 3])
  }

  @Test func `line breaks may be mixed`() throws {
    let table = try CSVTable("a,b\r\n1,2\n3,4\r5,6\r\n")
    #expect(table.rows == [["1", "2"], ["3", "4"], ["5", "6"]])
    #expect(table.records.map(\.line) == [2, 3, 4])
  }

  @Test func `what stands in quotes is one field, with its delimiters, line breaks and doubled quotes`()
    throws
  {
    let table = try CSVTable("a,b\n\"x, \"\"y\"\"\r\nz\n\",2\n3,\"\"\n")
    #expect(table.rows == [["x, \"y\"\r\nz\n", "2"], ["3", ""]])
    #expect(table.records.map(\.line) == [2, 5])
    #expect(table.records.map(\.lineCount) == [3, 1])
  }

  @Test func `a quote inside an unquoted field is kept as it is`() throws {
    #expect(try CSVTable("a,b\n5\" rör,Bo \"Kalle\" Ek\n").rows == [["5\" rör", "Bo \"Kalle\" Ek"]])
  }

  @Test func `blanks around a quoted field do not count, those of another field do`() throws {
    #expect(try CSVTable("a,b,c\n1, \"x, y\" , z \n").rows == [["1", "x, y", " z "]])
  }

  @Test func `lines without text are passed over, rows of nothing but delimiters too`() throws {
    let table = try CSVTable("a,b\n\n1,2\n  \n,\n\r\n3,4\n\n")
    #expect(table.rows == [["1", "2"], ["3", "4"]])
    #expect(table.records.map(\.line) == [3, 7])
  }

  @Test func `a row of empty fields in quotes was meant`() throws {
    #expect(try CSVTable("a,b\n\"\",\n").rows == [["", ""]])
  }

  @Test func `delimiters at the end of a line do not count where nothing is behind them`() throws {
    let table = try CSVTable("a;b;;\n1;2;;\n3;4\n5;6;\n7;;\n")
    #expect(table.header == ["a", "b"])
    #expect(table.rows == [["1", "2"], ["3", "4"], ["5", "6"], ["7", ""]])
    #expect(table.problems == [])
  }

  @Test func `a file with a header alone has no records`() throws {
    #expect(try CSVTable("id,rep").rows == [])
    #expect(try CSVTable("id,rep\r\n").rows == [])
  }

  @Test func `one column needs no delimiter`() throws {
    #expect(try CSVTable("name\nÅsa\nBo\n").rows == [["Åsa"], ["Bo"]])
  }

  @Test func `headings that occur twice are told`() throws {
    #expect(try CSVTable("a,b,a,c,b,a,,\n").file.repeatedHeadings == ["a", "b"])
    #expect(try CSVTable("a,b\n").file.repeatedHeadings == [])
  }

  @Test func `a record that is kept stays as it is when the next one is read`() throws {
    var reader = CSVReader(try CSVTable("a,b\n1,2\n3,4\n").file)
    let first = try reader.next()
    let second = try reader.next()
    #expect(first?.texts == ["1", "2"])
    #expect(second?.texts == ["3", "4"])
    #expect(try reader.next() == nil)
    #expect(try reader.next() == nil)
  }

  @Test func `a file can be read again and again`() throws {
    let file = try CSVTable("a,b\n1,2\n").file
    for _ in 1...2 {
      var rows: [[String]] = []
      try file.forEachRecord { rows.append($0.texts) }
      #expect(rows == [["1", "2"]])
    }
  }

  @Test func `how far reading has come is told`() throws {
    let file = try CSVTable("a,b\n" + String(repeating: "1,2\n", count: 150_000)).file
    var reader = CSVReader(file)
    #expect(reader.progress == 0)
    _ = try reader.next()
    #expect(reader.progress > 0.2 && reader.progress < 0.5)
    while try reader.next() != nil {}
    #expect(reader.progress == 1)
  }
}
