import Testing

@testable import Terminal

struct KeyDecoderTests {
  private func keys(_ pieces: [UInt8]..., encoding: TextEncoding = .utf8) -> [Key] {
    var decoder = KeyDecoder(encoding: encoding)
    return pieces.flatMap { decoder.keys(from: $0) } + decoder.keysLeft()
  }

  private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

  @Test func `no bytes are no keys`() {
    #expect(keys("").isEmpty)
    #expect(keys([], []).isEmpty)
  }

  @Test func `letters and digits are characters`() {
    #expect(keys("4a-") == [.character("4"), .character("a"), .character("-")])
  }

  @Test(arguments: ["å", "a\u{30A}", "é", "👍🏽", "👨‍👩‍👧", "中"])
  func `a letter beyond ASCII is one key, also when its bytes come one by one`(letter: String) {
    #expect(keys(letter) == [.character(Character(letter))])
    var decoder = KeyDecoder()
    let keys = letter.utf8.flatMap { decoder.keys(from: [$0]) }
    #expect(
      keys.reduce(into: "") { text, key in if case .character(let it) = key { text.append(it) } } == letter)
  }

  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}OB", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left), ("\u{1B}[H", .home),
    ("\u{1B}OF", .end), ("\u{1B}[1~", .home), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp),
    ("\u{1B}[6~", .pageDown),
    ("\u{1B}[Z", .backTab), ("\u{1B}[1;5C", .right), ("\r", .enter), ("\n", .enter), ("\t", .tab),
    ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{3}", .control("c")), ("\u{1A}", .control("z")),
  ])
  func `a key that has no letter sends a sequence`(sequence: String, key: Key) {
    #expect(keys(sequence) == [key])
  }

  @Test func `a sequence that comes in pieces is the same key`() {
    #expect(keys([0x1B], [0x5B], [0x41]) == [.up])
  }

  @Test func `a lone Escape is the key once nothing has followed`() {
    #expect(keys("\u{1B}") == [.escape])
    #expect(keys("\u{1B}4") == [.escape, .character("4")])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
  }

  @Test(arguments: [
    "\u{1B}[?1;2c", "\u{1B}[<0;10;5M", "\u{1B}[I", "\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}P1$r0m\u{1B}\\",
    "\u{1B}[15~", "\u{1B}OP",
    "\0",
  ])
  func `what means nothing here is swallowed whole`(sequence: String) {
    #expect(keys(sequence + "4") == [.character("4")])
  }

  @Test func `a paste is one key, whatever is in it and however it comes`() {
    let text = "two lines\r\nand \u{1B}[31m4 tabs\t!"
    let bytes = Array("\u{1B}[200~\(text)\u{1B}[201~5".utf8)
    #expect(keys(bytes) == [.paste(text), .character("5")])
    var decoder = KeyDecoder()
    #expect(bytes.flatMap { decoder.keys(from: [$0]) } == [.paste(text), .character("5")])
  }

  @Test func `a paste whose end comes late is whole, and one whose end is lost is what came of it`() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: Array("\u{1B}[200~one\u{1B}[2".utf8)).isEmpty)
    #expect(decoder.isInMidPaste)
    #expect(decoder.keys(from: Array("01~4".utf8)) == [.paste("one"), .character("4")])
    #expect(decoder.keys(from: Array("\u{1B}[200~two".utf8)).isEmpty)
    #expect(decoder.keysLeft() == [.paste("two")])
    #expect(decoder.keys(from: [0x03]) == [.control("c")])
  }

  @Test func `where no encoding is known, letters are read as UTF-8 first`() {
    #expect(keys(Array("å4".utf8), encoding: .eightBit) == [.character("å"), .character("4")])
    #expect(keys([0xE5], encoding: .eightBit) == [.character("å")])
  }

  @Test func `bytes that are no text are left out`() {
    #expect(keys([0xFF, 0x34]) == [.character("4")])
    #expect(keys([0xC3, 0x0D]) == [.enter])
  }

  @Test func `a terminal of eight bits writes letters in one byte`() {
    #expect(keys([0xE5, 0x34], encoding: .eightBit) == [.character("å"), .character("4")])
  }

  @Test(arguments: [
    ([:], TextEncoding.utf8), (["LANG": "sv_SE.UTF-8"], .utf8), (["LANG": "sv_SE"], .utf8),
    (["LANG": "sv_SE.UTF-8", "LC_ALL": "C"], .eightBit), (["LC_CTYPE": "sv_SE.ISO-8859-1"], .eightBit),
    (["LANG": "C.utf8"], .utf8), (["LC_ALL": "", "LANG": "POSIX"], .eightBit),
  ])
  func `the locale tells how letters are written`(environment: [String: String], encoding: TextEncoding) {
    #expect(TextEncoding(environment: environment) == encoding)
  }
}
