/// Where a file's text begins and how it is written.
struct TextStart: Hashable, Sendable {
  let encoding: CSVEncoding
  /// The length of the byte-order mark.
  let offset: Int
  /// It is known to be UTF-8 from end to end and without zero bytes.
  let isClean: Bool
}

/// Finds out how a file's characters are written, from all of its bytes.
///
/// A file that is UTF-8 but for some places is taken as UTF-8, and its records there have a flaw: read as
/// Windows-1252 every `å` in it would turn into two characters.
enum TextSurvey {
  /// What is told of the encoding holds.
  static func start(of file: FileBytes, encoding told: CSVEncoding?) throws(CSVError) -> TextStart {
    var head = [UInt8](repeating: 0, count: 4096)
    head.removeLast(head.count - (try file.read(into: &head, from: 0)))
    guard !head.isEmpty else { throw CSVError.empty(file.name) }
    if let signature = FileSignature(head) { throw CSVError.foreign(file.name, signature) }
    let mark = ByteOrderMark(head)
    if let encoding = told ?? mark?.encoding ?? unmarkedUTF16(head), encoding.isUTF16 {
      return TextStart(encoding: encoding, offset: encoding == mark?.encoding ? 2 : 0, isClean: false)
    }
    guard !isBinary(head) else { throw CSVError.foreign(file.name, .binary) }
    return try narrowStart(of: file, told: told, hasMark: mark?.encoding == .utf8WithMark)
  }

  /// For text of one byte a unit.
  private static func narrowStart(
    of file: FileBytes, told: CSVEncoding?, hasMark: Bool
  ) throws(CSVError) -> TextStart {
    let count = try ByteCount(of: file)
    let isUTF8 = hasMark || count.check.invalid == 0 || count.check.valid > count.check.invalid
    let encoding = told ?? (hasMark ? .utf8WithMark : isUTF8 ? .utf8 : .windows1252)
    return TextStart(
      encoding: encoding, offset: hasMark ? 3 : 0,
      isClean: encoding != .windows1252 && count.check.invalid == 0 && !count.hasZeros)
  }

  /// Zero bytes in every other place are the upper halves of plain letters.
  private static func unmarkedUTF16(_ head: [UInt8]) -> CSVEncoding? {
    let pairs = head.count / 2
    let first = (0..<pairs).count { head[2 * $0] == 0 }
    let second = (0..<pairs).count { head[2 * $0 + 1] == 0 }
    if second * 10 > pairs * 6, first * 20 <= pairs { return .utf16LittleEndian }
    if first * 10 > pairs * 6, second * 20 <= pairs { return .utf16BigEndian }
    return nil
  }

  /// More than a stray control character.
  private static func isBinary(_ head: [UInt8]) -> Bool {
    let controls = head.count { $0 < 0x20 && !(0x09...0x0D).contains($0) && $0 != 0x1A && $0 != 0x1B }
    return controls > 3 && controls * 50 > head.count
  }
}

/// The bytes at a file's beginning that tell its encoding.
private struct ByteOrderMark {
  let encoding: CSVEncoding

  init?(_ head: [UInt8]) {
    if head.starts(with: [0xEF, 0xBB, 0xBF]) {
      encoding = .utf8WithMark
    } else if head.starts(with: [0xFF, 0xFE]) {
      encoding = .utf16LittleEndian
    } else if head.starts(with: [0xFE, 0xFF]) {
      encoding = .utf16BigEndian
    } else {
      return nil
    }
  }
}

extension CSVEncoding {
  var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}
