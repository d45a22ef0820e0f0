import Coaching
import GRDB

/// Which state of which observation a form is, and who says so.
struct NewRevision {
  let observation: Observation.ID
  let number: Int
  let by: Person.ID
  let at: Moment
  /// `nil` for the first.
  let because: String?
  /// What identifies the commitment if the observation has had none before.
  let commitment: Commitment.ID
}

extension Database {
  /// Inserts a revision with all that its form says.
  func insert(_ form: FilledForm, by rubric: Rubric, as revision: NewRevision) throws {
    guard form.ratings.map(\.criterion) == rubric.criteria.map(\.key) else {
      throw JournalError.refused(.otherCriteria(rubric.edition))
    }
    try insertHead(of: form, as: revision)
    for rating in form.ratings { try insert(rating, in: revision) }
    if form.commitment != nil { try insertCommitment(of: revision) }
    if let followUp = form.followUp { try insert(followUp, in: revision) }
    try keepSum(of: form, by: rubric, for: revision.observation)
  }

  /// What the current revision comes to stands with the observation, so that many are added up quickly.
  private func keepSum(of form: FilledForm, by rubric: Rubric, for observation: Observation.ID) throws {
    let sql = "UPDATE observation SET overall = ?, isOutsideTrend = ? WHERE id = ?"
    try cachedStatement(sql: sql).execute(
      arguments: [
        Scores(of: form, by: rubric).overall, form.isOutsideTrend(by: rubric), observation.text,
      ])
  }

  private func insertHead(of form: FilledForm, as revision: NewRevision) throws {
    try insert(
      into: "revision",
      [
        "observation": revision.observation.text, "number": revision.number, "by": revision.by.text,
        "at": revision.at.utc, "atOffset": revision.at.offsetMinutes, "because": revision.because,
        "keepCriterion": form.keep?.criterion, "keepText": form.keep?.text,
        "commitmentCriterion": form.commitment?.criterion, "commitmentText": form.commitment?.text,
        "commitmentDue": form.commitment?.due?.description, "summary": form.summary,
        "seconds": revision.number == 1 ? form.seconds : nil,
      ])
  }

  private func insert(_ rating: Rating, in revision: NewRevision) throws {
    try cachedStatement(
      sql: """
        INSERT INTO rating (observation, revision, criterion, \(Rating.columns))
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: StatementArguments(
        [
          revision.observation.text.databaseValue, revision.number.databaseValue,
          rating.criterion.databaseValue,
        ] + rating.values))
  }

  /// A commitment has one identity through all revisions.
  private func insertCommitment(of revision: NewRevision) throws {
    let observation = revision.observation.text
    guard try !hasRow("SELECT 1 FROM commitment WHERE observation = ?", [observation]) else { return }
    try insert(into: "commitment", ["id": revision.commitment.text, "observation": observation])
  }

  private func insert(_ followUp: Commitment.FollowUp, in revision: NewRevision) throws {
    let id = followUp.commitment.text
    guard try hasRow("SELECT 1 FROM commitment WHERE id = ?", [id]) else {
      throw JournalError.unknown(.commitment, id, suggestions: [])
    }
    try insert(
      into: "followUp",
      [
        "observation": revision.observation.text, "revision": revision.number, "commitment": id,
        "status": followUp.status.rawValue,
      ])
  }
}
