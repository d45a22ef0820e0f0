/// A rubric being filled in: events go in, and it says where it stands, what it asks next, what is
/// still wrong and what has been said.
///
/// Every way of filling in a rubric (line by line, full screen, from a file) feeds the same form, so
/// that rules and messages exist once. It knows no screen, no clock and no journal.
public struct Form: Hashable, Sendable {
  public let rubric: Rubric
  /// `nil` when nobody said.
  public let scenario: Scenario?
  /// What was agreed before and is not settled, newest first; the first is asked about.
  public let openCommitments: [Commitment]
  /// Counts that can be taken over, by criterion.
  public let offered: [Criterion.Key: OfferedCount]
  /// The criteria that are asked, in the order they are asked.
  public let asked: [Criterion]
  /// What its free words are.
  public let words: Words

  /// Where the form stands.
  public internal(set) var step: Step
  public internal(set) var status = Status.asking
  /// What has been said so far.
  public internal(set) var filled: FilledForm
  /// Words that somebody was typing and did not enter; `nil` when there are none.
  public internal(set) var unfinished: Unfinished?
  /// Whether the follow-up was answered, be it with "no occasion".
  var isFollowedUp = false
  /// Once the last look was reached, every change leads back to it.
  var isReviewing = false

  /// A form to fill in.
  ///
  /// - Parameters:
  ///   - rubric: What is asked.
  ///   - scenario: The kind of meeting; some criteria are asked last in some.
  ///   - isCoreOnly: Whether to ask the short form.
  ///   - openCommitments: What was agreed before and is not settled, newest first.
  ///   - offered: Counts that can be taken over, by criterion.
  ///   - filled: What is said already, when something recorded is amended.
  ///   - words: What its free words are.
  public init(
    rubric: Rubric, scenario: Scenario? = nil, isCoreOnly: Bool = false, openCommitments: [Commitment] = [],
    offered: [Criterion.Key: OfferedCount] = [:], filled: FilledForm? = nil, words: Words = .summary
  ) {
    self.rubric = rubric
    self.words = words
    self.scenario = scenario
    self.openCommitments = openCommitments
    self.offered = offered
    self.filled = filled ?? FilledForm(empty: rubric)
    asked = rubric.criteriaInOrder(for: scenario).filter { $0.isCore || !isCoreOnly }
    step = .lastLook
    step = steps[0]
  }

  public enum Step: Hashable, Sendable, Codable {
    case followUp
    case criterion(Criterion.Key)
    case keep, commitment
    /// Only asked when somebody goes there from the last look.
    case summary
    /// Everything that was said, to be changed or saved.
    case lastLook
  }

  /// Words that were typed at a step and not entered.
  public struct Unfinished: Hashable, Sendable {
    public let step: Step
    /// Not empty.
    public let words: String
  }

  public enum Status: Hashable, Sendable {
    case asking, stopped, saved
  }

  /// What the words are that belong to no criterion.
  public enum Words: Hashable, Sendable {
    /// The meeting in a sentence or two.
    case summary
    /// The rep's answer to what was written.
    case reply
  }
}

extension Form {
  /// What is asked, in order, given what was answered so far.
  public var steps: [Step] {
    var steps = openCommitments.isEmpty ? [] : [Step.followUp]
    steps += asked.filter { !isSkipped($0) }.map { .criterion($0.key) }
    if rubric.evidence.keepRequired { steps.append(.keep) }
    if rubric.evidence.changeRequired { steps.append(.commitment) }
    return steps + [.lastLook]
  }

  /// Last time's commitment, when there is one to come back to.
  public var lastCommitment: Commitment? { openCommitments.first }

  /// Which of the asked criteria this is, from 1; `nil` when it is not asked.
  public func number(of criterion: Criterion.Key) -> Int? {
    asked.firstIndex { $0.key == criterion }.map { $0 + 1 }
  }

  /// How many of the asked criteria have an answer.
  public var answeredCount: Int { asked.count { filled[$0.key]?.answer != nil } }

  /// Whether nothing has been said, nor any word typed.
  public var isBlank: Bool {
    !isFollowedUp && unfinished == nil && filled.untimed == FilledForm(empty: rubric)
  }

  /// Whether another answer has left this criterion without an occasion.
  public func isSkipped(_ criterion: Criterion) -> Bool {
    criterion.skipWhen.map(filled.meets) ?? false
  }

  /// Whether this criterion and the asked ones behind it can be passed over with one answer.
  public func mayPassRest(from criterion: Criterion.Key) -> Bool { isAskedLast(criterion) }

  /// The count that can be taken over at this step; `nil` when there is none, or the step has its answer.
  public func offer(at step: Step) -> OfferedCount? {
    guard case .criterion(let key) = step, !isAnswered(step) else { return nil }
    return offered[key]
  }

  /// Whether the step has its answer.
  public func isAnswered(_ step: Step) -> Bool {
    switch step {
    case .followUp: isFollowedUp
    case .criterion(let key): filled[key]?.answer != nil
    case .keep: filled.keep != nil
    case .commitment: filled.commitment != nil
    case .summary: filled.summary != nil
    case .lastLook: false
    }
  }

  func isAskedLast(_ criterion: Criterion.Key) -> Bool {
    rubric.criteriaAskedLast(for: scenario).contains(criterion)
  }
}

extension Rubric {
  /// The criteria in the order they are asked in a meeting of this kind.
  func criteriaInOrder(for scenario: Scenario?) -> [Criterion] {
    let last = criteriaAskedLast(for: scenario)
    return criteria.filter { !last.contains($0.key) } + criteria.filter { last.contains($0.key) }
  }

  func criteriaAskedLast(for scenario: Scenario?) -> [Criterion.Key] {
    guard let scenario, let askedLast, askedLast.scenarios.contains(scenario) else { return [] }
    return askedLast.criteria
  }
}
