import Coaching
import Reports
import TestSupport
import Testing

struct RubricUseReportTests {
  private func use(
    forms: Int = 20, drawn: Int? = nil, observers: Int = 3, form: [Int: Int] = [1700: 20],
    rubric: Rubric = .sample(),
    change: (String) -> (rated: Int, levels: [Int: Int])? = { _ in nil }
  ) -> RubricUse {
    RubricUse(
      rubric: rubric, observations: forms, drawnFrom: drawn ?? forms, observers: observers, versions: [1, 2],
      form: RubricUse.Timing(tenths: form),
      criteria: rubric.criteria.map {
        let (rated, levels) = change($0.key) ?? (forms, $0.kind == .level ? [2: 5, 3: 10, 4: 5] : [:])
        return RubricUse.OfCriterion(
          $0, asked: forms, rated: rated, levels: levels, observers: observers,
          timing: RubricUse.Timing(tenths: [$0.key == "watch" ? 142 : 70: forms]))
      })
  }

  private func text(_ use: RubricUse, _ language: Language = .en, width: Int = 72) -> String {
    Language.$current.withValue(language) {
      RubricUseReport(use).text(on: Page(width: width)).joined(separator: "\n")
    }
  }

  @Test func `use is told in sentences and then question by question`() {
    #expect(
      text(use())
        == """
        Sample                                           sample 1, about 2 min
        ------------------------------------------------------------------------
        20 forms filled in by 3 people, version 1, 2.
        The whole form takes 2 min 50 s (median of 20), longer than the 2 min it
          is meant for.
        The slowest question: “What to watch?”, 14.2 s (median of 20).
        Every question asked often enough had its occasion in at least one form
          of five.
        No question gets the same level from everybody.

        Question   Asked   Rated  Seconds  1  2   3  4  5
        who           20  100 %      7.0
        thought       20  100 %      7.0  0  5  10  5  0
        picture       20  100 %      7.0  0  5  10  5  0
        questions     20  100 %      7.0
        aloud         20  100 %      7.0
        step          20  100 %      7.0  0  5  10  5  0
        watch         20  100 %     14.2
        """.replacing("sample 1, about", with: "  sample 1, about").replacing(
          "Asked   Rated", with: "Asked  Rated"))
  }

  @Test func `what hardly ever has an occasion and what is always the same is named with its share`() {
    let use = use { ["picture": (3, [:]), "step": (20, [3: 19, 4: 1])][$0] }
    let english = text(use, width: 200)
    #expect(english.contains("Hardly ever an occasion: “How was the picture?”, rated in 3 of 20 (15 %)."))
    #expect(
      english.contains(
        "The same level from everybody: “How was the step?”, 3 in 19 of 20 (95 %), by 3 people."))
    let swedish = text(use, .sv, width: 200)
    #expect(swedish.contains("Nästan aldrig tillfälle: ”Hur var picture?”, bedömd i 3 av 20 (15 %)."))
    #expect(swedish.contains("Samma nivå av alla: ”Hur var step?”, 3 i 19 av 20 (95 %), av 3 personer."))
  }

  @Test(arguments: [1, 3, 9])
  func `fewer than ten are too early, and nothing is concluded`(forms: Int) {
    let text = text(use(forms: forms, observers: 1))
    #expect(text.contains("Too early to say how it works in practice; that takes 10."))
    #expect(!text.contains("slowest"))
    #expect(
      text.contains(forms == 1 ? "1 form filled in by 1 person" : "\(forms) forms filled in by 1 person"))
  }

  @Test func `a rubric that nobody used has no table`() {
    #expect(text(use(forms: 0)).hasSuffix("No meeting has been scored with it yet."))
    #expect(text(use(forms: 0), .sv).hasSuffix("Inget möte har fyllts i med den än."))
  }

  @Test func `a whole form nobody was timed on, or few, is not judged`() {
    #expect(text(use(form: [:])).contains("is not known: nobody was timed"))
    #expect(text(use(form: [1700: 4]), width: 100).contains("too early to say (timed 4 times)"))
    #expect(
      text(use(form: [1190: 10]), width: 100).contains("takes 1 min 59 s (median of 10), within the 2 min"))
  }

  @Test func `of very many it says how many it is drawn from`() {
    let use = use(forms: 12000, drawn: 10000)
    #expect(
      text(use, width: 200).contains(
        "12,000 forms. What follows is from the newest 10,000, filled in by 3 people, version 1, 2."))
    #expect(
      text(use, .sv, width: 200).contains("Det som följer är från de senaste 10\u{A0}000, av 3 personer"))
  }

  @Test func `what few reps answered in their own rubric is kept back, in text and for programs`() {
    let plan = Rubric(
      key: "plan", version: 1, title: Wording(same: "Plan"), purpose: Wording(same: "p"), minutes: 2,
      scale: [:],
      notObserved: Wording(same: "-"), evidence: Rubric.sample().evidence, dimensions: [],
      criteria: Rubric.sample().criteria, filledBy: .rep)
    let few = text(use(observers: 4, rubric: plan))
    #expect(few.contains("What reps answered is their own: it shows, added up, once 5 have"))
    #expect(!few.contains("  10  "))
    #expect(text(use(observers: 5, rubric: plan)).contains("  10  "))
    let json = String(describing: RubricUseReport(use(observers: 4, rubric: plan)).json)
    #expect(!json.contains("integer(10)"))
  }

  @Test func `everything is in Swedish for a Swede`() {
    let text = text(use(), .sv, width: 100)
    for words in [
      "20 ifyllda formulär av 3 personer, version 1, 2.",
      "Hela formuläret tar 2 min 50 s (median av 20), mer än de 2 min det är tänkt för.",
      "Den långsammaste frågan: ”Vad ska jag titta på?”, 14,2 s (median av 20).",
      "Ingen fråga får samma nivå av alla.", "Fråga", "Ställd", "Bedömd",
    ] {
      #expect(text.contains(words), "\(words)")
    }
    for word in ["forms", "slowest", "Asked", "people"] { #expect(!text.contains(word), "\(word)") }
  }

  @Test(arguments: [20, 40, 80])
  func `no line is wider than the page`(width: Int) {
    for line in text(use(), width: width).split(separator: "\n") { #expect(line.count <= width, "\(line)") }
  }
}
