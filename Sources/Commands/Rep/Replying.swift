import Coaching
import Journal
import Reports

/// The way from a rep's words and answers to a reply in the journal.
struct Replying {
  let journal: Journal
  let session: Session
  let observation: Observation
  /// Whether the rep lets the answers about the coaching be shown with the name.
  let isOpen: Bool

  /// - Throws: `JournalError.refused` unless it is the rep who replies.
  init(to observation: String, as name: String?, isOpen: Bool, _ session: Session) throws {
    self.session = session
    self.isOpen = isOpen
    journal = try session.openJournal()
    self.observation = try journal.observation(named: observation)
    let rep = self.observation.occasion.rep
    guard try session.person(as: name, in: journal).id == rep.id else {
      throw JournalError.refused(.notTheReps(rep: rep.name))
    }
  }

  /// Sends what was said on the command line.
  ///
  /// - Parameters:
  ///   - text: The rep's words; `nil` for those in the file, or none.
  ///   - file: Answers about the coaching; `nil` for none.
  /// - Returns: The observation with the reply.
  /// - Throws: Everything that is wrong with the file; nothing is sent then.
  func send(_ text: String?, coachingIn file: String?) throws -> Observation {
    guard let file else {
      if isOpen { throw Mistake.needs(option: "--open", beside: "--coaching") }
      return try send(text, nil, closingDraft: false)
    }
    guard try hasCoach else { throw ReplyMistake.nobodyCoached }
    let rubric = try session.rubric(Rubric.coachingKey, in: journal)
    var form = Form(rubric: rubric.rubric, words: .reply)
    try AnswersFile(try bytes(of: file, limit: AnswersFile.sizeLimit)).fill(&form, mayBeLeftOut: [])
    let answers = CoachingAnswers(
      rubric: rubric.rubric, rubricText: rubric.text, form: form.result, isOpen: isOpen)
    return try send(text ?? form.result.summary, answers, closingDraft: false)
  }

  /// Sends a reply, at the time it is now rather than when the command was started.
  func send(_ text: String?, _ coaching: CoachingAnswers?, closingDraft: Bool) throws -> Observation {
    let replied = try journal.reply(
      session.newID(), to: observation.id, by: observation.occasion.rep.id,
      at: try session.surroundings.now(), text: text, coaching: coaching, closingDraft: closingDraft)
    if coaching != nil { session.remark(isOpen ? shownWithName : onlyPooled) }
    return replied
  }

  /// Throws away what was begun.
  func discard(asJSON: Bool) throws {
    guard try journal.replyDraft(to: observation.id) != nil else {
      throw ReplyMistake.nothingBegun(observation.id.short)
    }
    try journal.discardReplyDraft(to: observation.id)
    guard !asJSON else { return try session.write(["discarded": .string(observation.id.text)]) }
    let id = observation.id.short
    try session.write(
      Wording(
        en: "What was begun as a reply to \(id) is gone.", sv: "Det påbörjade svaret på \(id) är borta."))
  }

  /// Gives back what was replied to, or only the reply while the rep's own view of the meeting comes first.
  func giveBack(_ replied: Observation, asJSON: Bool) throws {
    let reader = Reader(replied.occasion.rep.id, now: session.now)
    let withheld = Withheld(replied, try journal.standing(of: replied), to: reader)
    try session.write(
      try session.report(on: replied, withheld: withheld, for: reader, in: journal), asJSON: asJSON)
  }

  /// Whether there is coaching to rate: somebody watched who leads.
  var hasCoach: Bool {
    get throws {
      guard observation.occasion.hasCoach else { return false }
      return try journal.person(observation.occasion.observer.id).role != .rep
    }
  }
}

private let onlyPooled = Wording(
  en:
    "Your answers about the coaching are kept for the pooled picture. Whoever can open the journal's file can read them.",
  sv: "Dina svar om coachningen sparas för den samlade bilden. Den som kan öppna journalens fil kan läsa dem."
)

private let shownWithName = Wording(
  en: "Your answers about the coaching are shown with your name, as you asked.",
  sv: "Dina svar om coachningen visas med ditt namn, som du ville.")
