import Coaching

extension Rubric {
  /// A rubric with every kind of criterion and everything that is optional.
  static func small(version: Int = 1, title: String = "Small", criteria: [Criterion] = smallCriteria)
    -> Rubric
  {
    Rubric(
      key: "small", version: version, title: Wording(en: title, sv: "Liten"),
      purpose: Wording(en: "To help", sv: "Att hjälpa"), minutes: 3,
      scale: [1: Wording(en: "missing", sv: "saknas"), 5: Wording(en: "shows", sv: "visar")],
      notObserved: Wording(en: "no occasion", sv: "inget tillfälle"),
      evidence: EvidenceRule(keepRequired: false, changeRequired: true, asksAtLevelOne: true),
      dimensions: [
        Dimension(key: "tactics", title: Wording(en: "Tactics", sv: "Taktik"), weight: 2),
        Dimension(key: "insight", title: Wording(en: "Insight", sv: "Insikt"), weight: 0.5),
      ],
      criteria: criteria,
      askedLast: AskedLast(scenarios: [.negotiation, .discovery], criteria: ["plan-b", "aim"]),
      outsideTrendWhen: Condition(criterion: "role", option: "manager"))
  }

  /// What a file with it could hold.
  static let smallText = "key: small # the text of the file, å ä ö\n"

  static let smallCriteria = [
    Criterion(
      key: "role", kind: .choice, isCore: true, ask: Wording(en: "Who?", sv: "Vem?"),
      options: [
        Criterion.Option(key: "rep", title: Wording(en: "the rep", sv: "säljaren")),
        Criterion.Option(key: "manager", title: Wording(en: "the manager", sv: "chefen")),
      ]),
    Criterion(
      key: "plan-b", dimension: "tactics", kind: .level, isCore: true, weight: 2,
      ask: Wording(en: "Plan B?", sv: "Plan B?"),
      levels: [1: Wording(en: "none", sv: "ingen"), 3: Wording(en: "some", sv: "någon")],
      noOccasion: Wording(en: "all went well", sv: "allt gick bra"),
      drill: Wording(en: "say it aloud", sv: "säg den högt"),
      skipWhen: Condition(criterion: "role", option: "manager")),
    Criterion(
      key: "aim", dimension: "insight", kind: .level, ask: Wording(en: "Aim?", sv: "Mål?"),
      levels: [5: Wording(en: "clear", sv: "tydligt")]),
    Criterion(
      key: "questions", kind: .count, ask: Wording(en: "Questions?", sv: "Frågor?"),
      counts: Wording(en: "each one", sv: "varje")),
    Criterion(key: "aloud", kind: .yes, ask: Wording(en: "Aloud?", sv: "Högt?")),
    Criterion(key: "watch", kind: .text, ask: Wording(en: "Watch?", sv: "Titta?")),
  ]

  /// What reps rate the coaching with.
  static let coaching = Rubric(
    key: "coaching", version: 1, title: Wording(en: "Coaching", sv: "Coachning"),
    purpose: Wording(en: "To coach", sv: "Att coacha"), minutes: 1, scale: [:],
    notObserved: Wording(en: "no occasion", sv: "inget tillfälle"),
    evidence: EvidenceRule(keepRequired: false, changeRequired: false, asksAtLevelOne: false),
    dimensions: [],
    criteria: [Criterion(key: "my-view-first", kind: .level, ask: Wording(en: "First?", sv: "Först?"))])
}
