import Foundation
import Testing

@testable import Terminal

struct LineReaderTests {
  /// Everything a reader makes of some bytes.
  func inputs(_ text: String) -> [LineReader.Input] {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return [] }
    let pipe = FileHandle(fileDescriptor: ends[1], closeOnDealloc: true)
    pipe.write(Data(text.utf8))
    try? pipe.close()
    defer { close(ends[0]) }
    var reader = LineReader(descriptor: ends[0])
    var inputs: [LineReader.Input] = []
    while inputs.last != .end { inputs.append(reader.next()) }
    return inputs
  }

  @Test(arguments: [
    ("", [LineReader.Input.end]),
    ("4\n", [.line("4"), .end]),
    ("4 åäö\r\n\n-\n", [.line("4 åäö"), .line(""), .line("-"), .end]),
    ("4\nlast", [.line("4"), .line("last"), .end]),
  ])
  func `lines end with a line break or with the input`(text: String, expected: [LineReader.Input]) {
    #expect(inputs(text) == expected)
  }

  @Test func `a line without end does not fill the memory`() {
    let inputs = inputs(String(repeating: "x", count: 65_000) + "\n")
    #expect(inputs.count == 2)
  }
}
