import Coaching
import Rubrics
import Testing

struct ShippedRubricsTests {
  private func shipped(_ key: String) throws -> Rubric {
    try readRubric(try #require(ShippedRubrics.text(of: key)), named: "\(key).yaml", expectedKey: key)
  }

  @Test func `rubrics for ride-alongs, first meetings, plans and the coaching are shipped`() {
    #expect(ShippedRubrics.keys == ["wembley", "first-meeting", "readiness", "coaching"])
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

  @Test func `a plan asks eight things of the rep, and no more words`() throws {
    let rubric = try shipped("readiness")
    #expect(rubric.filledBy == .rep)
    #expect(
      rubric.criteria.map(\.key) == [
        "investment-near", "who-is-there", "wished-step", "insight-ready", "picture-ready", "plan-b-ready",
        "said-aloud", "watch-for",
      ])
    #expect(rubric.criteria.map(\.kind) == [.choice, .level, .level, .level, .level, .level, .yes, .text])
    #expect(rubric.minutes == 2)
    #expect(
      rubric.evidence
        == Rubric.EvidenceRule(keepRequired: false, changeRequired: false, asksAtLevelOne: false))
  }

  @Test func `only the plan is filled in by the rep`() throws {
    #expect(try ShippedRubrics.keys.filter { try shipped($0).filledBy == .rep } == ["readiness"])
  }

  @Test func `a first meeting asks eleven things in at most three minutes, in wembley's dimensions`() throws {
    let (rubric, wembley) = (try shipped("first-meeting"), try shipped("wembley"))
    #expect(rubric.criteria.count == 11)
    #expect(rubric.criteria.count { $0.kind == .level } == 9)
    #expect(rubric.minutes <= 3)
    #expect(rubric.dimensions == wembley.dimensions)
    #expect(rubric.outsideTrendWhen == wembley.outsideTrendWhen)
    for level in rubric.criteria where level.kind == .level {
      #expect(level.noOccasion != nil && level.drill != nil, "\(level.key)")
    }
  }

  @Test func `a key that a first meeting shares with wembley is the very same question`() throws {
    let (rubric, wembley) = (try shipped("first-meeting"), try shipped("wembley"))
    let shared = rubric.criteria.compactMap { criterion in
      wembley.criterion(criterion.key).map { (criterion, $0) }
    }
    #expect(
      shared.map(\.0.key) == [
        "manager-role", "clear-aim", "homework", "insight-delivered", "questions-asked", "visual-thought",
        "decision-ladder", "next-step",
      ])
    for (own, other) in shared { #expect(own == other) }
  }

  @Test func `what a file leaves out is what wembley says`() throws {
    let (small, wembley) = (try readSmall(smallRubric), try shipped("wembley"))
    #expect(small.scale == wembley.scale)
    #expect(small.notObserved == wembley.notObserved)
    #expect(small.evidence == (try shipped("coaching").evidence))
    #expect(small.filledBy == .observer)
  }
}
