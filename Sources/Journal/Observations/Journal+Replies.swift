import Coaching
import GRDB

/// What a rep says about the coaching, by a rubric of its own.
public struct CoachingAnswers: Sendable {
  public let rubric: Rubric
  /// The whole text of the rubric's file; `nil` when the rubric came from the journal.
  public let rubricText: String?
  public let form: FilledForm
  /// Whether the rep lets them be shown with the name, rather than only pooled.
  public let isOpen: Bool

  public init(rubric: Rubric, rubricText: String?, form: FilledForm, isOpen: Bool = false) {
    self.rubric = rubric
    self.rubricText = rubricText
    self.form = form
    self.isOpen = isOpen
  }
}

extension Journal {
  /// Adds the rep's reply to an observation; earlier ones stay, and the newest words are shown.
  ///
  /// - Parameters:
  ///   - id: What identifies the reply.
  ///   - observation: What it is about.
  ///   - person: Who replies, which must be the rep.
  ///   - moment: When they do.
  ///   - text: The rep's own words; `nil` when there are none.
  ///   - coaching: What the rep says of the coaching, never shown singly unless it is open; `nil` for nothing.
  ///   - closesDraft: Whether this is what was begun as a draft, which is then gone.
  /// - Returns: The observation with the reply.
  /// - Throws: `JournalError.refused` when there is neither text nor coaching, or when it is not the rep
  ///   who replies; `.unknown` when the observation is not there.
  @discardableResult
  public func reply(
    _ id: Identifier<Reply>, to observation: Observation.ID, by person: Person.ID, at moment: Moment,
    text: String?, coaching: CoachingAnswers? = nil, closingDraft closesDraft: Bool = false
  ) throws(JournalError) -> Observation {
    try writing { db in
      let text = try freeText(text)
      guard text != nil || coaching != nil else { throw JournalError.refused(.nothingToSay) }
      let answered = try db.observation(observation, revision: nil)
      try db.insertReply(
        id, to: answered, by: person, at: moment, text: text, isOpen: coaching?.isOpen ?? false)
      if let coaching { try db.insert(coaching, of: id) }
      if closesDraft { try db.discardReplyDraft(to: observation) }
      return try db.observation(observation, revision: nil)
    }
  }
}

extension Database {
  /// Adds a reply made elsewhere.
  func insert(_ reply: Reply, _ id: Identifier<Reply>, to observation: Observation) throws {
    try insertReply(id, to: observation, by: reply.by.id, at: reply.at, text: reply.text)
  }

  fileprivate func insertReply(
    _ id: Identifier<Reply>, to observation: Observation, by person: Person.ID, at moment: Moment,
    text: String?, isOpen: Bool = false
  ) throws {
    let rep = observation.occasion.rep
    guard rep.id == person else { throw JournalError.refused(.notTheReps(rep: rep.name)) }
    try insertReply(id, to: observation.id, by: person, at: moment, text: text, isOpen: isOpen)
  }

  /// Adds a reply of the rep's.
  func insertReply(
    _ id: Identifier<Reply>, to observation: Observation.ID, by rep: Person.ID, at moment: Moment,
    text: String?, isOpen: Bool
  ) throws {
    try insert(
      into: "reply",
      [
        "id": id.text, "observation": observation.text, "by": rep.text, "at": moment.utc,
        "atOffset": moment.offsetMinutes, "text": text, "isOpen": isOpen,
      ])
  }

  fileprivate func insert(_ coaching: CoachingAnswers, of reply: Identifier<Reply>) throws {
    guard coaching.form.ratings.map(\.criterion) == coaching.rubric.criteria.map(\.key) else {
      throw JournalError.refused(.otherCriteria(coaching.rubric.edition))
    }
    try insert(coaching.form, of: reply, in: try store(coaching.rubric, text: coaching.rubricText))
  }

  /// Adds the answers about the coaching in a reply.
  func insert(_ form: FilledForm, of reply: Identifier<Reply>, in version: Int) throws {
    for rating in form.ratings {
      try cachedStatement(
        sql: """
          INSERT INTO replyRating (reply, rubricVersion, criterion, \(Rating.columns))
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """
      ).execute(
        arguments: StatementArguments(
          [reply.text.databaseValue, version.databaseValue, rating.criterion.databaseValue] + rating.values))
    }
  }
}
