import Coaching
import TestSupport
import Testing

struct ScoresTests {
  @Test func `a form without ratings has no scores`() {
    let scores = Scores(of: FilledForm(empty: .sample()), by: .sample())
    #expect(scores.overall == nil)
    #expect(scores.dimensions.map(\.score) == [nil, nil])
    #expect(scores.dimensions.map(\.of) == [2, 1])
  }

  @Test func `a dimension is the weighted mean of its rated levels`() throws {
    let scores = try Form.filledSample().result.scores
    // thought 4 (weight 1), picture 2 (weight 3)
    #expect(scores.dimensions[0].score == 2.5)
    #expect(scores.dimensions[0].rated == 2)
  }

  @Test func `a dimension without occasion is empty, not low, and stays out of the whole`() throws {
    let scores = try Form.filledSample().result.scores
    #expect(scores.dimensions[1].score == nil)
    #expect(scores.overall == 2.5)
  }

  @Test func `dimensions weigh in the whole as the rubric says`() throws {
    var form = try Form.filledSample()
    try form.take(Form.Entry(.rate("step", .level(5), evidence: nil)))
    // (2.5 × 1 + 5 × 3) / 4
    #expect(form.result.scores.overall == 4.375)
  }

  @Test func `counts, choices and yes or no never score`() throws {
    var form = Form(rubric: .sample())
    try form.take(Form.Entry(.rate("questions", .count(5), evidence: nil)))
    try form.take(Form.Entry(.rate("aloud", .yes(true), evidence: nil)))
    #expect(form.result.scores.overall == nil)
  }
}

extension FilledForm {
  fileprivate var scores: Scores { Scores(of: self, by: .sample()) }
}
