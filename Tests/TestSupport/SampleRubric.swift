import Coaching

extension Rubric {
  /// A small rubric with every kind of criterion, two dimensions and a criterion that can lose its occasion.
  public static func sample(version: Int = 1, title: String = "Sample") -> Rubric {
    Rubric(
      key: "sample", version: version, title: Wording(en: title, sv: "Prov"),
      purpose: Wording(en: "To try things out.", sv: "För att prova."), minutes: 2,
      scale: Dictionary(uniqueKeysWithValues: levels.map { ($0, Wording(en: "is \($0)", sv: "är \($0)")) }),
      notObserved: Wording(en: "no occasion", sv: "inget tillfälle"),
      evidence: EvidenceRule(keepRequired: true, changeRequired: true, asksAtLevelOne: true),
      dimensions: [
        Dimension(key: "insight", title: Wording(en: "Insight", sv: "Insikt")),
        Dimension(key: "tactics", title: Wording(en: "Tactics", sv: "Taktik"), weight: 3),
      ],
      criteria: sampleCriteria,
      askedLast: AskedLast(scenarios: [.negotiation], criteria: ["thought", "picture"]),
      outsideTrendWhen: Condition(criterion: "who", option: "manager"))
  }

  private static var sampleCriteria: [Criterion] {
    [
      Criterion(
        key: "who", kind: .choice, isCore: true, ask: Wording(en: "Who ran it?", sv: "Vem drev?"),
        options: [
          Criterion.Option(key: "rep", title: Wording(en: "The rep", sv: "Säljaren")),
          Criterion.Option(key: "manager", title: Wording(en: "The manager", sv: "Chefen")),
        ]),
      .sampleLevel("thought", of: "insight", isCore: true),
      .sampleLevel(
        "picture", of: "insight", weight: 3, skipWhen: Condition(criterion: "who", option: "manager")),
      Criterion(
        key: "questions", kind: .count, ask: Wording(en: "Questions asked", sv: "Frågor"),
        counts: Wording(en: "A turn that asks.", sv: "Ett inlägg som frågar."), tally: .question),
      Criterion(key: "aloud", kind: .yes, ask: Wording(en: "Said aloud?", sv: "Sagt högt?")),
      .sampleLevel("step", of: "tactics", isCore: true),
      Criterion(key: "watch", kind: .text, ask: Wording(en: "What to watch?", sv: "Vad ska jag titta på?")),
    ]
  }
}

extension Criterion {
  fileprivate static func sampleLevel(
    _ key: Key, of dimension: Dimension.Key, weight: Double = 1, isCore: Bool = false,
    skipWhen: Rubric.Condition? = nil
  ) -> Criterion {
    Criterion(
      key: key, dimension: dimension, kind: .level, isCore: isCore, weight: weight,
      ask: Wording(en: "How was the \(key)?", sv: "Hur var \(key)?"),
      levels: [1: Wording(same: "poor"), 3: Wording(same: "good"), 5: Wording(same: "great")],
      noOccasion: Wording(en: "Never came up.", sv: "Kom aldrig upp."), skipWhen: skipWhen)
  }
}

extension Form {
  /// A form of the sample rubric in which everything is answered.
  public static func filledSample(openCommitments: [Commitment] = []) throws -> Form {
    var form = Form(rubric: .sample(), openCommitments: openCommitments)
    if !openCommitments.isEmpty { try form.take(Entry(.followUp(nil))) }
    for event in sampleEvents { try form.take(Entry(event, seconds: 2)) }
    return form
  }

  /// The answers of a sample meeting, in the order they are asked.
  public static let sampleEvents: [Event] = [
    .rate("who", .choice("rep"), evidence: nil),
    .rate("thought", .level(4), evidence: "took the pen herself"),
    .rate("picture", .level(2), evidence: nil),
    .rate("questions", .count(12), evidence: nil),
    .rate("aloud", .yes(false), evidence: nil),
    .rate("step", .notObserved, evidence: nil),
    .rate("watch", .text("the last two minutes"), evidence: nil),
    .keep(Keep(criterion: "thought", text: "let Karin do the sum")),
    .commitment(Commitment.Terms(criterion: "step", text: "ask for a date", due: Day(iso8601: "2026-12-01"))),
  ]
}

extension Moment {
  /// Noon UTC on 23 November 2026, as a wall clock in Sweden shows it.
  public static let noon = Moment(milliseconds: 1_795_435_200_000, offsetMinutes: 60)
}

extension Commitment {
  /// Something agreed on 9 November.
  public static let sample = Commitment(
    id: ID("01900000-0000-7000-8000-000000c0ffee"), rep: Person.ID("01900000-0000-7000-8000-00000000aaaa"),
    terms: Terms(criterion: "thought", text: "draw before slide three"), agreed: .noon)
}
