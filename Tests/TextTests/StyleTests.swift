import Testing
import Text

struct StyleTests {
  @Test func `a plain style leaves texts as they are`() {
    let style = Style.plain
    #expect(
      [style.bold("a"), style.dim("a"), style.good("a"), style.poor("a"), style.accent("a")]
        == Array(repeating: "a", count: 5))
  }

  @Test func `a coloured one ends what it began`() {
    let style = Style(isColoured: true)
    #expect(style.bold("a") == "\u{1B}[1ma\u{1B}[22m")
    #expect(style.dim("a") == "\u{1B}[2ma\u{1B}[22m")
    #expect(style.good("a") == "\u{1B}[32ma\u{1B}[39m")
    #expect(style.poor("a") == "\u{1B}[31ma\u{1B}[39m")
    #expect(style.accent("a") == "\u{1B}[36ma\u{1B}[39m")
  }

  @Test func `an empty text stays empty`() {
    #expect(Style(isColoured: true).bold("") == "")
  }

  @Test func `only a terminal gets colour`() {
    #expect(Style.decide(isTerminal: true, environment: [:], noColor: false).isColoured)
    #expect(!Style.decide(isTerminal: false, environment: [:], noColor: false).isColoured)
  }

  @Test func `the flag, NO_COLOR and a dumb terminal turn colour off`() {
    #expect(!Style.decide(isTerminal: true, environment: [:], noColor: true).isColoured)
    #expect(!Style.decide(isTerminal: true, environment: ["NO_COLOR": "0"], noColor: false).isColoured)
    #expect(!Style.decide(isTerminal: true, environment: ["TERM": "dumb"], noColor: false).isColoured)
  }

  @Test func `an empty NO_COLOR says nothing`() {
    let environment = ["NO_COLOR": "", "TERM": "xterm-256color"]
    #expect(Style.decide(isTerminal: true, environment: environment, noColor: false).isColoured)
  }
}
