import Coaching
import Rubrics
import Testing

/// Counts that can be taken over from the strokes of a tally.
struct TallyTests {
  /// The small rubric with a count at its end.
  private func counting(_ fields: String) -> String {
    smallRubric
      + "\n  - key: asked\n    kind: count\n    ask: {en: \"How many?\", sv: \"Hur många?\"}\n    \(fields)"
  }

  @Test func `a count names the strokes it can be taken over from, or none`() throws {
    #expect(try readSmall(counting("tally: question")).criteria.last?.tally == .question)
    #expect(try readSmall(counting("tally: manager-spoke")).criteria.last?.tally == .managerSpoke)
    #expect(try readSmall(counting("core: false")).criteria.last?.tally == nil)
  }

  @Test func `strokes that there are none of are found`() {
    expect(
      "'tally' cannot be 'qestion'; did you mean 'question'?", in: counting("👉tally: qestion"))
  }

  @Test func `strokes on anything else than a count are found`() {
    expect(
      "'tally' stands on a criterion of kind 'choice'; only 'count' has it; leave it out",
      in: small("kind: choice", "kind: choice\n    👉tally: question"))
  }

  @Test func `strokes that count for two criteria are found`() {
    let second = "\n  - key: more\n    kind: count\n    👉tally: insight\n    ask: {en: \"x\", sv: \"y\"}"
    let first = counting("tally: insight")
    let line = first.split(separator: "\n", omittingEmptySubsequences: false).count
    expect(
      "another criterion has 'tally: insight' already, on line \(line); leave one of them out",
      in: first + second)
  }

  @Test func `the shipped ride-along takes three counts over`() throws {
    let rubric = try readRubric(try #require(ShippedRubrics.text(of: "wembley")), named: "wembley.yaml")
    let tallies = rubric.criteria.filter { $0.tally != nil }.map { "\($0.key) \($0.tally?.rawValue ?? "")" }
    #expect(tallies == ["insights-brought insight", "questions-asked question", "visuals-made picture"])
  }
}
