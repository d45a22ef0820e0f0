import Coaching
import Journal
import TestSupport
import Testing

/// When forms were filled in, and what they were about.
struct FillingsTests {
  let journal: Journal

  init() throws { journal = try .withTeam() }

  private func filling(_ id: String) throws -> Filling? {
    try journal.fillings(by: "small").byObservation[Observation.ID(id)]
  }

  private func occasion(of common: CalibrationCase, by observer: Person = .petra) -> Occasion {
    Occasion(
      kind: .calibration, rep: common.ratee, observer: observer.reference, met: .at(23),
      calibrationCase: common)
  }

  @Test func `the delay is counted from the end, and unknown where nobody noted it`() throws {
    var ended = Occasion.of(met: .at(23))
    ended.ended = .at(23, minute: 60)
    try journal.record(.sample("observation-ended", of: ended))
    try journal.record(.sample("observation-open"))
    #expect(try filling("observation-ended") == Filling(recorded: .at(23, minute: 90), delayMinutes: 30))
    #expect(try filling("observation-open") == Filling(recorded: .at(23, minute: 90)))
  }

  @Test func `an amendment does not change when it was first recorded`() throws {
    try journal.record(.sample("observation-one"))
    try journal.amend(
      try journal.observation(named: "observation-one"), with: .plain(level: 5), by: Person.petra.id,
      at: .at(25), because: "misread", commitment: Commitment.ID("c-one"))
    #expect(try filling("observation-one")?.recorded == .at(23, minute: 90))
  }

  @Test func `a common case comes along once, and again where it has changed`() throws {
    for (id, level, observer) in [("1", 5, Person.petra), ("2", 5, .bo), ("3", 4, .petra)] {
      let occasion = occasion(of: .small(level: level), by: observer)
      try journal.record(.sample("observation-\(id)", of: occasion, form: .full))
    }
    let fillings = try journal.fillings(by: "small")
    #expect(fillings.cases.count == 2)
    #expect(fillings.common(of: Observation.ID("observation-1")) == .small(level: 5))
    #expect(fillings.common(of: Observation.ID("observation-3")) == .small(level: 4))
    #expect(try filling("observation-1")?.common == filling("observation-2")?.common)
  }

  @Test func `own views, rehearsals and meetings that the manager ran are left out`() throws {
    try journal.record(.sample("observation-own", of: .of(by: .anna, kind: .self, met: .at(20))))
    try journal.record(.sample("observation-try", of: .of(by: .anna, kind: .practice, met: .at(21))))
    var form = FilledForm.plain(level: 2)
    form["role"] = Rating("role", .choice("manager"))
    try journal.record(.sample("observation-ran", form: form))
    try journal.record(.sample("observation-peer", of: .of(by: .bo, kind: .peer, met: .at(22))))
    #expect(
      try Set(journal.fillings(by: "small").byObservation.keys.map(\.text)) == ["observation-peer"])
    #expect(try journal.fillings(by: "other") == Fillings())
  }

  @Test func `what several scored is found, everybody's first form, whoever was first before`() throws {
    for (id, observer, minute) in [("late", Person.petra, 300), ("soon", .bo, 100), ("anew", .bo, 900)] {
      try journal.record(
        .sample(
          "observation-\(id)", of: occasion(of: .small(), by: observer), form: .full,
          recorded: .at(23, minute: minute)))
    }
    try journal.record(.sample("observation-alone"))
    let several = try journal.scoredMeetings(by: "small").scoredBySeveral(journal.fillings(by: "small"))
    #expect(several.map { $0.forms.map(\.observation.text) } == [["observation-soon", "observation-late"]])
  }

  @Test func `a manager's and a colleague's view of one meeting belong together`() throws {
    let meeting = Meeting.ID("meeting-one")
    for (id, observer, kind) in [
      ("1", Person.petra, Observation.Kind.manager), ("2", .bo, .peer), ("3", .anna, .self),
    ] {
      let occasion = Occasion(
        kind: kind, rep: Person.anna.reference, observer: observer.reference, meeting: meeting, met: .at(23))
      try journal.record(.sample("observation-\(id)", of: occasion))
    }
    let several = try journal.scoredMeetings(by: "small").scoredBySeveral(journal.fillings(by: "small"))
    #expect(several.map { $0.forms.map(\.kind) } == [[.manager, .peer]])
  }
}
