/// Makes one kind of bytes of a calendar file's pieces: UTF-16 becomes UTF-8, a byte order mark is taken away,
/// any other bytes stay as they are.
struct CalendarBytes: Sendable {
  private enum Kind {
    case bytes
    case utf16(isBigEndian: Bool)
  }

  /// `nil` until the first four bytes are there.
  private var kind: Kind?
  /// What waits for the next piece: the file's first bytes, or the first half of a character.
  private var waiting: [UInt8] = []

  var isUTF16: Bool {
    if case .utf16 = kind { true } else { false }
  }

  /// Returns the bytes of the piece that comes next in the file; behind the last of them nothing is waited for.
  mutating func taking(_ piece: [UInt8], isLast: Bool = false) -> [UInt8] {
    let bytes = waiting.isEmpty ? piece : waiting + piece
    waiting = []
    switch kind {
    case .bytes: return bytes
    case .utf16(let isBigEndian): return decoded(bytes, isBigEndian: isBigEndian, isLast: isLast)
    case nil: return begun(with: bytes, isLast: isLast)
    }
  }

  private mutating func begun(with bytes: [UInt8], isLast: Bool) -> [UInt8] {
    guard bytes.count >= 4 || isLast else {
      waiting = bytes
      return []
    }
    let (kind, mark) = Self.kind(of: bytes)
    self.kind = kind
    return taking(Array(bytes.dropFirst(mark)), isLast: isLast)
  }

  /// What the first bytes tell, and how many of them are a byte order mark.
  private static func kind(of bytes: [UInt8]) -> (Kind, mark: Int) {
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFE, 0xFF): (.utf16(isBigEndian: true), 2)
    case (0xFF, 0xFE): (.utf16(isBigEndian: false), 2)
    case (0, .some(1...)): (.utf16(isBigEndian: true), 0)
    case (.some(1...), 0): (.utf16(isBigEndian: false), 0)
    default: (.bytes, bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    }
  }

  private mutating func decoded(_ bytes: [UInt8], isBigEndian: Bool, isLast: Bool) -> [UInt8] {
    var text: [UInt8] = []
    let taken = bytes.withUnsafeBufferPointer {
      UTF16Text(bytes: $0, isBigEndian: isBigEndian).decode(isLast: isLast, into: &text)
    }
    waiting = Array(bytes[taken...])
    return text
  }
}
