/// A content line without its folds, as bytes.
struct UnfoldedLine: Sendable {
  /// The physical line it begins on, from 1.
  var number: Int
  var bytes: [UInt8] = []
  /// Whether it went on behind `LineUnfolder.limit` bytes, which were not kept.
  var isCut = false
}

/// Joins folded lines: a line that begins with a blank or a tab goes on with the one before.
///
/// It works on bytes, since a fold may stand within a character. Lines end with CR LF, LF or CR.
struct LineUnfolder: Sendable {
  /// How many bytes of a line are kept. What a meeting needs is far shorter; what people attach is not.
  static let limit = 65_536

  private enum Place {
    case inLine
    /// Behind a line's end: the next byte tells whether it is folded.
    case behindEnd
    /// The same, when the end was a CR that an LF may follow.
    case behindCR
  }

  private var line = UnfoldedLine(number: 1)
  private var physical = 1
  private var place = Place.inLine

  /// Returns the lines that are known to be whole when these bytes have come.
  mutating func lines(in bytes: [UInt8]) -> [UnfoldedLine] {
    var whole: [UnfoldedLine] = []
    var next = bytes.startIndex
    while next < bytes.endIndex {
      switch place {
      case .inLine:
        let end = bytes[next...].firstIndex { $0 == lineFeed || $0 == carriageReturn } ?? bytes.endIndex
        keep(bytes[next..<end])
        if end < bytes.endIndex { endLine(with: bytes[end]) }
        next = end + 1
      case .behindCR where bytes[next] == lineFeed:
        place = .behindEnd
        next += 1
      case .behindEnd, .behindCR:
        place = .inLine
        if bytes[next] == space || bytes[next] == tab { next += 1 } else { begin(after: &whole) }
      }
    }
    return whole
  }

  /// The last line, when the file is at its end; `nil` when there is none.
  mutating func last() -> UnfoldedLine? {
    var whole: [UnfoldedLine] = []
    begin(after: &whole)
    return whole.first
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    let room = Self.limit - line.bytes.count
    line.bytes.append(contentsOf: bytes.prefix(room))
    if bytes.count > room { line.isCut = true }
  }

  private mutating func endLine(with byte: UInt8) {
    physical += 1
    place = byte == carriageReturn ? .behindCR : .behindEnd
  }

  private mutating func begin(after whole: inout [UnfoldedLine]) {
    if !line.bytes.isEmpty { whole.append(line) }
    line = UnfoldedLine(number: physical)
  }
}

private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
private let space = UInt8(ascii: " ")
private let tab = UInt8(ascii: "\t")
