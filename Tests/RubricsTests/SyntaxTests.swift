import Coaching
import Testing

struct SyntaxTests {
  @Test func `an empty file is said to be empty`() {
    for text in ["", "\n\n", "# only a remark\n", "\u{FEFF}"] {
      #expect(
        found(in: text) == ["1: the file is empty; begin with 'key: NAME'; wembley.yaml is made to be copied"]
      )
    }
  }

  @Test(arguments: ["- a list", "just a text", "42", "\"quoted\""])
  func `something else than a mapping is no rubric`(text: String) {
    expect(
      "this is not a rubric; begin with 'key: NAME'; wembley.yaml is made to be copied", in: "👉" + text)
  }

  @Test func `a text that is never closed is found where it begins`() {
    expect(
      "the quotes that open here are never closed; close them at the end of the text",
      in: "key: small\ntitle:\n  en: 👉\"Small\n  sv: Liten\n")
    expect(
      "citattecknen som öppnas här stängs aldrig; stäng dem i slutet av texten",
      in: "key: 👉'small\n", language: .sv)
  }

  @Test func `a bracket that is never closed is found where it opens`() {
    expect(
      "the brackets that open here lack a comma or their end; "
        + "separate the parts by ', ' and close the brackets; put quotes around texts",
      in: small("{en: \"Small\", sv: \"Liten\"}", "👉{en: \"Small\", sv: \"Liten\""))
    expect(
      "the brackets that open here lack a comma or their end; "
        + "separate the parts by ', ' and close the brackets; put quotes around texts",
      in: small("{en: \"Small\", sv: \"Liten\"}", "👉{en: \"Small\"\n  sv: \"Liten\"}"))
  }

  @Test func `a colon in a plain text is explained`() {
    expect(
      "a ':' stands where none can; put quotes around a text with ': ' in it, and check the indentation",
      in: "key: small\n👉title: Small: the beginning\n")
    expect(
      "ett ”:” står där inget kan stå; sätt citattecken om en text med ”: ” i, och kontrollera indragen",
      in: "key: small\n👉title: Small: the beginning\n", language: .sv)
  }

  @Test func `a key without a colon is found on its line`() {
    expect(
      "a key without ':'; write KEY: VALUE, with a blank behind ':'", in: "key: small\n👉version\ntitle: x\n")
  }

  @Test func `a wrong indentation is found on its line`() {
    expect(
      "the indentation does not fit the lines above; "
        + "begin keys of the same kind in the same column; put quotes around texts",
      in: "key: small\ncriteria:\n    - key: a\n👉   - key: b\n")
  }

  @Test func `a tab is found on its line`() {
    expect(
      "a tab, or a sign that no text can begin with; "
        + "indent with blanks, and put quotes around a text that begins with @, ` or %",
      in: "key: small\ntitle:\n👉\ten: Small\n")
  }

  @Test func `a backslash before a strange sign is explained`() {
    expect(
      "'\\' stands before a sign that it cannot stand before; write '\\\\' for the sign itself, or use single quotes",
      in: small("\"Small\"", "👉\"Sm\\qall\""))
  }

  @Test func `control characters are found on their lines, and the rest is read`() {
    expect(
      "an invisible control character (U+0007) stands here; take it away",
      "an invisible control character (U+0000) stands here; take it away",
      "'minutes' cannot be '0'; use a whole number, 1 to 60",
      in: small("\"Small\"", "👉\"Sm\u{7}\u{7}all\"").replacing("\"To try\"", with: "👉\"To\u{0}try\"")
        .replacing("minutes: 2", with: "👉minutes: 0"))
  }

  @Test func `lines are counted as an editor counts them`() {
    let problem = "'minutes' cannot be '0'; use a whole number, 1 to 60"
    let text = small("minutes: 2", "minutes: 0")
    #expect(found(in: text.replacing("\n", with: "\r\n")) == ["5: \(problem)"])
    #expect(found(in: text.replacing("\n", with: "\r")) == ["5: \(problem)"])
    #expect(found(in: text.replacing("Small", with: "Sm\u{2028}\u{85}all")) == ["5: \(problem)"])
    #expect(found(in: "\u{FEFF}" + text) == ["5: \(problem)"])
  }

  @Test func `a text may be folded over lines`() throws {
    #expect(
      found(
        in: small("{en: \"Small\", sv: \"Liten\"}", "\n  en: >\n    Very\n    small\n  sv: |\n    Liten\n"))
        == [])
  }
}
