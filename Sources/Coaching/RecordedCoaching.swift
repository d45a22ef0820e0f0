/// What a rep says of the coaching in one observation, in a reply of its own.
public struct RecordedCoaching: Hashable, Sendable {
  public let id: Identifier<Reply>
  public let observation: Observation.ID
  /// The rep.
  public let by: Person.ID
  public let at: Moment
  public let form: FilledForm
  /// Whether the rep lets it be shown with the name.
  public let isOpen: Bool

  public init(
    _ id: Identifier<Reply>, to observation: Observation.ID, by rep: Person.ID, at moment: Moment,
    form: FilledForm, isOpen: Bool = false
  ) {
    self.id = id
    self.observation = observation
    by = rep
    at = moment
    self.form = form
    self.isOpen = isOpen
  }
}
