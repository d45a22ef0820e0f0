import Coaching
import Rubrics
import Testing

/// A small calibration case in which everything is right.
private let smallCase = """
  key: jonas
  rubric: coaching
  versions: {from: 1, to: 3}
  title: {en: "A talk", sv: "Ett samtal"}
  rep: Jonas
  text:
    en: |
      It is late.

      They talk.
    sv: |
      Det är sent.

      De pratar.
  answers:
    my-view-first: {level: 4, because: {en: "He began.", sv: "Han började."}}
    real-moments: {level: 2, because: {en: "One.", sv: "Ett."}}
    one-thing: {not-observed: true, because: {en: "None.", sv: "Inget."}}
    room-to-play: {level: 5, because: {en: "His.", sv: "Hans."}}
    followed-up: {yes: false, because: {en: "No word.", sv: "Inte ett ord."}}
  """

private func small(_ part: String, _ replacement: String) -> String {
  #expect(smallCase.contains(part))
  return smallCase.replacing(part, with: replacement, maxReplacements: 1)
}

/// The problems in a text, as `LINE: MESSAGE; REMEDY`.
private func caseProblems(in text: String, _ language: Language = .en) -> [String] {
  do throws(RubricProblems) {
    _ = try readCase(text, named: "jonas.yaml")
    return []
  } catch {
    return error.problems.map {
      "\($0.line): \($0.message.text(in: language)); \($0.remedy.text(in: language))"
    }
  }
}

