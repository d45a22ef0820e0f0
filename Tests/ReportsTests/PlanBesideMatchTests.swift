import Coaching
import TestSupport
import Testing

@testable import Reports

struct PlanBesideMatchTests {
  /// An observation by a rubric that asks about plan B and about pictures.
  private func observation(_ ratings: [Rating], filledBy: Rubric.Filler = .observer) throws -> Observation {
    let sample = try Observation.sample()
    let rubric = Rubric(
      key: "own", version: 1, title: Wording(same: "Own"), purpose: Wording(same: "p"), minutes: 2,
      scale: [:],
      notObserved: Wording(en: "no occasion", sv: "inget tillfälle"),
      evidence: Rubric.EvidenceRule(keepRequired: false, changeRequired: false, asksAtLevelOne: false),
      dimensions: [],
      criteria: [
        Criterion(key: "plan-b", kind: .level, ask: Wording(en: "Plan B?", sv: "Plan B?")),
        Criterion(
          key: "visuals-made", kind: .count, ask: Wording(en: "Pictures", sv: "Bilder"), tally: .picture),
      ], filledBy: filledBy)
    return Observation(
      id: sample.id, occasion: sample.occasion, rubric: rubric, revision: 1, revisions: sample.revisions,
      form: FilledForm(ratings: ratings))
  }

  @Test func `each line stands beside what was rated about it`() throws {
    let seen = try observation([Rating("plan-b", .level(4)), Rating("visuals-made", .count(2))])
    let plan = Plan(planA: "a", planB: "the sum by mail", picture: "overtime", watchFor: "the end")
    let pairs = PlanBesideMatch(plan, beside: seen).pairs
    #expect(pairs.map(\.line) == [.planB, .picture])
    #expect(pairs.map { $0.seen.map(\.answer.en) } == [["4"], ["2"]])
    #expect(pairs.map(\.strokes) == [nil, nil])
  }

  @Test func `what was not asked is not seen, and what had no occasion is`() throws {
    let seen = try observation([Rating("plan-b", .notObserved), Rating("visuals-made", nil)])
    let pairs = PlanBesideMatch(Plan(planB: "b", picture: "p"), beside: seen).pairs
    #expect(pairs.map { $0.seen.map(\.answer.en) } == [["no occasion"], []])
  }

  @Test func `strokes say what no rating does`() throws {
    let meeting = MeetingReportTests.known().meeting
    let tally = Tally(id: Tally.ID("tally"), meeting: meeting, by: .eva, started: .noon, source: .keys)
      .taking([.stroke(Tally.Stroke(.picture)), .stroke(Tally.Stroke(.picture))])
    let unasked = try observation([Rating("visuals-made", nil)])
    let rated = try observation([Rating("visuals-made", .count(2))])
    let plan = Plan(picture: "overtime")
    #expect(PlanBesideMatch(plan, beside: unasked, tallies: [tally]).pairs.map(\.strokes) == [2])
    #expect(PlanBesideMatch(plan, beside: rated, tallies: [tally]).pairs.map(\.strokes) == [nil])
  }

  @Test func `only a line that was changed after the meeting began is marked`() throws {
    let seen = try observation([Rating("plan-b", .level(4))])
    let plan = Plan(planB: "the sum by mail", picture: "overtime")
    func told(_ late: Afterthoughts) -> String {
      PlanBesideMatch(plan, afterthoughts: late, beside: seen).text(on: Page(width: 72)).joined(
        separator: "\n")
    }
    let one = told(Afterthoughts(changes: [.planB: .changed], isWhole: false))
    #expect(one.contains("“the sum by mail” (changed after it began)"))
    #expect(one.contains("“overtime”\n"))
    let all = told(Afterthoughts(changes: [.planB: .written, .picture: .written], isWhole: true))
    #expect(all.contains("The plan was written after it began."))
    #expect(!all.contains("(written"))
  }

  @Test func `without a plan, and beside what is one itself, there is nothing`() throws {
    #expect(PlanBesideMatch(nil, beside: try observation([])).pairs.isEmpty)
    #expect(PlanBesideMatch(Plan(), beside: try observation([])).pairs.isEmpty)
    let plan = try observation([Rating("plan-b", .level(1))], filledBy: .rep)
    #expect(PlanBesideMatch(Plan(planB: "b"), beside: plan).pairs.isEmpty)
  }

  @Test func `a report holds it when the reader gets to read the plan, and not before the own view`() throws {
    let seen = try observation([Rating("plan-b", .level(4))])
    let shared = MeetingReportTests.details(MeetingReportTests.known(shared: .noon), to: .eva)
    let own = MeetingReportTests.details(MeetingReportTests.known(), to: .eva)
    #expect(ObservationReport(seen, meeting: shared, now: .noon).planned.pairs.count == 2)
    #expect(ObservationReport(seen, meeting: own, now: .noon).planned.pairs.isEmpty)
    let standing = Standing(of: seen.occasion)
    let withheld = Withheld(seen, standing, to: Reader(Person.Reference.asa.id, now: .noon))
    #expect(withheld != nil)
    #expect(ObservationReport(seen, withheld: withheld, meeting: shared, now: .noon).planned.pairs.isEmpty)
  }
}
