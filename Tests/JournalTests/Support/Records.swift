import Coaching
import Journal

extension Moment {
  /// A second in November 2026, by a Swedish clock: noon UTC on a day of the month.
  static func at(_ day: Int, minute: Int = 0) -> Moment {
    Moment(milliseconds: 1_795_435_200_000, offsetMinutes: 60).adding(minutes: (day - 23) * 1440 + minute)
  }
}

extension Person {
  static let petra = Person(id: ID("person-petra"), name: "Petra Åberg", role: .manager)
  static let anna = Person(
    id: ID("person-anna"), name: "Anna Berg", role: .rep, manager: petra.id, team: "North",
    aliases: ["Anna B", "abe"])
  static let bo = Person(id: ID("person-bo"), name: "Bo Ek", role: .rep)
}

extension FilledForm {
  /// A form of the small rubric with every kind of answer and state.
  static let full = FilledForm(
    ratings: [
      Rating("role", .choice("rep"), seconds: 2.5),
      Rating("plan-b", .level(4), evidence: "took the pen\n”själv”"),
      Rating("aim", .notObserved),
      Rating("questions", .count(12)),
      Rating("aloud", .yes(false)),
      Rating("watch", nil),
    ],
    keep: Keep(criterion: "plan-b", text: "went on drawing"),
    commitment: Commitment.Terms(criterion: "aim", text: "say the aim", due: Day(iso8601: "2026-12-01")),
    summary: "went well")

  /// The same with another level and without anything agreed.
  static func plain(level: Int = 3) -> FilledForm {
    var form = FilledForm(empty: .small())
    form["plan-b"] = Rating("plan-b", .level(level))
    return form
  }

  func agreeing(_ text: String?) -> FilledForm {
    var form = self
    form.commitment = text.map { Commitment.Terms(criterion: "aim", text: $0) }
    return form
  }

  func following(_ commitment: String, _ status: Commitment.Status) -> FilledForm {
    var form = self
    form.followUp = Commitment.FollowUp(commitment: Commitment.ID(commitment), status: status)
    return form
  }
}

extension Occasion {
  static func of(
    _ rep: Person = .anna, by observer: Person = .petra, kind: Observation.Kind = .manager, met: Moment
  ) -> Occasion {
    Occasion(kind: kind, rep: rep.reference, observer: observer.reference, met: met)
  }
}

extension NewObservation {
  /// An observation by its id, whose commitment has the same id with `c-` before it.
  static func sample(
    _ id: String, of occasion: Occasion = .of(met: .at(23)), rubric: Rubric = .small(),
    text: String? = Rubric.smallText, form: FilledForm = .plain(), recorded: Moment? = nil
  ) -> NewObservation {
    NewObservation(
      id: Observation.ID(id), occasion: occasion, rubric: rubric, rubricText: text, form: form,
      commitment: Commitment.ID("c-" + id), recorded: recorded ?? occasion.met.adding(minutes: 90))
  }
}

extension Draft {
  static func sample(_ id: String = "draft-one", started: Moment = .at(23)) -> Draft {
    var occasion = Occasion.of(met: .at(22))
    occasion.scenario = .negotiation
    return Draft(id: ID(id), occasion: occasion, rubric: .small(), isCoreOnly: true, started: started)
  }
}

extension Journal {
  /// A journal in memory with a manager and two reps.
  static func withTeam() throws -> Journal {
    let journal = try Journal.inMemory()
    try journal.addTeam()
    return journal
  }

  func addTeam() throws {
    for person in [Person.petra, .anna, .bo] { try add(person) }
  }
}
