/// How reps rate somebody's coaching, put together so that no answer can be told from another.
///
/// - One answer is what a rep said last about one observation; whoever finds no occasion everywhere takes it back.
///   Answers a rep opened stand by themselves and are let into no batch, where they could be subtracted.
/// - Figures change by whole batches only: answers are taken in the order they came, and the newest are let in
///   once they are at least five, by at least three reps. So whoever compares the figures of two days learns what
///   a batch said together, never what one answer was. What a rep replaces, takes back or opens afterwards leaves
///   the figures when the next batch is let in.
/// - Each criterion follows the same rule with the answers that rate it.
public struct CoachingPool: Hashable, Sendable {
  /// How many answers a batch has at least.
  public static let batch = 5
  /// How many reps must be behind a batch.
  public static let leastReps = 3

  /// How many answers there are now, without opened ones.
  public let answers: Int
  /// How many reps gave them.
  public let reps: Int
  /// How many answers are in the figures, those among them that were opened or taken back since; 0 while it is too
  /// early.
  public let counted: Int
  /// How many answers wait until there are enough to let them in together.
  public let waiting: Int
  /// The figures of each criterion that has enough answers, in the order they are asked.
  public let criteria: [OfCriterion]
  /// The newest answer of each rep about each observation, where the rep opened it.
  public let opened: [CoachingReply]

  /// Whether there are figures.
  public var isEnough: Bool { counted > 0 }

  /// Pools what was said.
  ///
  /// - Parameters:
  ///   - replies: Oldest first, with those that were replaced.
  ///   - criteria: What is asked now; only levels and yes or no have figures.
  public init(_ replies: [CoachingReply], criteria: [Criterion]) {
    let all = Batches(of: replies) { !$0.isOpen && $0.ratesAnything }
    let answered = all.newest.filter(\.ratesAnything)
    let closed = answered.filter { !$0.isOpen }
    opened = answered.filter(\.isOpen)
    counted = all.letIn.count
    answers = closed.count
    reps = closed.repCount
    waiting = all.waiting.count
    guard counted > 0 else {
      self.criteria = []
      return
    }
    let settled = replies.prefix(all.taken)
    self.criteria = criteria.compactMap { criterion in
      let rated = Batches(of: settled) { !$0.isOpen && $0[criterion.key]?.state == .rated }
      return OfCriterion(criterion, in: rated.letIn)
    }
  }
}

extension CoachingPool {
  /// What the pooled answers to one criterion come to.
  public struct OfCriterion: Hashable, Sendable {
    public let criterion: Criterion
    /// How many answers there are, at least `batch`.
    public let count: Int
    /// The middle level, 1 to 5, or halfway between the two middle ones; `nil` for yes or no.
    public let median: Double?
    /// How often each level from 1 to 5 was given; empty for yes or no.
    public let levels: [Int: Int]
    /// How many said yes; `nil` for levels.
    public let yes: Int?
    /// How many said no; `nil` for levels.
    public let no: Int?

    /// `nil` when there are no answers, or the criterion takes neither levels nor yes or no.
    fileprivate init?(_ criterion: Criterion, in replies: [CoachingReply]) {
      let answers = replies.compactMap { $0[criterion.key]?.answer }
      guard !answers.isEmpty else { return nil }
      self.criterion = criterion
      count = answers.count
      switch criterion.kind {
      case .level:
        let given = answers.levels
        median = given.median
        levels = Dictionary(
          uniqueKeysWithValues: Rubric.levels.map { level in (level, given.count { $0 == level }) })
        (yes, no) = (nil, nil)
      case .yes:
        (median, levels) = (nil, [:])
        (yes, no) = (answers.count { $0 == .yes(true) }, answers.count { $0 == .yes(false) })
      case .count, .choice, .text: return nil
      }
    }
  }
}

/// Answers that are let in by whole batches, in the order they came.
private struct Batches {
  /// The newest about each observation.
  private(set) var newest: [CoachingReply] = []
  /// Those that count and came after the last batch.
  private(set) var waiting: [CoachingReply] = []
  /// How many replies had come when the last batch was let in.
  private(set) var taken = 0
  /// Those that the last batch left in; nothing while there was none.
  private(set) var letIn: [CoachingReply] = []

  init(of replies: some Sequence<CoachingReply>, where counts: (CoachingReply) -> Bool) {
    for (place, reply) in replies.enumerated() {
      newest.removeAll { $0.observation == reply.observation }
      waiting.removeAll { $0.observation == reply.observation }
      newest.append(reply)
      guard counts(reply) else { continue }
      waiting.append(reply)
      guard waiting.count >= CoachingPool.batch, waiting.repCount >= CoachingPool.leastReps else { continue }
      letIn = newest.filter(counts)
      waiting = []
      taken = place + 1
    }
  }
}

extension [CoachingReply] {
  fileprivate var repCount: Int { Set(map(\.rep.id)).count }
}

extension [Answer] {
  fileprivate var levels: [Int] {
    compactMap { answer in
      guard case .level(let level) = answer else { return nil }
      return level
    }
  }
}

extension [Int] {
  /// The middle value, or halfway between the two middle ones; `nil` for none.
  fileprivate var median: Double? {
    guard !isEmpty else { return nil }
    let ordered = sorted()
    return Double(ordered[(count - 1) / 2] + ordered[count / 2]) / 2
  }
}
