import Coaching
import Rubrics
import Testing

/// What YAML has and rubrics do without.
struct RefusalTests {
  private let alias = "write it out; put quotes around a text that begins with '*'"
  private let anchor =
    "'&' at the beginning is an anchor in YAML; "
    + "write it out where it is needed; put quotes around a text that begins so"

  @Test func `every alias and every anchor is refused on its line`() {
    expect(
      anchor, "'*t' is a reference to another place; \(alias)",
      "'*t' is a reference to another place; \(alias)",
      in: small("title: {en: \"Small\", sv: \"Liten\"}", "title: 👉&t {en: \"Small\", sv: \"Liten\"}")
        .replacing("purpose: {en: \"To try\", sv: \"Att prova\"}", with: "purpose: 👉*t")
        .replacing("{en: \"Who?\", sv: \"Vem?\"}", with: "👉*t"))
    expect(
      "”*t” är en hänvisning till ett annat ställe; skriv ut det; sätt citattecken om en text som börjar med ”*”",
      in: small("{en: \"Small\", sv: \"Liten\"}", "👉*t"), language: .sv)
  }

  @Test func `an anchor on a text or a key is refused too`() {
    expect(anchor, in: small("\"Small\"", "👉&a \"Small\""))
    expect(anchor, in: small("version: 1", "👉&a version: 1"))
    expect(
      "'version' is missing; add 'version: …'", "'*version' is a reference to another place; \(alias)",
      in: small("version: 1", "👉*version : 1").replacing("key: small", with: "👉key: small"))
  }

  @Test(arguments: ["R&D * 2", "a *b* &c", "5 * 5", "x*", "&amp", "*", "* a", "**b**"])
  func `an asterisk or an ampersand in a quoted text is only a sign`(sign: String) throws {
    for quoted in ["\"\(sign)\"", "'\(sign)'"] {
      let rubric = try readSmall(small("\"Small\"", quoted))
      #expect(rubric.title.en == sign)
    }
  }

  @Test func `an asterisk or an ampersand within a plain text is only a sign`() throws {
    let rubric = try readSmall(small("\"Small\"", "R&D 5 * 5*"))
    #expect(rubric.title.en == "R&D 5 * 5*")
    #expect(found(in: "# &a *b <<: !c\n" + smallRubric) == [])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a bomb of aliases costs nothing`() {
    var bomb = "a0: &a0 {x: x}\n"
    for level in 1...60 {
      bomb +=
        "a\(level): &a\(level)\n  ? [*a\(level - 1), *a\(level - 1)]\n  : {? *a\(level - 1) : *a\(level - 1)}\n"
    }
    let problems = found(in: bomb)
    #expect(problems.contains { $0.contains("reference to another place") })
    #expect(problems.contains { $0.contains("anchor") })
  }

  @Test func `a tag is refused`() {
    expect(
      "the tag '!rubric' means nothing here; take it away; put quotes around a text that begins with '!'",
      in: small("{en: \"Small\", sv: \"Liten\"}", "👉!rubric {en: \"Small\", sv: \"Liten\"}"))
    expect(
      "the tag 'tag:yaml.org,2002:python/object:os.syst…' means nothing here; "
        + "take it away; put quotes around a text that begins with '!'",
      in: small("\"Small\"", "👉!!python/object:os.system \"Small\""))
    expect(
      "the tag '!' means nothing here; take it away; put quotes around a text that begins with '!'",
      in: small("\"Small\"", "👉!unknown!x Small"))
  }

  @Test func `a merge key is refused`() {
    expect(
      "'<<' copies from another place; write it out",
      in: small("minutes: 2", "minutes: 2\n👉<<: {version: 2}"))
  }

  @Test func `a second document is refused, and the first is read`() {
    expect(
      "'minutes' cannot be '0'; use a whole number, 1 to 60",
      "a second document begins here; write one rubric in one file, without '---' and '...'",
      in: small("minutes: 2", "👉minutes: 0") + "\n👉---\nkey: other\n")
  }

  @Test func `a directive means nothing`() {
    expect(
      "a line that begins with '%' means nothing here; take it away", in: "👉%RUBRIC 1\n---\n" + smallRubric)
  }

  @Test func `a list as a key is refused`() {
    expect(
      "a list or a mapping stands where a key should; write KEY: VALUE",
      in: small("minutes: 2", "minutes: 2\n👉? [a, b]\n: c"))
  }

  @Test func `ten levels may stand inside each other, not eleven`() {
    let tooDeep = "more than 10 levels stand inside each other; a rubric needs five; check the brackets"
    let nine = String(repeating: "[", count: 9) + "x" + String(repeating: "]", count: 9)
    let others = problems(in: "deep: \(nine)").map(\.message.en)
    #expect(!others.contains { $0.contains("levels") })
    #expect(found(in: "deep: [\(nine)]").contains("1: \(tooDeep)"))
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "{? ", "[{a: ["])
  func `nesting without an end does not end the program`(opening: String) {
    for count in [50, 999, 1001, 20_000] {
      let found = found(in: String(repeating: opening, count: count))
      #expect(!found.isEmpty)
    }
  }
}
