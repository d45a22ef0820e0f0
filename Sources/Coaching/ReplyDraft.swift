/// A reply that was begun and not yet sent: everything the rep said, event by event.
///
/// The words are the form's free words, the answers are about the coaching.
public struct ReplyDraft: Hashable, Sendable {
  /// What it replies to; there is one draft for each.
  public let observation: Observation.ID
  /// What the coaching is rated with, as it was when the reply was begun.
  public let rubric: Rubric
  public let started: Moment
  /// In the order they happened.
  public var entries: [Form.Entry]

  public init(
    observation: Observation.ID, rubric: Rubric, started: Moment, entries: [Form.Entry] = []
  ) {
    self.observation = observation
    self.rubric = rubric
    self.started = started
    self.entries = entries
  }

  /// The form as it was left.
  ///
  /// An entry that the form refuses is passed over: it was refused when it was made, too.
  public var form: Form {
    var form = Form(rubric: rubric, words: .reply)
    for entry in entries { try? form.take(entry) }
    return form
  }
}
