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
  /// Whether the rep shares it at once.
  public let isShared: Bool

  public init(
    id: Observation.ID, occasion: Occasion, rubric: Rubric, rubricText: String?, form: FilledForm,
    commitment: Commitment.ID, recorded: Moment, isShared: Bool = false
  ) {
    self.id = id
    self.occasion = occasion
    self.rubric = rubric
    self.rubricText = rubricText
    self.form = form
    self.commitment = commitment
    self.recorded = recorded
    self.isShared = isShared
  }
}

extension NewObservation {
  /// What the journal gives back for it.
  var asRecorded: Observation {
    var occasion = occasion
    occasion.met = occasion.met.toTheSecond
    occasion.ended = occasion.ended?.toTheSecond
    let first = Observation.Revision(number: 1, by: occasion.observer, at: recorded.toTheSecond)
    return Observation(
      id: id, occasion: occasion, rubric: rubric, revision: 1, revisions: [first], form: form,
      commitment: form.commitment == nil ? nil : commitment, shared: isShared ? first.at : nil)
  }
}

extension Moment {
  /// Without the milliseconds, which the journal does not keep.
  var toTheSecond: Moment {
    Moment(milliseconds: milliseconds / 1000 * 1000, offsetMinutes: offsetMinutes)
  }
}
