import Coaching
import Exchange
import Foundation
import TestSupport
import Testing

struct CSVErrorTests {
  @Test func `a file that is not there, a folder and an empty file are told apart`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: CSVError.missing(folder.file("no.csv"))) { try CSVFile(path: folder.file("no.csv")) }
    #expect(throws: CSVError.cannotRead(folder.path)) { try CSVFile(path: folder.path) }
    let path = try folder.write("", to: "empty.csv")
    #expect(throws: CSVError.empty(path)) { try CSVFile(path: path) }
    #expect(CSVError.empty("x").message.sv == "”x” är tom")
  }

  @Test(arguments: ["\n\n", "\u{FEFF}", "sep=;\n"])
  func `a file without a header is empty`(text: String) throws {
    guard case .empty = try csvError(text.utf8) else { throw NotAsExpected(text: text) }
  }

  @Test(
    arguments: [[0x50, 0x4B, 3, 4, 20, 0], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]] as [[UInt8]])
  func `an Excel workbook gets the way to save it as CSV`(bytes: [UInt8]) throws {
    let error = try #require(try csvError(bytes))
    #expect(error.message.en.hasSuffix("in.csv' is an Excel workbook, not CSV"))
    #expect(error.remedy.en == "open it in Excel and choose File > Save As > CSV UTF-8 (Comma delimited)")
    #expect(error.remedy.sv == "öppna den i Excel och välj Arkiv > Spara som > CSV UTF-8 (kommaavgränsad)")
  }

  @Test(arguments: [
    ("%PDF-1.7 x", "is a PDF, not a table"),
    ("\u{FEFF}\n<!DOCTYPE html>", "is a web page or XML, not a table"),
    ("<html><table>", "is a web page or XML, not a table"), ("{\"a\": 1}", "is JSON, not a table"),
    ("[\n  {\n    \"a\": 1}]", "is JSON, not a table"),
    ("BEGIN:VCALENDAR\r\n", "is a calendar (iCalendar), not a table"),
    ("\u{1}\u{2}\u{3}\u{4}abc", "is not a table: its bytes are no text"),
    (
      "PK\u{3}\u{4}" + String(repeating: "x", count: 26) + "mimetypeapplication/vnd.oasis.opendocument",
      "is an OpenDocument file, not CSV"
    ),
  ])
  func `what is no table is named`(text: String, ending: String) throws {
    let error = try #require(try csvError(text.utf8))
    #expect(error.message.en.hasSuffix("in.csv' \(ending)"))
    #expect(error.message.sv != error.message.en)
  }

  @Test(arguments: ["Affärer 2026\n\n", "Affärer 2026;;\r\nutskrivet 2026-11-23\r\n"])
  func `a title above the headings is told as such`(title: String) throws {
    let error = try #require(try csvError("\(title)id;rep;value\n1;Bo;12,5\n2;Åsa;3,5\n".utf8))
    #expect(error.message.en.contains("is a title, not the headings"))
    #expect(error.remedy.sv == "ta bort raderna ovanför rubrikerna och spara filen igen")
  }

  @Test func `a quote that is never closed is told with the line it stands on`() throws {
    let error = try #require(try csvError("a,b\n1,2\n\"x\ny\",\"z\n1,2\n".utf8))
    #expect(error.message.en.hasSuffix("in.csv:4: a quote is opened on line 4 and never closed"))
    #expect(error.message.sv.hasSuffix("in.csv:4: ett citat börjar på rad 4 och avslutas aldrig"))
  }

  @Test func `a quote that is never closed is not followed for ever`() throws {
    let bytes = Array(("a,b\n1,2\n3,\"" + String(repeating: "1,2\n", count: 400_000)).utf8)
    let error = try csvError(bytes, longestRecord: 300_000)
    guard case .unclosedQuote(_, 3) = error else { throw NotAsExpected(text: "\(String(describing: error))") }
  }

  @Test func `a row that is too long is refused with its line, also at the end of the file`() throws {
    let start = Array("a,b\n1,2\n".utf8)
    for end in ["", "\n3,4\n"] {
      let bytes = start + [UInt8](repeating: 0x78, count: 1_100_000) + Array(end.utf8)
      let error = try #require(try csvError(bytes, longestRecord: 1_000_000))
      #expect(error.message.en.hasSuffix("in.csv:3: the row that begins on line 3 is longer than 1 MB"))
    }
    #expect(try csvError(start + [UInt8](repeating: 0x78, count: 900_000), longestRecord: 1_000_000) == nil)
  }

  @Test func `a row of more than 10,000 fields is refused with its line`() throws {
    let many = String(repeating: "x,", count: 10_000) + "x\n"
    let error = try #require(try csvError("a,b\n1,2\n\(many)".utf8))
    #expect(error.message.en.hasSuffix("in.csv:3: the row on line 3 has more than 10,000 fields"))
  }

  @Test func `what comes through a pipe is read like a file`() throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data("a;b\n1;2\n".utf8))
    try pipe.fileHandleForWriting.close()
    let bytes = try FileBytes(descriptor: pipe.fileHandleForReading.fileDescriptor, name: "-")
    let file = try CSVFile(bytes)
    for _ in 1...2 {
      var reader = CSVReader(file)
      #expect(try reader.next()?.texts == ["1", "2"])
      #expect(try reader.next() == nil)
    }
  }

  /// Another error, or none.
  struct NotAsExpected: Error {
    let text: String
  }
}
