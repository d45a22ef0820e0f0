/// The rep's own words about an observation.
public struct Reply: Hashable, Sendable {
  public let by: Person.Reference
  public let at: Moment
  public let text: String

  public init(by: Person.Reference, at: Moment, text: String) {
    self.by = by
    self.at = at
    self.text = text
  }
}
