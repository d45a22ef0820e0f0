import Exchange
import Foundation
import TestSupport
import Testing

/// What Python's own csv module writes is read back the same.
@Suite(.enabled(if: ForeignProgram.python != nil, "python3 is not installed"))
struct PythonTests {
  /// Writes a table in every dialect and encoding, and beside them what it wrote, as JSON.
  static let script = #"""
    import csv, json, itertools
    rows = [["id", "rep", "note", "value"],
            ["1", "Åsa Öberg", "två\nrader, \"citat\"; tabb\t.", "12 345,50"],
            ["2", "Ärla Ek", "\u00a0\u202f\u2212 5", "-3"], ["", "", "x", ""], ["4", " blank ", "\r\n", "\"\""],
            ["5", "é", "'=1+1", "C:\\temp\\"], ["6", "a;b,c\td", "\"", "0"]]
    rows += [[str(n), "Bo", "", "%d,5" % n] for n in range(7, 40)]
    quoting = {"all": csv.QUOTE_ALL, "minimal": csv.QUOTE_MINIMAL, "nonnumeric": csv.QUOTE_NONNUMERIC}
    encodings = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
    files = []
    for (q, e, d, end, escape) in itertools.product(
            quoting, encodings, ",;\t", ["\r\n", "\n", "\r"], [None, "\\"]):
        table = [[c.replace("\u202f", " ").replace("\u2212", "-") for c in r] for r in rows] if e == "cp1252" else rows
        name = "%d.csv" % len(files)
        with open(name, "w", newline="", encoding=e) as f:
            csv.writer(f, quoting=quoting[q], delimiter=d, lineterminator=end, escapechar=escape,
                       doublequote=escape is None).writerows(table)
        files.append({"name": name, "encoding": e, "delimiter": d, "what": repr((q, e, d, end, escape)), "rows": table})
    json.dump(files, open("files.json", "w"))
    """#

  struct Written: Decodable {
    let name: String
    let encoding: String
    let delimiter: String
    let what: String
    let rows: [[String]]
  }

  @Test func `every dialect and encoding of Python's csv is read back the same`() throws {
    let folder = try TemporaryFolder()
    let result = try #require(ForeignProgram.python)
      .run(["-c", Self.script], environment: ["PYTHONUTF8": "1"], in: folder)
    try #require(result.exitCode == 0, "\(result.stderr)")
    let files = try JSONDecoder().decode([Written].self, from: Data(folder.read("files.json").utf8))
    #expect(files.count == 324)
    for file in files {
      let table = try CSVTable(path: folder.file(file.name))
      let isSame = [table.header] + table.rows == file.rows
      #expect(isSame, "\(file.what)")
      #expect(table.reading.delimiter.character == file.delimiter, "\(file.what)")
      #expect(table.reading.encoding == Self.encodings[file.encoding], "\(file.what)")
      #expect(table.problems == [], "\(file.what)")
    }
  }

  static let encodings: [String: CSVEncoding] = [
    "utf-8": .utf8, "utf-8-sig": .utf8WithMark, "utf-16": .utf16LittleEndian, "utf-16-le": .utf16LittleEndian,
    "utf-16-be": .utf16BigEndian, "cp1252": .windows1252,
  ]

  @Test func `Python's csv reads back what is written here`() throws {
    let rows = [
      ["id", "note"], ["1", "två\nrader, \"citat\""], ["", " blank "], ["", ""], ["=1", "\r\n;"],
    ]
    var bytes: [UInt8] = []
    var writer = CSVWriter(.machine) { bytes += $0 }
    for row in rows { try writer.write(row.map { Cell.text($0) }) }
    try writer.finish()
    let folder = try TemporaryFolder()
    try Data(bytes).write(to: URL(filePath: folder.file("out.csv")))
    let script = "import csv, json; print(json.dumps(list(csv.reader(open('out.csv', newline='')))))"
    let result = try #require(ForeignProgram.python)
      .run(["-c", script], environment: ["PYTHONUTF8": "1"], in: folder)
    #expect(try JSONDecoder().decode([[String]].self, from: Data(result.output)) == rows)
  }
}