struct CaseTests {
  @Test func `a case is read with its answers in the order of the rubric`() throws {
    let last = "  followed-up: {yes: false, because: {en: \"No word.\", sv: \"Inte ett ord.\"}}"
    let turned = smallCase.replacing("\n" + last, with: "").replacing(
      "answers:\n", with: "answers:\n\(last)\n")
    let read = try readCase(turned, named: "jonas.yaml")
    #expect(read.key == "jonas")
    #expect(read.rubric == "coaching")
    #expect(read.versions == 1...3)
    #expect(read.rep == "Jonas")
    #expect(read.text == Wording(en: "It is late.\n\nThey talk.", sv: "Det är sent.\n\nDe pratar."))
    #expect(
      read.answers.map(\.criterion) == [
        "my-view-first", "real-moments", "one-thing", "room-to-play", "followed-up",
      ])
    #expect(read.answers.map(\.answer) == [.level(4), .level(2), .notObserved, .level(5), .yes(false)])
    #expect(read.answers[0].because == Wording(en: "He began.", sv: "Han började."))
  }

  @Test func `without 'to' the answers hold for one version`() throws {
    #expect(try readCase(small("{from: 1, to: 3}", "{from: 1}"), named: "jonas.yaml").versions == 1...1)
  }

  @Test(arguments: ["key", "rubric", "versions", "title", "rep"])
  func `what every case has may not be left out`(name: String) {
    let lines = smallCase.split(separator: "\n", omittingEmptySubsequences: false).filter {
      !$0.hasPrefix("\(name):")
    }
    #expect(caseProblems(in: lines.joined(separator: "\n")) == ["1: '\(name)' is missing; add '\(name): …'"])
  }

  @Test(arguments: [
    (
      "real-moments: {level: 2", "real-momments: {level: 2", 17,
      "there is no criterion 'real-momments'; did you mean 'real-moments'?"
    ),
    ("level: 4", "level: 6", 16, "'level' cannot be '6'; use a whole number, 1 to 5"),
    (
      "{level: 4, ", "{count: 4, ", 16,
      "'my-view-first' is of kind 'level'; write 'level: …' or 'not-observed: true'"
    ),
    ("{level: 4, ", "{", 16, "'my-view-first' has no answer; write 'level: …' or 'not-observed: true'"),
    (
      "{level: 4, ", "{level: 4, not-observed: true, ", 16,
      "'my-view-first' has 2 answers; write 'level: …' or 'not-observed: true'"
    ),
    ("yes: false", "yes: perhaps", 20, "'yes' cannot be 'perhaps'; use one of true, false"),
    (
      "not-observed: true", "not-observed: false", 18,
      "'not-observed' cannot be 'false'; use one of true"
    ),
    ("sv: \"Ett.\"", "", 17, "the Swedish text is missing; add sv: \"…\""),
    (", because: {en: \"One.\", sv: \"Ett.\"}", "", 17, "'because' is missing; add 'because: …'"),
    ("rubric: coaching", "rubric: coching", 2, "there is no rubric 'coching'; did you mean 'coaching'?"),
    (
      "{from: 1, to: 3}", "{from: 3, to: 1}", 3,
      "'to' (1) comes before 'from' (3); put the older version first, or leave 'to' out"
    ),
    (
      "{from: 1, to: 3}", "{from: 2, to: 3}", 2,
      "the case is for versions 2 to 3 of 'coaching', which is now version 1; see that the answers still hold, and change 'versions'"
    ),
    ("rep: Jonas", "rep: \"?\"", 5, "'?' is no name; write one with a letter, of at most 60 characters"),
    ("rep: Jonas", "rap: Jonas", 5, "'rap' is unknown here; did you mean 'rep'?"),
  ])
  func `a mistake is told with its line and what to do`(part: String, wrong: String, line: Int, words: String)
  {
    #expect(
      caseProblems(in: small(part, wrong)).contains("\(line): \(words)"),
      "\(caseProblems(in: small(part, wrong)))")
  }

  @Test(arguments: [
    (
      "real-moments: {level: 2", "real-momments: {level: 2", "16",
      "”real-moments” saknar svar; lägg till real-moments: {level: …, because: {en: \"…\", sv: \"…\"}}"
    ),
    (
      "{level: 4, ", "{count: 4, ", "16",
      "”my-view-first” är av slaget ”level”; skriv ”level: …” eller ”not-observed: true”"
    ),
    (
      "{level: 4, ", "{level: 4, not-observed: true, ", "16",
      "”my-view-first” har 2 svar; skriv ”level: …” eller ”not-observed: true”"
    ),
    (
      "rubric: coaching", "rubric: chelsea", "2",
      "det finns ingen bedömningsmall ”chelsea”; använd något av wembley, first-meeting, readiness, coaching"
    ),
    (
      "{from: 1, to: 3}", "{from: 2}", "2",
      "fallet gäller version 2 av ”coaching”, som nu är version 1; se efter att svaren fortfarande stämmer, och ändra ”versions”"
    ),
    (
      "{from: 1, to: 3}", "{from: 3, to: 1}", "3",
      "”to” (1) kommer före ”from” (3); skriv den äldre versionen först, eller ta bort ”to”"
    ),
    ("rep: Jonas", "rep: \"?\"", "5", "”?” är inget namn; skriv ett med en bokstav, på högst 60 tecken"),
  ])
  func `so it is in Swedish`(part: String, wrong: String, line: String, words: String) {
    let line = words.contains("saknar svar") ? "15" : line
    let found = caseProblems(in: small(part, wrong), .sv)
    #expect(found.contains("\(line): \(words)"), "\(found)")
  }

  @Test func `every problem is found in one go`() {
    let broken = small("level: 4", "level: 9").replacing("yes: false", with: "yes: nope")
      .replacing("title: {en: \"A talk\", sv: \"Ett samtal\"}", with: "title: {en: \"A talk\"}")
    #expect(caseProblems(in: broken).count == 3)
  }

  @Test func `an answer left out is missed, and an answer to a text is refused`() {
    let lines = smallCase.split(separator: "\n", omittingEmptySubsequences: false).filter {
      !$0.contains("room-to-play")
    }
    #expect(
      caseProblems(in: lines.joined(separator: "\n")) == [
        "15: 'room-to-play' has no answer; add room-to-play: {level: …, because: {en: \"…\", sv: \"…\"}}"
      ])
    let readiness = """
      key: plan
      rubric: readiness
      versions: {from: 1}
      title: {en: a, sv: b}
      rep: Jonas
      text: {en: a, sv: b}
      answers:
        watch-for: {choice: x, because: {en: a, sv: b}}
      """
    #expect(
      caseProblems(in: readiness).contains(
        "8: 'watch-for' is a text, which has no right answer; leave it out"))
    #expect(
      caseProblems(in: readiness, .sv).contains(
        "8: ”watch-for” är en text och har inget rätt svar; ta bort det"))
  }

  @Test func `an option that is none is told, and so is a count too many`() throws {
    let norrvik = try #require(ShippedCases.text(of: "norrvik"))
    #expect(
      caseProblems(in: norrvik.replacing("choice: annotated", with: "choice: anotated")).contains {
        $0.hasSuffix("'visual-form' has no option 'anotated'; did you mean 'annotated'?")
      })
    #expect(
      caseProblems(in: norrvik.replacing("count: 9", with: "count: 1000")).contains {
        $0.hasSuffix("'count' cannot be '1000'; use a whole number, 0 to 999")
      })
  }

  @Test func `a level is no answer where another answer left no occasion, and need not be given there`()
    throws
  {
    let norrvik = try #require(ShippedCases.text(of: "norrvik"))
    let wordsOnly = norrvik.replacing("choice: annotated", with: "choice: nothing")
    #expect(
      caseProblems(in: wordsOnly).map { $0.drop { $0 != " " }.dropFirst() } == [
        "'visual-together' has no occasion where 'visual-form' is 'nothing'; write not-observed: true, or change the other answer"
      ])
    let without = wordsOnly.replacing(
      #/  visual-together:\n    level: 4\n    because:\n.*\n.*\n/#, with: "")
    #expect(caseProblems(in: without) == [])
  }

  @Test func `a text may be long, but not endless`() {
    let long = String(repeating: "a", count: 4001)
    #expect(
      caseProblems(in: small("    It is late.\n", "    \(long)\n").replacing("\n\n    They talk.", with: ""))
        .contains {
          $0.contains("the English text has 4001 characters; use at most 4000")
        })
  }

  @Test(arguments: ["- a\n- b\n", "just words\n"])
  func `what is no case is said to be none`(text: String) {
    #expect(
      caseProblems(in: text) == [
        "1: this is not a calibration case; begin with 'key: NAME'; cases/norrvik.yaml is made to be copied"
      ])
    #expect(
      caseProblems(in: text, .sv) == [
        "1: det här är inget övningsfall; börja med ”key: NAMN”; cases/norrvik.yaml går bra att utgå från"
      ])
  }
}
