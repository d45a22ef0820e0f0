import Exchange
import Foundation
import Testing

struct CSVEncodingTests {
  /// Letters, non-breaking and narrow spaces, minus, a euro sign and, outside Windows-1252, an emoji.
  static let text = "id;rep\n1;Åsa \u{A0}\u{20AC}\u{2013} Öberg\n"

  @Test func `UTF-8 is told by all of its bytes`() throws {
    let table = try CSVTable("id;rep\n1;Åsa\u{202F}\u{2212}5 😀\n")
    #expect(table.reading.encoding == .utf8)
    #expect(table.rows == [["1", "Åsa\u{202F}\u{2212}5 😀"]])
  }

  @Test func `a byte-order mark is no part of the first heading`() throws {
    let table = try CSVTable([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8))
    #expect(table.reading.encoding == .utf8WithMark)
    #expect(table.header == ["id", "rep"])
  }

  @Test(arguments: [String.Encoding.utf16LittleEndian, .utf16BigEndian], [true, false])
  func `UTF-16 is told by its mark, or by the zero bytes of plain letters`(
    encoding: String.Encoding, hasMark: Bool
  ) throws {
    let text = Self.text + "2;😀 Bo\n"
    let data = try #require(((hasMark ? "\u{FEFF}" : "") + text).data(using: encoding))
    let table = try CSVTable(data)
    #expect(table.reading.encoding == (encoding == .utf16LittleEndian ? .utf16LittleEndian : .utf16BigEndian))
    #expect(table.header == ["id", "rep"])
    #expect(table.rows == [["1", "Åsa \u{A0}\u{20AC}\u{2013} Öberg"], ["2", "😀 Bo"]])
  }

  @Test func `what is no UTF-8 is Windows-1252`() throws {
    let table = try CSVTable(try #require(Self.text.data(using: .windowsCP1252)))
    #expect(table.reading.encoding == .windows1252)
    #expect(table.rows == [["1", "Åsa \u{A0}\u{20AC}\u{2013} Öberg"]])
  }

  @Test func `a file is not half the one and half the other, however late its first letter beyond ASCII`()
    throws
  {
    let rows = String(repeating: "1;Bo\n", count: 45_000)
    let table = try CSVTable(Array("id;rep\n\(rows)2;".utf8) + [0xC5] + Array("sa\n".utf8))
    #expect(table.reading.encoding == .windows1252)
    #expect(table.rows.last == ["2", "Åsa"])
  }

  @Test func `a stray byte in a file of UTF-8 is a problem of its row, not another encoding`() throws {
    let table = try CSVTable(Array("id;rep\n1;Åsa Öberg\n2;".utf8) + [0xE5] + Array("ke\n3;Bo\n".utf8))
    #expect(table.reading.encoding == .utf8)
    #expect(table.rows == [["1", "Åsa Öberg"], ["2", "\u{FFFD}ke"], ["3", "Bo"]])
    #expect(table.records.map { $0.flaw == nil } == [true, false, true])
  }

  @Test func `half a character of UTF-16 is a problem of its row`() throws {
    var data = try #require("\u{FEFF}a;b\n1;x\n2;y\n".data(using: .utf16LittleEndian))
    data.replaceSubrange(14..<16, with: [0x3D, 0xD8])
    let table = try CSVTable(data)
    #expect(table.records.map { $0.flaw != nil } == [true, false])
    let odd = try CSVTable(data.dropFirst(0) + [0x41])
    #expect(odd.records.count == 3)
  }

  @Test func `a letter across two reads is whole`() throws {
    for encoding in [String.Encoding.utf8, .utf16LittleEndian] {
      let read = encoding == .utf8 ? 262_144 : 131_072
      for shift in 0..<6 {
        let long = String(repeating: "x", count: read - 20 - shift) + "å😀å😀å😀"
        let table = try CSVTable(try #require("\u{FEFF}id;rep\n1;\(long)".data(using: encoding)))
        #expect(table.rows[0][1] == long)
        let broken = try CSVTable(Array("id;rep\n1;\(long)\n2;".utf8) + [0xFF])
        #expect(broken.rows.map { $0[1] } == [long, "\u{FFFD}"])
      }
    }
  }

  @Test func `an encoding that is told holds`() throws {
    let table = try CSVTable("id;rep\n1;Åsa\n".utf8, encoding: .windows1252)
    #expect(table.rows == [["1", "Ã…sa"]])
    #expect(table.reading.encoding == .windows1252)
  }
}
