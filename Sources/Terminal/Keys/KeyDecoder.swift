/// Turns the bytes that a terminal sends into keys.
///
/// Bytes may come in any pieces; what is not yet whole waits for more. Sequences that mean nothing here are
/// swallowed whole, so that no part of them passes for typing.
struct KeyDecoder: Sendable {
  private var waiting: [UInt8] = []
  /// What was pasted so far, while a paste is coming in; else `nil`.
  private var pasted: [UInt8]?
  private let encoding: TextEncoding

  /// - Parameter encoding: How the terminal writes letters beyond ASCII.
  init(encoding: TextEncoding = .utf8) {
    self.encoding = encoding
  }

  /// Whether something has begun that further bytes may finish, such as the Escape that begins a sequence.
  var isInMidSequence: Bool { pasted != nil || !waiting.isEmpty }

  /// Whether a paste has begun and its end has not come.
  var isInMidPaste: Bool { pasted != nil }

  /// The keys that are whole with these bytes.
  mutating func keys(from bytes: [UInt8]) -> [Key] {
    waiting += bytes
    var keys: [Key] = []
    while !waiting.isEmpty {
      guard let step = nextStep() else { break }
      waiting.removeFirst(step.length)
      keys += step.keys
    }
    return keys
  }

  /// The keys in what is left when nothing more has come for a while: a lone Escape is the key itself, and a paste
  /// whose end got lost is what came of it.
  mutating func keysLeft() -> [Key] {
    defer { (waiting, pasted) = ([], nil) }
    if let pasted { return [.paste(encoding.text(of: pasted + waiting))] }
    return waiting.first == Byte.escape ? [.escape] : encoding.text(of: waiting).map { .character($0) }
  }

  /// Keys, and how many bytes they took.
  private struct Step {
    var keys: [Key] = []
    let length: Int
  }

  /// `nil` when it takes more bytes to tell.
  private mutating func nextStep() -> Step? {
    if pasted != nil { return paste() }
    switch waiting[0] {
    case Byte.escape: return escapeSequence()
    case 0x20..<0x7F, 0x80...0xFF: return text()
    default: return Step(keys: Key(control: waiting[0]).map { [$0] } ?? [], length: 1)
    }
  }

  private func text() -> Step? {
    let run = waiting.prefix { $0 >= 0x20 && $0 != 0x7F }
    // What something else follows will not become any more whole.
    let whole =
      run.count < waiting.count
      ? (text: encoding.text(of: run), length: run.count) : encoding.wholeCharacters(in: run)
    guard whole.length > 0 else { return nil }
    return Step(keys: whole.text.map { .character($0) }, length: whole.length)
  }

  private mutating func paste() -> Step? {
    let end = Array("\u{1B}[201~".utf8)
    if let found = waiting.firstRange(of: end) {
      defer { pasted = nil }
      let bytes = (pasted ?? []) + waiting[..<found.lowerBound]
      return Step(keys: [.paste(encoding.text(of: bytes))], length: found.upperBound)
    }
    let surely = waiting.count - end.count + 1
    guard surely > 0 else { return nil }
    pasted? += waiting[..<surely]
    return Step(length: surely)
  }

  private mutating func escapeSequence() -> Step? {
    guard waiting.count > 1 else { return nil }
    switch waiting[1] {
    case UInt8(ascii: "["): return controlSequence()
    case UInt8(ascii: "O"):
      guard waiting.count > 2 else { return nil }
      let isEnter = waiting[2] == UInt8(ascii: "M")
      return Step(
        keys: isEnter ? [.enter] : Key(final: waiting[2], parameter: nil).map { [$0] } ?? [], length: 3)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"): return answer()
    default: return Step(keys: [.escape], length: 1)
    }
  }

  /// ECMA-48: parameters, then one final byte.
  private mutating func controlSequence() -> Step? {
    guard let end = waiting.dropFirst(2).firstIndex(where: { !(0x20..<0x40).contains($0) }) else {
      return nil
    }
    guard (0x40..<0x7F).contains(waiting[end]) else { return Step(length: end) }
    let parameters = String(decoding: waiting[2..<end], as: UTF8.self)
    let first = parameters.split(separator: ";").first.flatMap { Int($0) }
    if waiting[end] == UInt8(ascii: "~"), first == 200 {
      pasted = []
      return Step(length: end + 1)
    }
    return Step(keys: Key(final: waiting[end], parameter: first).map { [$0] } ?? [], length: end + 1)
  }

  /// Something the terminal answers by itself, up to its end.
  private func answer() -> Step? {
    if let bell = waiting.firstIndex(of: 0x07) { return Step(length: bell + 1) }
    return waiting.dropFirst(2).firstRange(of: [Byte.escape, UInt8(ascii: "\\")]).map {
      Step(length: $0.upperBound)
    }
  }
}

private enum Byte {
  static let escape: UInt8 = 0x1B
}

extension Key {
  /// A key by the byte below blank, or delete, that it sends; `nil` for one that means nothing here.
  fileprivate init?(control byte: UInt8) {
    switch byte {
    case 0x0D, 0x0A: self = .enter
    case 0x09: self = .tab
    case 0x08, 0x7F: self = .backspace
    case 0x01...0x1A: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    default: return nil
    }
  }

  /// A key by the end of the sequence it sends; `nil` for one that means nothing here.
  fileprivate init?(final byte: UInt8, parameter: Int?) {
    switch (Character(Unicode.Scalar(byte)), parameter) {
    case ("A", _): self = .up
    case ("B", _): self = .down
    case ("C", _): self = .right
    case ("D", _): self = .left
    case ("H", _), ("~", 1), ("~", 7): self = .home
    case ("F", _), ("~", 4), ("~", 8): self = .end
    case ("Z", _): self = .backTab
    case ("~", 3): self = .delete
    case ("~", 5): self = .pageUp
    case ("~", 6): self = .pageDown
    default: return nil
    }
  }
}
