import Coaching
import Testing

struct WordingTests {
  @Test func `a wording speaks the current language`() {
    let wording = Wording(en: "rep", sv: "säljare")
    #expect(wording.text == "rep")
    Language.$current.withValue(.sv) { #expect(wording.text == "säljare") }
  }

  @Test(arguments: [
    (["LANG": "sv_SE.UTF-8"], Language.sv), (["LANG": "en_GB"], .en),
    (["LC_ALL": "sv_SE", "LANG": "en_US"], .sv),
    (["LC_MESSAGES": "sv", "LANG": "en_US"], .sv), (["LC_ALL": "", "LANG": "sv_SE"], .sv),
    (["LANG": "de_DE"], nil), (["LANG": "C"], nil), ([:], nil),
  ])
  func `the environment names the language`(environment: [String: String], language: Language?) {
    #expect(Language(environment: environment) == language)
  }

  @Test(arguments: [
    ("wembly", ["wembley"]), ("Anna Snellin", ["Anna Snelling"]), ("anna", ["Anna Snelling"]),
    ("snell", ["Anna Snelling"]), ("Anne", ["Anna Snelling"]), ("Åsa", ["åsa"]), ("zzzz", []), ("", []),
  ])
  func `a mistyped name finds the nearest`(typed: String, found: [String]) {
    #expect(nearest(to: typed, among: ["wembley", "Anna Snelling", "åsa"]) == found)
  }

  @Test func `nothing near is no suggestion`() {
    #expect([String]().asSuggestion == nil)
    #expect(["a", "b"].asSuggestion?.sv == "menade du ”a”, ”b”?")
  }
}

struct FreeTextTests {
  @Test(arguments: [
    (" ok ", "ok"), ("a\tb", "a b"), ("a\r\nb", "a\nb"), ("\u{1B}[31mred", "[31mred"), ("a\u{0}b", "ab"),
    ("a\u{202E}b\u{2066}", "ab"),
    ("a\u{30A}", "å"),
  ])
  func `a text is cleaned of what nobody meant to write`(typed: String, kept: String) {
    #expect(FreeText.cleaned(typed).map { Array($0.unicodeScalars) } == Array(kept.unicodeScalars))
  }

  @Test(arguments: [nil, "", " \n\t", "\u{7}"])
  func `a text of nothing is nothing`(typed: String?) {
    #expect(FreeText.cleaned(typed) == nil)
  }
}

struct IdentifierTests {
  @Test func `identities are UUIDs of version 7 and sort by time`() {
    var random = SystemRandomNumberGenerator()
    let first = Identifier<Person>(
      at: Moment(milliseconds: 1_700_000_000_000, offsetMinutes: 0), using: &random)
    let second = Identifier<Person>(
      at: Moment(milliseconds: 1_700_000_000_001, offsetMinutes: 0), using: &random)
    #expect(first.text < second.text)
    #expect(
      first.text.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil)
    #expect(first.short.count == 6)
  }
}
