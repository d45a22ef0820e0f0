import Exchange
import Foundation
import TestSupport
import Testing

/// LibreOffice's own CSV export is read.
@Suite(.enabled(if: ForeignProgram.libreOffice != nil, "LibreOffice is not installed"), .serialized)
struct LibreOfficeTests {
  /// A sheet as an old HTML workbook, which LibreOffice opens without asking.
  static let sheet = """
    <html><head><meta charset="utf-8"></head><body><table>
    <tr><td>id</td><td>rep</td><td>note</td><td>empty</td></tr>
    <tr><td>A1</td><td>Åsa Öberg</td><td>one "two"; three, four</td><td></td></tr>
    <tr><td>A2</td><td>Ärla Ek</td><td>first<br>second</td><td></td></tr>
    <tr><td>A3</td><td>Bo</td><td>\u{20AC}</td><td>x</td></tr>
    </table></body></html>
    """

  /// The export filter's delimiter, quote and character set, in its own numbers.
  @Test(arguments: [
    (tokens: "44,34,76", encoding: CSVEncoding.utf8, delimiter: CSVDelimiter.comma),
    (tokens: "59,34,1", encoding: .windows1252, delimiter: .semicolon),
    (tokens: "9,34,76,1,,0,false,true,false,false,false,-1,true", encoding: .utf8, delimiter: .tab),
  ])
  func `LibreOffice's export is read whatever was chosen`(
    tokens: String, encoding: CSVEncoding, delimiter: CSVDelimiter
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.sheet, to: "sheet.html")
    let result = try #require(ForeignProgram.libreOffice).run(
      [
        "--headless", "-env:UserInstallation=file://\(folder.path)/profile", "--infilter=HTML (StarCalc)",
        "--convert-to", "csv:Text - txt - csv (StarCalc):\(tokens)", "sheet.html",
      ], in: folder, timeout: 240)
    let made = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      $0.hasSuffix(".csv")
    }
    let name = try #require(made.first, "\(result.stdout) \(result.stderr)")
    let table = try CSVTable(path: folder.file(name))
    #expect(table.header == ["id", "rep", "note", "empty"])
    #expect(table.rows.map { $0[1] } == ["Åsa Öberg", "Ärla Ek", "Bo"])
    #expect(table.rows[0][2] == "one \"two\"; three, four")
    #expect(table.rows[2][2] == "\u{20AC}")
    #expect(table.problems == [])
    #expect(table.reading.delimiter == delimiter)
  }
}
