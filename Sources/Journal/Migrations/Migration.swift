/// One step from an older schema to a newer one.
///
/// It holds only text, so that no change in the program can change what it did. Once shipped it is
/// never edited; a new one goes last in `all`.
struct Migration: Sendable {
  let identifier: String
  let sql: String

  static let all = [
    people, rubrics, observations, drafts, sharing, cases, fillTime, coachingReplies, tallies,
    meetings, imports, importLog, cancelling, checks,
  ]

  /// What marks a SQLite file as a journal: "Pitc".
  static let applicationID = 0x5069_7463
}
