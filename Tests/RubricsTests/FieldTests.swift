import Coaching
import Testing

/// Fields that are missing, unknown or of the wrong form.
struct FieldTests {
  private let options = """
        options:
          rep: {en: "The rep", sv: "Säljaren"}
          manager: {en: "The manager", sv: "Chefen"}

    """

  @Test(arguments: ["key", "version", "title", "purpose", "minutes"])
  func `what every rubric has may not be left out`(name: String) {
    let lines = smallRubric.split(separator: "\n").filter { !$0.hasPrefix("\(name):") }
    #expect(found(in: lines.joined(separator: "\n")) == ["1: '\(name)' is missing; add '\(name): …'"])
  }

  @Test func `what every criterion has may not be left out`() {
    expect("'key' is missing; add 'key: …'", in: small("- key: opening\n    dimension", "- 👉dimension"))
    expect("'kind' is missing; add 'kind: …'", in: small("- key: who\n    kind: choice", "- 👉key: who"))
    expect(
      "'ask' is missing; add 'ask: …'",
      in: small("- key: who", "- 👉key: who").replacing("    ask: {en: \"Who?\", sv: \"Vem?\"}\n", with: ""))
    expect(
      "'levels' is missing; add 'levels: …'",
      in: small("- key: opening", "- 👉key: opening").prefix(upTo: "    levels:"))
    expect(
      "”options” saknas; lägg till ”options: …”",
      in: small("- key: who", "- 👉key: who").replacing(options, with: ""), language: .sv)
  }

  @Test func `a rubric is filled in by the rep or by whoever saw the meeting`() throws {
    #expect(try readSmall(small("minutes: 2", "minutes: 2\nfilled-by: rep")).filledBy == .rep)
    #expect(try readSmall(small("minutes: 2", "minutes: 2\nfilled-by: observer")).filledBy == .observer)
    expect(
      "'filled-by' cannot be 'reps'; did you mean 'rep'?",
      in: small("minutes: 2", "minutes: 2\n👉filled-by: reps"))
  }

  @Test func `a dimension needs a key and a title`() {
    expect(
      "'title' is missing; add 'title: …'",
      in: small("{key: craft, title: {en: \"Craft\", sv: \"Hantverk\"}}", "👉{key: craft}"))
  }

  @Test func `a mistyped field is found at any level, with what was meant`() {
    expect(
      "'minuts' is unknown here; did you mean 'minutes'?",
      "'wieght' is unknown here; did you mean 'weight'?",
      "'no-ocasion' is unknown here; did you mean 'no-occasion'?",
      "'no' is unknown here; use one of en, sv",
      in: small("minutes: 2", "minutes: 2\n👉minuts: 2")
        .replacing("{key: craft,", with: "👉{key: craft, wieght: 2,")
        .replacing("    kind: choice", with: "    kind: choice\n    👉no-ocasion: {en: \"a\", sv: \"b\"}")
        .replacing("sv: \"Hur?\"", with: "sv: \"Hur?\", 👉no: \"Hvordan?\""))
    expect(
      "”färg” är okänt här; använd något av en, sv", in: small("sv: \"Hur?\"", "sv: \"Hur?\", 👉färg: x"),
      language: .sv)
  }

  @Test func `a mapping, a list or a value in another's place is found`() {
    expect(
      "'dimensions' needs a list; begin each part with '- ' on a line of its own",
      in: small(
        "dimensions:\n  - {key: craft, title: {en: \"Craft\", sv: \"Hantverk\"}}", "👉dimensions: craft"
      ))
    expect(
      "this needs keys and values below it; write KEY: VALUE, indented, each on a line",
      in: small("criteria:", "criteria:\n  - 👉opening"))
    expect(
      "'options' needs keys and values below it; write KEY: VALUE, indented, each on a line",
      in: small(
        "options:\n      rep: {en: \"The rep\", sv: \"Säljaren\"}\n      manager: {en: \"The manager\", sv: \"Chefen\"}",
        "options: 👉[rep, manager]"))
    expect(
      "'kind' needs one value; write kind: VALUE on the same line",
      in: small("kind: choice", "👉kind: [choice]"))
  }

