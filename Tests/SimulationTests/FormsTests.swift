import Coaching
import Simulation
import TestSupport
import Testing

struct FormsTests {
  private static let observations = SalesOrganisation.sample(reps: 12, visits: 6).observations

  @Test func `every form is what a form makes of its answers, and may be saved`() throws {
    for observation in Self.observations {
      let form = try replayed(observation)
      #expect(form.problems().isEmpty)
      #expect(form.result.withoutFormSeconds == observation.form.withoutFormSeconds)
    }
  }

  @Test func `rubrics of any shape get forms without problems`() throws {
    for rubric in [Rubric.withoutLevels, .withoutCore, .withoutClosing] {
      let observations = SalesOrganisation.sample(reps: 3, rubric: rubric).observations
      #expect(!observations.isEmpty)
      for observation in observations {
        let form = try replayed(observation)
        #expect(form.problems().isEmpty)
        #expect(form.result.withoutFormSeconds == observation.form.withoutFormSeconds)
      }
    }
  }

  /// A form that was fed everything in an observation.
  private func replayed(_ observation: Observation) throws -> Form {
    let filled = observation.form
    let open = filled.followUp.map {
      Commitment(
        id: $0.commitment, rep: observation.occasion.rep.id,
        terms: Commitment.Terms(criterion: "", text: "x"), agreed: observation.occasion.met)
    }
    var form = Form(
      rubric: observation.rubric, scenario: observation.occasion.scenario,
      isCoreOnly: filled.ratings.contains { $0.answer == nil }, openCommitments: open.map { [$0] } ?? [],
      offered: filled.offers)
    for rating in filled.ratings {
      guard let answer = rating.answer else { continue }
      let event = Form.Event.rate(rating.criterion, answer, evidence: rating.evidence)
      try form.take(Form.Entry(event, seconds: rating.seconds))
    }
    if let followUp = filled.followUp { try form.take(Form.Entry(.followUp(followUp))) }
    if let keep = filled.keep { try form.take(Form.Entry(.keep(keep))) }
    if let commitment = filled.commitment { try form.take(Form.Entry(.commitment(commitment))) }
    if let summary = filled.summary { try form.take(Form.Entry(.summary(summary))) }
    return form
  }

  @Test func `some counts come from a tally, of managers who count, and the others are estimates`() {
    let counts = Self.observations.flatMap { observation in
      observation.form.ratings.filter { $0.count != nil }.map { (observation.occasion.kind, $0.countFrom) }
    }
    #expect(counts.contains { $0.1 == .tally } && counts.contains { $0.1 == .estimate })
    #expect(counts.allSatisfy { $0.1 == .estimate || ($0.1 == .tally && $0.0 == .manager) })
  }

  @Test func `a criterion without an occasion is not observed`() {
    let outside = Self.observations.filter(\.isOutsideTrend)
    #expect(!outside.isEmpty)
    #expect(outside.count * 10 < Self.observations.count)
    #expect(outside.allSatisfy { $0.form["picture"]?.state != .rated })
    #expect(Self.observations.contains { $0.form["thought"]?.state == .notObserved })
  }

  @Test func `some forms are short, and leave what is not core not asked`() {
    let short = Self.observations.filter { $0.form["picture"]?.state == .notAsked }
    #expect(!short.isEmpty)
    #expect(short.count * 2 < Self.observations.count)
    #expect(short.allSatisfy { $0.form["step"]?.state != .notAsked })
  }

  @Test func `about a third of the levels have evidence`() {
    let rated = Self.observations.flatMap(\.form.ratings).filter { $0.level != nil }
    let share = Double(rated.count { $0.evidence != nil }) / Double(rated.count)
    #expect((0.28...0.42).contains(share))
  }

  @Test func `a level takes about seven seconds, and longer with words`() {
    let rated = Self.observations.flatMap(\.form.ratings).filter { $0.level != nil && $0.evidence == nil }
    let seconds = rated.compactMap(\.seconds)
    #expect(seconds.count == rated.count)
    #expect((6...8).contains(seconds.reduce(0, +) / Double(seconds.count)))
  }

  @Test func `the whole form takes some minutes, more than its ratings`() throws {
    for form in Self.observations.map(\.form) {
      let whole = try #require(form.seconds)
      #expect(whole > form.ratings.compactMap(\.seconds).reduce(0, +))
      #expect(whole < 600)
    }
  }

  @Test func `what is kept went best, and what is agreed went worst`() {
    for form in Self.observations.map(\.form) {
      let levels = form.ratings.compactMap(\.level)
      guard let best = levels.max(), let worst = levels.min() else { continue }
      #expect(form.keep.flatMap { form[$0.criterion]?.level } == best)
      #expect(form.commitment.flatMap { form[$0.criterion]?.level } == worst)
    }
  }

  @Test func `texts are in the language of the settings`() {
    let swedish = SalesOrganisation.sample(language: .sv).observations
    #expect(swedish.contains { $0.form.keep?.text.contains(" är ") == true })
    #expect(!swedish.contains { $0.form.keep?.text.contains("the ") == true })
    #expect(Self.observations.contains { $0.form.keep?.text.contains("the ") == true })
  }
}

extension FilledForm {
  /// The same without what reading and writing around the ratings took.
  fileprivate var withoutFormSeconds: FilledForm {
    var form = self
    form.seconds = nil
    return form
  }
}
