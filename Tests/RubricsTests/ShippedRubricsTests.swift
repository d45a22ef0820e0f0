import Coaching
import Rubrics
import Testing

struct ShippedRubricsTests {
  private func shipped(_ key: String) throws -> Rubric {
    try readRubric(try #require(ShippedRubrics.text(of: key)), named: "\(key).yaml", expectedKey: key)
  }

  @Test func `the rubric for ride-alongs and the one about the coaching are shipped`() {
    #expect(ShippedRubrics.keys == ["wembley", "coaching"])
    #expect(ShippedRubrics.text(of: "chelsea") == nil)
  }

  @Test(arguments: ShippedRubrics.keys)
  func `every shipped rubric is without problems and speaks both languages`(key: String) throws {
    let rubric = try shipped(key)
    #expect(rubric.key == key)
    #expect(rubric.criteria.allSatisfy { !$0.ask.en.isEmpty && !$0.ask.sv.isEmpty && $0.ask.en != $0.ask.sv })
  }

  @Test func `a ride-along asks 17 criteria in the order of a meeting`() throws {
    #expect(
      try shipped("wembley").criteria.map(\.key) == [
        "manager-role", "clear-aim", "homework", "insight-delivered", "insights-brought", "customer-reaction",
        "questions-serve", "questions-asked", "visual-form", "visual-thought", "visual-together",
        "visuals-made", "decision-ladder", "mobilizer-test", "stands-ground", "plan-b", "next-step",
      ])
  }

  @Test func `its short form asks seven levels and two choices`() throws {
    let core = try shipped("wembley").criteria.filter(\.isCore)
    #expect(
      core.map(\.key) == [
        "manager-role", "clear-aim", "insight-delivered", "customer-reaction", "questions-serve",
        "visual-thought", "decision-ladder", "plan-b", "next-step",
      ])
    #expect(core.count { $0.kind == .level } == 7)
    #expect(core.count { $0.kind == .choice } == 2)
  }

  @Test func `it reports five dimensions of the same weight`() throws {
    let rubric = try shipped("wembley")
    #expect(rubric.dimensions.map(\.key) == ["preparation", "people", "insight", "visualisation", "tactics"])
    #expect(rubric.dimensions.allSatisfy { $0.weight == 1 })
    #expect(rubric.criteria.count { $0.kind == .level } == 11)
  }

  @Test func `its rules are those of the format`() throws {
    let rubric = try shipped("wembley")
    #expect(rubric.edition == Rubric.Edition(key: "wembley", version: 1))
    #expect(rubric.minutes == 3)
    #expect(rubric.outsideTrendWhen == Rubric.Condition(criterion: "manager-role", option: "manager"))
    #expect(rubric.askedLast?.scenarios == [.negotiation, .followUp])
    #expect(rubric.askedLast?.criteria.count == 6)
    #expect(
      rubric.criterion("visual-together")?.skipWhen
        == Rubric.Condition(criterion: "visual-form", option: "nothing"))
    #expect(
      rubric.evidence == Rubric.EvidenceRule(keepRequired: true, changeRequired: true, asksAtLevelOne: true))
    #expect(
      rubric.criterion("customer-reaction")?.options.map(\.key) == [
        "none", "dismissed", "accepted", "tested",
      ])
  }

  @Test func `the coaching is rated on four levels and a yes or no, without more words`() throws {
    let rubric = try shipped("coaching")
    #expect(
      rubric.criteria.map(\.key) == [
        "my-view-first", "real-moments", "one-thing", "room-to-play", "followed-up",
      ])
    #expect(rubric.criteria.map(\.kind) == [.level, .level, .level, .level, .yes])
    #expect(
      rubric.evidence
        == Rubric.EvidenceRule(keepRequired: false, changeRequired: false, asksAtLevelOne: false))
  }

  @Test func `what a file leaves out is what wembley says`() throws {
    let (small, wembley) = (try readSmall(smallRubric), try shipped("wembley"))
    #expect(small.scale == wembley.scale)
    #expect(small.notObserved == wembley.notObserved)
    #expect(small.evidence == (try shipped("coaching").evidence))
  }
}
