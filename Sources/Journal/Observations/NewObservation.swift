import Coaching

/// An observation that is finished and not yet in the journal.
public struct NewObservation: Sendable {
  public let id: Observation.ID
  /// A customer or a meeting in it that the journal does not have is added.
  public var occasion: Occasion
  public let rubric: Rubric
  /// The whole text of the rubric's file; `nil` when the rubric came from the journal.
  public let rubricText: String?
  public let form: FilledForm
  /// What identifies the commitment; unused when the form has none.
  public let commitment: Commitment.ID
  /// When it was finished.
  public let recorded: Moment

  public init(
    id: Observation.ID, occasion: Occasion, rubric: Rubric, rubricText: String?, form: FilledForm,
    commitment: Commitment.ID, recorded: Moment
  ) {
    self.id = id
    self.occasion = occasion
    self.rubric = rubric
    self.rubricText = rubricText
    self.form = form
    self.commitment = commitment
    self.recorded = recorded
  }
}
