import Testing
import Text

struct SafeTextTests {
  @Test(arguments: ["", "a", "Hej!\nKunden sa ”ja”.", "på väg 🇸🇪 👩‍👩‍👧 日本", "a\u{30A}"])
  func `what people write is kept`(text: String) {
    #expect(Array(safeForTerminal(text).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test(arguments: [
    ("a\u{1B}[31mb\u{1B}[0mc", "abc"), ("a\u{1B}[2Jb", "ab"), ("a\u{1B}[?25lb", "ab"), ("a\u{9B}31mb", "ab"),
    ("\u{1B}[200~inklistrat\u{1B}[201~", "inklistrat"), ("a\u{1B}(Bb", "ab"), ("a\u{1B}cb", "ab"),
  ])
  func `control sequences are removed whole`(typed: String, safe: String) {
    #expect(safeForTerminal(typed) == safe)
  }

  @Test(arguments: [
    ("a\u{1B}]0;titel\u{07}b", "ab"), ("\u{1B}]8;;http://x\u{1B}\\länk\u{1B}]8;;\u{1B}\\", "länk"),
    ("a\u{9D}52;c;AAAA\u{9C}b", "ab"), ("a\u{1B}Pq\u{1B}\\b", "ab"),
  ])
  func `titles, links and clipboard writes are removed whole`(typed: String, safe: String) {
    #expect(safeForTerminal(typed) == safe)
  }

  @Test(arguments: [
    ("a\u{1B}", "a"), ("a\u{1B}[", "a"), ("a\u{1B}[31", "a"), ("\u{1B}[3å", "å"), ("\u{1B}å", "å"),
    ("\u{1B}]0;kvar", "0;kvar"), ("\u{1B}]0\nkvar\u{07}", "0\nkvar"), ("\u{1B}\u{1B}[31ma", "a"),
  ])
  func `a sequence cut short takes no words with it`(typed: String, safe: String) {
    #expect(safeForTerminal(typed) == safe)
  }

  @Test(arguments: [
    "\u{0}", "\u{07}", "\u{08}", "\u{7F}", "\u{80}", "\u{85}", "\u{202E}", "\u{2066}", "\u{2069}",
  ])
  func `controls and turns of direction are removed`(control: String) {
    #expect(safeForTerminal("a\(control)b") == "ab")
  }

  @Test func `a tab is a space and every line break a line feed`() {
    #expect(safeForTerminal("a\tb") == "a b")
    #expect(safeForTerminal("a\r\nb\rc\u{B}d\u{2028}e\n\nf") == "a\nb\nc\nd\ne\n\nf")
  }
}