  @Test(arguments: ["Small", "1st", "two words", "å", "a_b", "-a", String(repeating: "a", count: 41)])
  func `a key is a to z, digits and hyphens`(key: String) {
    expect(
      "'\(key.prefix(39))\(key.count > 40 ? "…" : key.dropFirst(39))' cannot be a key; use a to z, digits and '-', a letter first, at most 40",
      in: small("key: small", "👉key: \(key)"))
  }

  @Test func `keys of dimensions, criteria and options are looked at too`() {
    let remedy = "use a to z, digits and '-', a letter first, at most 40"
    expect(
      "'Craft' cannot be a key; \(remedy)", "'Who' cannot be a key; \(remedy)",
      "'The-Rep' cannot be a key; \(remedy)", "'Craft' cannot be a key; \(remedy)",
      in: small("{key: craft", "👉{key: Craft").replacing("key: who", with: "👉key: Who").replacing(
        "rep:", with: "👉The-Rep:"
      ).replacing("dimension: craft", with: "👉dimension: Craft"))
  }

  @Test(arguments: ["0", "-1", "1.0", "one", "1e3", "99999999999999999999"])
  func `a version is a whole number from 1`(version: String) {
    expect(
      "'version' cannot be '\(version)'; use a whole number, 1 or more",
      in: small("version: 1", "👉version: \(version)"))
  }

  @Test(arguments: ["0", "61", "2,5", "three"])
  func `a rubric takes 1 to 60 minutes`(minutes: String) {
    expect(
      "”minutes” kan inte vara ”\(minutes)”; använd ett heltal, 1 till 60",
      in: small("minutes: 2", "👉minutes: \(minutes)"), language: .sv)
  }

  @Test(arguments: ["0", "-2", "nan", "inf", "1e999", "much", "0,5"])
  func `a weight is above 0`(weight: String) {
    expect(
      "'weight' cannot be '\(weight)'; use a number above 0, such as 2 or 0.5",
      in: small("{key: craft", "👉{weight: \"\(weight)\", key: craft"))
    expect(
      "'weight' cannot be '\(weight)'; use a number above 0, such as 2 or 0.5",
      in: small("core: true", "core: true\n    👉weight: \"\(weight)\""))
  }

  @Test func `an empty field is not a value`() {
    expect("'version' is empty; fill it in", in: small("version: 1", "👉version:"))
    expect("'title' is empty; fill it in", in: small("title: {en: \"Small\", sv: \"Liten\"}", "👉title: ~"))
    expect("'key' is empty; fill it in", in: small("key: small", "👉key: \"\""))
  }

  @Test func `core is true or false`() {
    expect("'core' cannot be 'yes'; use one of true, false", in: small("core: true", "👉core: yes"))
  }

  @Test func `a kind has five spellings`() {
    expect(
      "'kind' cannot be 'yes'; did you mean 'yes-no'?",
      in: small("kind: choice", "👉kind: yes").replacing(
        "    options:\n      rep: {en: \"The rep\", sv: \"Säljaren\"}\n      manager: {en: \"The manager\", sv: \"Chefen\"}\n",
        with: ""))
    expect(
      "'kind' cannot be 'scale'; use one of level, count, yes-no, choice, text",
      in: small("kind: choice", "👉kind: scale"))
  }

  @Test func `evidence is required or not, and asked for or not`() {
    expect(
      "'keep' cannot be 'maybe'; use one of required, none",
      "'level-1' cannot be 'asks'; did you mean 'ask'?",
      "'other' is unknown here; use one of keep, change, level-1",
      in: small("minutes: 2", "minutes: 2\nevidence:\n  👉keep: maybe\n  👉level-1: asks\n  👉other: optional"))
  }
}
