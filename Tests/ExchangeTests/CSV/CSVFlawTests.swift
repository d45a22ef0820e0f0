import Coaching
import Exchange
import Testing

struct CSVFlawTests {
  @Test func `a row with another number of fields is a problem on its line, and reading goes on`() throws {
    let table = try CSVTable("a,b,c\n1,2,3\n4,5\n6,7,8,9\n1\n10,11,12\n")
    #expect(table.rows.count == 5)
    #expect(
      table.problems == [
        "3: -: the row has 2 fields, the header 3; a text that holds the delimiter must stand in quotes",
        "4: -: the row has 4 fields, the header 3; a text that holds the delimiter must stand in quotes",
        "5: -: the row has 1 field, the header 3; a text that holds the delimiter must stand in quotes",
      ])
    let record = try #require(table.records.first { $0.flaw != nil })
    #expect(
      record.problem(under: table.file.header)?.message.sv
        == "raden har 2 fält men rubrikraden 3; en text som innehåller skiljetecknet måste stå inom citattecken"
    )
  }

  @Test func `a quote too many swallows lines, which is said`() throws {
    let table = try CSVTable("a,b,c\n1,\"2,3\n4,5,6\n7,8\",9\n10,11,12\n13,\"14,15\n16,17\",18\n19,20,21\n")
    #expect(table.problems == [])
    let ragged = try CSVTable("a,b,c\n1,2,3\n4,\"5,6\n7,8,9\n10,\"\n11,12,13\n")
    #expect(
      ragged.problems == [
        "3: -: the row has 2 fields, the header 3, and goes on to line 5 inside a quote; close the quote, or "
          + "write a quote that belongs to the text twice"
      ])
    #expect(ragged.rows.last == ["11", "12", "13"])
  }

  @Test func `text behind a closing quote is a problem of its field`() throws {
    let table = try CSVTable("id,rep\n1,\"Åsa\" Ek\n2,Bo\n")
    #expect(
      table.problems == [
        "2: rep: text goes on behind the closing quote; write a quote inside a quoted text twice"
      ])
    #expect(table.rows == [["1", "\"Åsa\" Ek"], ["2", "Bo"]])
    #expect(table.records[0].problem(under: table.file.header)?.value == "\"Åsa\" Ek")
  }

  @Test func `a zero byte is a problem of its field`() throws {
    let table = try CSVTable("id,rep\n1,A\0sa\n2,Bo\n")
    #expect(table.problems == ["2: rep: there is a zero byte in the text; remove it, or save the file again"])
  }

  @Test func `a byte that is no character is a problem of its field`() throws {
    let table = try CSVTable(
      Array("id,rep\n1,".utf8) + [0xC5, 0x81, 0x0A] + Array("2,Bo\n".utf8), encoding: .windows1252)
    #expect(table.rows == [["1", "Å\u{FFFD}"], ["2", "Bo"]])
    #expect(
      table.problems == [
        "2: rep: a character cannot be read in the file's encoding; save the file again as CSV UTF-8"
      ])
  }

  @Test func `every flaw is told in Swedish as well`() throws {
    let table = try CSVTable("id,rep\n1,\"a\"b\n2,\0\n3\n\"4\n\"\n")
    for record in table.records {
      let message = try #require(record.problem(under: table.file.header)).message
      #expect(message.sv != message.en)
    }
  }
}
