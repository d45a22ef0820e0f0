import Coaching
import Journal
import Simulation
import TestSupport
import Testing

/// What the models of a development are given, against the observations one by one.
struct ScoredMeetingsTests {
  private static let organisation = SalesOrganisation(
    SalesOrganisation.Settings(reps: 8, months: 12, seed: 5), rubric: .sample(), ending: .at(23))
  private static let simulated = Result { () throws -> Journal in
    let journal = try Journal.inMemory()
    try journal.record(
      contentsOf: organisation.observations, rubricText: "sample",
      people: [organisation.trainingLead] + organisation.managers + organisation.reps)
    return journal
  }

  @Test func `every observation in the trend is there with exactly its scores, and no other`() throws {
    let scored = try Self.simulated.get().scoredMeetings(by: "sample")
    let observations = Self.organisation.observations.filter {
      $0.scores.overall != nil && ($0.isInTrend || $0.occasion.kind == .calibration)
    }
    #expect(observations.count > 100)
    #expect(Set(scored.meetings.map(\.observation)) == Set(observations.map(\.id)))
    let found = Dictionary(uniqueKeysWithValues: scored.meetings.map { ($0.observation, $0) })
    for observation in observations {
      let meeting = try #require(found[observation.id])
      #expect(meeting.scores == observation.scores)
      #expect(meeting.levels == observation.form.ratings.map(\.level))
      let occasion = observation.occasion
      #expect(
        (meeting.kind, meeting.met, meeting.scenario) == (occasion.kind, occasion.met, occasion.scenario))
      #expect((meeting.rep, meeting.observer) == (occasion.rep.id, occasion.observer.id))
      #expect((meeting.meeting, meeting.version) == (occasion.meeting, observation.rubric.version))
    }
  }

  @Test func `they come oldest first`() throws {
    let met = try Self.simulated.get().scoredMeetings(by: "sample").meetings.map(\.met)
    #expect(met == met.sorted())
  }

  @Test func `own views and rehearsals come along of one rep alone`() throws {
    let journal = try Journal.withTeam()
    for (id, kind, rep) in [
      ("seen", Observation.Kind.manager, Person.anna), ("own", .self, .anna), ("rehearsed", .practice, .anna),
      ("bos", .self, .bo),
    ] {
      let observer = kind == .manager ? Person.petra : rep
      try journal.record(
        .sample("observation-\(id)", of: .of(rep, by: observer, kind: kind, met: .at(20))))
    }
    let ids = { (rep: Person.ID?) in
      try Set(journal.scoredMeetings(by: "small", withOwnOf: rep).meetings.map(\.observation.text))
    }
    #expect(try ids(nil) == ["observation-seen"])
    #expect(
      try ids(Person.anna.id) == ["observation-seen", "observation-own", "observation-rehearsed"])
    #expect(try ids(Person.bo.id) == ["observation-seen", "observation-bos"])
  }

  @Test func `a common case is a ratee of its own`() throws {
    let journal = try Journal.withTeam()
    let common = CalibrationCase.small()
    let occasion = Occasion(
      kind: .calibration, rep: common.ratee, observer: Person.petra.reference, met: .at(20),
      calibrationCase: common)
    try journal.record(.sample("observation-case", of: occasion, form: .full))
    let meetings = try journal.scoredMeetings(by: "small").meetings
    #expect(meetings.map(\.kind) == [.calibration] && meetings.map(\.rep) == [common.ratee.id])
    #expect(meetings.map(\.scores) == [Scores(of: .full, by: .small())])
  }

  @Test func `a meeting that the manager ran is left out until the form is amended`() throws {
    let journal = try Journal.withTeam()
    var form = FilledForm.plain(level: 2)
    form["role"] = Rating("role", .choice("manager"))
    try journal.record(.sample("observation-ran", form: form))
    #expect(try journal.scoredMeetings(by: "small").meetings.isEmpty)
    let outside = { (rep: Person) in try journal.observationsOutsideTrend(of: rep.id, by: "small") }
    #expect(try outside(.anna) == [Observation.ID("observation-ran")] && outside(.bo).isEmpty)
    #expect(try journal.observationsOutsideTrend(of: Person.anna.id, by: "other").isEmpty)
    form["role"] = Rating("role", .choice("rep"))
    form["plan-b"] = Rating("plan-b", .level(5))
    try journal.amend(
      try journal.observation(named: "observation-ran"), with: form, by: Person.petra.id, at: .at(24),
      because: "Anna ran it", commitment: Commitment.ID("c-ran"))
    let meetings = try journal.scoredMeetings(by: "small").meetings
    #expect(meetings.map(\.scores.overall) == [5])
    #expect(try outside(.anna).isEmpty)
  }

  @Test func `a form without any level, another rubric and a plan are left out`() throws {
    let journal = try Journal.withTeam()
    try journal.record(.sample("observation-empty", form: FilledForm(empty: .small())))
    try journal.record(.sample("observation-scored"))
    #expect(try journal.scoredMeetings(by: "small").meetings.count == 1)
    #expect(try journal.scoredMeetings(by: "other").meetings.isEmpty)
    #expect(try journal.scoredMeetings(by: "other").rubrics.isEmpty)
  }

  @Test func `a score is that of a dimension, a criterion or all together, in each version's own place`()
    throws
  {
    let journal = try Journal.withTeam()
    try journal.record(.sample("observation-one", form: .plain(level: 2)))
    let turned = Rubric.small(version: 2, criteria: Rubric.smallCriteria.reversed())
    var form = FilledForm(empty: turned)
    form["plan-b"] = Rating("plan-b", .level(4))
    try journal.record(
      .sample("observation-two", of: .of(met: .at(24)), rubric: turned, text: "2", form: form))
    let scored = try journal.scoredMeetings(by: "small")
    for measure in [Measure.criterion("plan-b"), .dimension("tactics"), .overall] {
      #expect(scored.meetings.map { scored.score(measure, of: $0) } == [2, 4])
    }
    #expect(scored.meetings.map { scored.score(.criterion("none"), of: $0) } == [nil, nil])
    #expect(scored.besides([Observation.ID("observation-one")]).meetings.map(\.version) == [2])
  }
}
