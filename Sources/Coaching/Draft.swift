/// A form that was begun and not yet saved: how it began, and everything that happened to it since.
public struct Draft: Hashable, Sendable {
  public typealias ID = Identifier<Draft>

  public let id: ID
  public let occasion: Occasion
  /// The rubric as it was when the draft was begun.
  public let rubric: Rubric
  public let isCoreOnly: Bool
  /// Last time's commitment, when there was one to come back to.
  public var lastCommitment: Commitment?
  /// Counts that could be taken over when it was begun.
  public let offered: [Criterion.Key: OfferedCount]
  public let started: Moment
  /// In the order they happened.
  public var entries: [Form.Entry]

  public init(
    id: ID, occasion: Occasion, rubric: Rubric, isCoreOnly: Bool = false, lastCommitment: Commitment? = nil,
    offered: [Criterion.Key: OfferedCount] = [:], started: Moment, entries: [Form.Entry] = []
  ) {
    self.id = id
    self.occasion = occasion
    self.rubric = rubric
    self.isCoreOnly = isCoreOnly
    self.lastCommitment = lastCommitment
    self.offered = offered
    self.started = started
    self.entries = entries
  }

  /// The form as it was left.
  ///
  /// An entry that the form refuses is passed over: it was refused when it was made, too.
  public var form: Form {
    var form = Form(
      rubric: rubric, scenario: occasion.scenario, isCoreOnly: isCoreOnly,
      openCommitments: lastCommitment.map { [$0] } ?? [], offered: offered)
    for entry in entries { try? form.take(entry) }
    return form
  }
}
