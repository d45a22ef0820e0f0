import Testing
import Text

struct WrappingTests {
  @Test func `no text is one empty line`() {
    #expect(wrapped("", to: 20) == [""])
  }

  @Test func `a text that fits is kept as it is`() {
    #expect(wrapped("  ett  två", to: 10) == ["  ett  två"])
  }

  @Test func `a longer text is broken at its blanks`() {
    #expect(wrapped("du ritade  en bild på tavlan", to: 10) == ["du ritade", "en bild på", "tavlan"])
  }

  @Test func `line breaks are kept, empty lines too`() {
    #expect(wrapped("ett\n\ntvå\r\ntre\n", to: 20) == ["ett", "", "två", "tre", ""])
  }

  @Test func `a no-break space does not end a line`() {
    #expect(wrapped("om 10\u{A0}000 kr", to: 7) == ["om", "10\u{A0}000", "kr"])
  }

  @Test func `a word wider than the line is broken between grapheme clusters`() {
    #expect(wrapped("a\u{30A}a\u{30A}a\u{30A}", to: 2) == ["åå", "å"])
    #expect(wrapped("en beslutstrappa", to: 6) == ["en", "beslut", "strapp", "a"])
  }

  @Test func `double-width characters are not squeezed in`() {
    #expect(wrapped("日本語", to: 5) == ["日本", "語"])
    #expect(wrapped("日本", to: 1) == ["日", "本"])
  }

  @Test(arguments: [Int.min, -1, 0, 1])
  func `a width of less than one column counts as one`(width: Int) {
    #expect(wrapped("ab c", to: width, indent: "- ") == ["a", "b", "c"])
  }

  @Test func `the first line has the indent and the others what hangs below it`() {
    let lines = wrapped("ett två tre\nfyra", to: 9, indent: "• ", hanging: "  ")
    #expect(lines == ["• ett två", "  tre", "  fyra"])
  }

  @Test func `an indent alone is repeated`() {
    #expect(wrapped("ett två", to: 5, indent: "  ") == ["  ett", "  två"])
  }

  @Test func `a prefix that leaves no column is left out`() {
    #expect(wrapped("ab", to: 2, indent: "> ") == ["ab"])
    #expect(wrapped("ab", to: 3, indent: "> ") == ["> a", "> b"])
  }

  @Test func `a style is closed at a break and set again on the next line`() {
    let text = Style(isColoured: true).good("ett två")
    #expect(wrapped(text, to: 4) == ["\u{1B}[32mett\u{1B}[39m", "\u{1B}[32mtvå\u{1B}[39m"])
  }

  @Test func `a style around a blank end adds no line`() {
    let text = Style(isColoured: true).bold("ett två ")
    #expect(wrapped(text, to: 3) == ["\u{1B}[1mett\u{1B}[22m", "\u{1B}[1mtvå\u{1B}[22m"])
    #expect(wrapped(Style(isColoured: true).bold("日"), to: 1) == ["\u{1B}[1m日\u{1B}[22m"])
  }

  @Test(arguments: [1, 2, 3, 7, 20, 40, 80, 200])
  func `no line is wider than asked for, and no letter is lost`(width: Int) {
    let text =
      "Du visade bilden i rätt läge; kunden bad om ett nytt möte, försäljningschefsutbildningen nämndes."
    let lines = wrapped(text, to: width, indent: "- ", hanging: "  ")
    #expect(lines.allSatisfy { displayWidth(of: $0) <= width })
    let letters = lines.joined().filter { $0 != " " && $0 != "-" }
    #expect(letters == text.filter { $0 != " " })
  }
}

struct TruncationTests {
  @Test func `a text that fits is kept`() {
    #expect(truncated("", to: 0) == "")
    #expect(truncated("möte", to: 4) == "möte")
    #expect(truncated("möte", to: 200) == "möte")
  }

  @Test func `a longer one ends with a sign`() {
    #expect(truncated("förhandling", to: 5) == "förh…")
    #expect(truncated("förhandling", to: 5, ellipsis: "...") == "fö...")
    #expect(truncated("förhandling", to: 1) == "…")
  }

  @Test func `where the sign does not fit it is left out`() {
    #expect(truncated("förhandling", to: 2, ellipsis: "...") == "fö")
    #expect(truncated("förhandling", to: 0) == "")
    #expect(truncated("förhandling", to: -3) == "")
  }

  @Test func `clusters stay whole`() {
    #expect(truncated("日本語", to: 4) == "日…")
    #expect(truncated("a\u{30A}bc", to: 2) == "å…")
    #expect(truncated("👩‍👩‍👧👩‍👩‍👧", to: 3) == "👩‍👩‍👧…")
  }

  @Test func `an open style is closed`() {
    let text = Style(isColoured: true).poor("förhandling")
    #expect(truncated(text, to: 5) == "\u{1B}[31mförh…\u{1B}[39m")
  }
}

struct PaddingTests {
  @Test func `a text is filled to its width on either side`() {
    #expect(padded("", to: 2) == "  ")
    #expect(padded("å", to: 3) == "å  ")
    #expect(padded("a\u{30A}", to: 3, .right) == "  å")
    #expect(padded("日", to: 3, .right) == " 日")
  }

  @Test func `a text that is wide enough is left alone`() {
    #expect(padded("möte", to: 4) == "möte")
    #expect(padded("möte", to: 0, .right) == "möte")
    #expect(padded("möte", to: -1) == "möte")
  }
}
