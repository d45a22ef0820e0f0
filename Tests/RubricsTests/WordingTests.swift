import Coaching
import Testing

/// Texts in both languages.
struct WordingTests {
  @Test func `a text stands in both languages`() {
    expect(
      "the Swedish text is missing; add sv: \"…\"",
      in: small("title: {en: \"Small\", sv: \"Liten\"}", "👉title: {en: Small}"))
    expect(
      "den engelska texten saknas; lägg till en: \"…\"",
      in: small("1: {en: \"Badly\", sv: \"Illa\"}", "👉1: {sv: Illa}"), language: .sv)
    expect(
      "the English text is missing; add en: \"…\"", "the Swedish text is missing; add sv: \"…\"",
      in: small("title: {en: \"Small\", sv: \"Liten\"}", "👉👉title: {}"))
  }

  @Test(arguments: ["\"\"", "\"  \"", "''", "~", ""])
  func `an empty text is a missing one, on its own line`(text: String) {
    expect(
      "the Swedish text is missing; add sv: \"…\"",
      in: small("{en: \"Small\", sv: \"Liten\"}", "\n  en: Small\n  👉sv: \(text)"))
  }

  @Test func `a text without languages is refused`() {
    expect(
      "'title' needs a text in each language; write {en: \"…\", sv: \"…\"}",
      in: small("title: {en: \"Small\", sv: \"Liten\"}", "👉title: Small"))
    expect(
      "”title” behöver en text per språk; skriv {en: \"…\", sv: \"…\"}",
      in: small("title: {en: \"Small\", sv: \"Liten\"}", "👉title: [Small, Liten]"), language: .sv)
    expect(
      "'en' needs one value; write en: VALUE on the same line", in: small("en: \"Small\"", "👉en: [Small]"))
  }

  @Test func `a text has at most 120 characters, counted as people count`() {
    let flag = "🇸🇪"
    let fine = String(repeating: "å", count: 119) + flag
    #expect(found(in: small("\"Small\"", "\"\(fine)\"")) == [])
    expect("the English text has 121 characters; use at most 120", in: small("\"Small\"", "👉\"\(fine)x\""))
    expect(
      "den svenska texten har 121 tecken; använd högst 120", in: small("\"Liten\"", "👉\"\(fine)x\""),
      language: .sv)
  }

  @Test(arguments: ["purpose", "not-observed"])
  func `the limit holds for what belongs to the rubric`(name: String) {
    let long = String(repeating: "a", count: 130)
    let text =
      small("purpose: {en: \"To try\", sv: \"Att prova\"}\n", "") + "\n"
      + (name == "purpose" ? "" : "purpose: {en: a, sv: b}\n")
    expect(
      "the English text has 130 characters; use at most 120", in: text + "👉\(name): {en: \(long), sv: b}\n")
  }

  @Test func `the limit holds for every text of a criterion`() {
    let long = String(repeating: "a", count: 121)
    let problem = "the Swedish text has 121 characters; use at most 120"
    expect(
      problem, problem, problem, problem, problem, problem, problem,
      in: small("\"Hantverk\"", "👉\(long)").replacing("\"Vem?\"", with: "👉\(long)").replacing(
        "\"Säljaren\"", with: "👉\(long)"
      ).replacing("\"Illa\"", with: "👉\(long)")
        + "\n    no-occasion: {en: a, sv: 👉\(long)}\n    drill: {en: a, sv: 👉\(long)}\n  - key: number\n    kind: count\n    ask: {en: a, sv: b}\n    counts: {en: a, sv: 👉\(long)}\n"
    )
  }

  @Test func `the limit holds for the scale`() {
    let long = String(repeating: "a", count: 121)
    expect(
      "level 4 is missing; add 4: {en: \"…\", sv: \"…\"}",
      "the English text has 121 characters; use at most 120", "there is no level '6'; use 1 to 5",
      in: small(
        "minutes: 2",
        """
        minutes: 2
        👉scale:
          1: {en: a, sv: b}
          2: {en: a, sv: b}
          3: {en: a, sv: b}
          5: {en: 👉\(long), sv: b}
          👉6: {en: a, sv: b}
        """))
  }

  @Test func `what would act on a terminal is taken out of a text`() throws {
    #expect(try readSmall(small("\"Small\"", "\"Sm\\e[31mall\\0\"")).title.en == "Sm[31mall")
  }

  @Test(arguments: [
    ("The customer buys on the spot.", "buys"),
    ("They place it and the customer places an order!", "places an order"),
    ("The customer signs the order.", "signs"),
  ])
  func `a level does not rate what the customer decides`(text: String, phrase: String) {
    expect(
      "'\(phrase)' rates what the customer decides, not what the rep does; say what the rep does; the outcome of the meeting is recorded after the ratings",
      in: small("\"Best\"", "👉\"\(text)\""))
  }

  @Test(arguments: [
    ("Kunden köper direkt.", "köper"), ("Kunden Lägger Order.", "lägger order"),
    ("Kunden skriver på avtalet.", "skriver på"),
  ])
  func `nor does it in Swedish`(text: String, phrase: String) {
    expect(
      "”\(phrase)” bedömer vad kunden beslutar, inte vad säljaren gör; skriv vad säljaren gör; resultatet av mötet antecknas efter bedömningarna",
      in: small("\"Bäst\"", "👉\"\(text)\""), language: .sv)
  }

  @Test func `words that only look like a decision are fine`() {
    #expect(
      found(
        in: small("\"Best\"", "\"Asks what the buyers buy, and design is key\"").replacing(
          "\"Bäst\"", with: "\"Frågar vad uppköpare köpte och i vilken order\"")) == [])
  }
}
