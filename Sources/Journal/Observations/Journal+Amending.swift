import Coaching
import GRDB

extension Journal {
  /// Adds a revision to an observation; what was recorded before stays and can be looked at.
  ///
  /// A commitment keeps its identity through all revisions. One that the new form leaves out counts as
  /// dropped, and is open again should a later revision take it up.
  ///
  /// - Parameters:
  ///   - observation: As it was fetched; whoever amended it since is not overwritten.
  ///   - form: Everything that holds from now on, not only what changes.
  ///   - person: Who amends it.
  ///   - moment: When they do.
  ///   - reason: Why they do.
  ///   - commitment: What identifies the commitment when this form is the first to have one.
  /// - Returns: The observation with its new revision.
  /// - Throws: `JournalError.refused` without a reason, for other criteria, or when somebody else amended
  ///   it meanwhile; `.unknown` when the observation or somebody is not there.
  @discardableResult
  public func amend(
    _ observation: Observation, with form: FilledForm, by person: Person.ID, at moment: Moment,
    because reason: String, commitment: Commitment.ID
  ) throws(JournalError) -> Observation {
    try writing { db in
      guard let reason = try freeText(reason) else { throw JournalError.refused(.noReason) }
      let current = try db.observation(observation.id, revision: nil)
      guard current.revision == observation.revisions.last?.number else {
        throw JournalError.refused(.amendedMeanwhile(observation.id))
      }
      let revision = NewRevision(
        observation: current.id, number: current.revision + 1, by: try db.person(person).id, at: moment,
        because: reason, commitment: commitment)
      try db.insert(form, by: current.rubric, as: revision)
      try db.execute(
        sql: "UPDATE observation SET revision = ? WHERE id = ?",
        arguments: [revision.number, current.id.text])
      return try db.observation(current.id, revision: nil)
    }
  }
}
