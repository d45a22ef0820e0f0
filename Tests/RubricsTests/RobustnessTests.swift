import Rubrics
import Testing

struct RobustnessTests {
  /// A generator that repeats itself (SplitMix64).
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let scraps = [
    "", "\n", " ", "  ", "\t", ":", ": ", "- ", "? ", "{", "}", "[", "]", ",", "\"", "'", "&a ", "*a ", "!x ",
    "|", ">",
    "#", " #", "%", "@", "`", "<<: ", "---\n", "...\n", "\\", "\\x", "å", "👨‍👩‍👧", "\u{301}", "\u{0}", "\r",
    "\u{FEFF}", "~",
    "\u{10FFFC}", "\u{10FFFD}1", "key: x\n", "1", "-1", "99999999999999999999", "kind: level\n",
    "core: true\n",
  ]

  @Test(arguments: 0..<4)
  func `no mutation of a rubric ends the program`(part: Int) throws {
    let original = Array(try #require(ShippedRubrics.text(of: "wembley")).unicodeScalars)
    var generator = Seeded(state: UInt64(part))
    for _ in 0..<80 {
      var scalars = original
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let place = Int.random(in: 0..<scalars.count, using: &generator)
        let end = min(scalars.count, place + Int.random(in: 0...12, using: &generator))
        let scrap = Self.scraps.randomElement(using: &generator) ?? ""
        scalars.replaceSubrange(place..<end, with: scrap.unicodeScalars)
      }
      let lineCount = scalars.count { $0 == "\n" || $0 == "\r" } + 1
      #expect(problems(in: String(String.UnicodeScalarView(scalars))).allSatisfy { 1...lineCount ~= $0.line })
    }
  }

  @Test(.timeLimit(.minutes(1)))
  func `100 KB of rubbish are refused`() {
    var generator = Seeded(state: 7)
    let bytes = (0..<100_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
    #expect(!problems(in: String(decoding: bytes, as: UTF8.self)).isEmpty)
    let letters = (0..<100_000).map { _ in Self.scraps.randomElement(using: &generator) ?? "" }
    #expect(!problems(in: letters.joined()).isEmpty)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["a: b\n", "- x\n", "a", "[a, ", "\"", "x: {y: z}\n- "])
  func `the same thing over and over is refused`(scrap: String) {
    #expect(!problems(in: String(repeating: scrap, count: 100_000 / scrap.utf8.count)).isEmpty)
  }

  @Test func `problems far apart are all reported, in the order of their lines`() {
    let found = found(
      in: smallRubric.replacing("version: 1", with: "version: none").replacing(
        "sv: \"Hur?\"", with: "sv: \"\""
      )
      .replacing("kind: choice", with: "kind: choise").replacing("minutes: 2", with: "minuts: 2")
      .replacing("3: {en: \"Well\", sv: \"Bra\"}", with: "7: {en: \"Well\"}"))
    #expect(
      found == [
        "1: 'minutes' is missing; add 'minutes: …'",
        "2: 'version' cannot be 'none'; use a whole number, 1 or more",
        "5: 'minuts' is unknown here; did you mean 'minutes'?",
        "10: 'kind' cannot be 'choise'; did you mean 'choice'?",
        "19: the Swedish text is missing; add sv: \"…\"",
        "20: level 3 is missing; add 3: {en: \"…\", sv: \"…\"}",
        "22: there is no level '7'; use 1 to 5",
      ])
  }
}
