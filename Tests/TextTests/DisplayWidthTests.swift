import Testing
import Text

struct DisplayWidthTests {
  @Test(arguments: [("", 0), ("a", 1), ("ab", 2), ("Möte på Öland", 13), ("−1 234,5", 8), ("café…", 5)])
  func `letters and signs take a column each`(text: String, width: Int) {
    #expect(displayWidth(of: text) == width)
  }

  @Test(arguments: ["å", "a\u{30A}", "Å", "e\u{301}", "o\u{308}\u{323}"])
  func `a letter is one column wide, composed or decomposed`(letter: String) {
    #expect(displayWidth(of: letter) == 1)
  }

  @Test(arguments: [
    "\u{301}", "\u{200B}", "\u{200D}", "\u{0}", "\u{7F}", "\u{85}", "\n", "\r\n", "\t", "\u{2028}",
  ])
  func `marks and controls take no column`(text: String) {
    #expect(displayWidth(of: text) == 0)
  }

  @Test(arguments: [("日本語", 6), ("한국", 4), ("Ａ", 2), ("、", 2), ("が", 2), ("ｱ", 1), ("𠀀", 2), ("が", 2)])
  func `East Asian wide characters take two columns`(text: String, width: Int) {
    #expect(displayWidth(of: text) == width)
  }

  @Test(arguments: ["😀", "🇸🇪", "👍🏽", "👩‍👩‍👧", "❤️", "1️⃣", "✅", "🏴‍☠️", "⚽"])
  func `an emoji takes two columns however many scalars it has`(emoji: String) {
    #expect(displayWidth(of: emoji) == 2)
  }

  @Test(arguments: ["❤", "✓", "©", "1", "a\u{FE0F}"])
  func `a sign in text presentation takes one column`(sign: String) {
    #expect(displayWidth(of: sign) == 1)
  }

  @Test func `style sequences take no column`() {
    let style = Style(isColoured: true)
    #expect(displayWidth(of: style.bold(style.good("på väg upp"))) == 10)
    #expect(displayWidth(of: style.poor("\u{301}")) == 0)
    #expect(displayWidth(of: "\u{1B}[1;31mab\u{1B}[m") == 2)
  }

  @Test func `a sequence that is not a style is counted as the text it may show as`() {
    #expect(displayWidth(of: "\u{1B}[2Ja") == 4)
    #expect(displayWidth(of: "\u{1B}[1") == 2)
  }

  @Test func `part of a text has a width too`() {
    #expect(displayWidth(of: "möte, kund".prefix(4)) == 4)
  }
}
