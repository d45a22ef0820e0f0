/// Everything one observer said about one meeting.
public struct FilledForm: Hashable, Sendable {
  /// One for every criterion of the rubric, in its order.
  public var ratings: [Rating]
  /// `nil` when nothing was named.
  public var keep: Keep?
  /// `nil` when nothing was agreed.
  public var commitment: Commitment.Terms?
  /// What became of last time's commitment; `nil` when nobody said.
  public var followUp: Commitment.FollowUp?
  /// The meeting in a sentence or two; `nil` when nothing was written.
  public var summary: String?
  /// How long the whole form took, its keep, its agreement and the last look too, in seconds; `nil` when nobody sat in
  /// front of it, and for what an amendment says.
  public var seconds: Double?

  public init(
    ratings: [Rating], keep: Keep? = nil, commitment: Commitment.Terms? = nil,
    followUp: Commitment.FollowUp? = nil, summary: String? = nil, seconds: Double? = nil
  ) {
    self.ratings = ratings
    self.keep = keep
    self.commitment = commitment
    self.followUp = followUp
    self.summary = summary
    self.seconds = seconds
  }

  /// A form in which nothing has been asked yet.
  public init(empty rubric: Rubric) {
    self.init(ratings: rubric.criteria.map { Rating($0.key, nil) })
  }

  public subscript(criterion: Criterion.Key) -> Rating? {
    get { ratings.first { $0.criterion == criterion } }
    set {
      guard let newValue, let place = ratings.firstIndex(where: { $0.criterion == criterion }) else { return }
      ratings[place] = newValue
    }
  }

  /// The same without the time it took, for comparing what two forms say.
  public var untimed: FilledForm {
    var form = self
    form.seconds = nil
    for place in form.ratings.indices { form.ratings[place].seconds = nil }
    return form
  }

  /// Whether the answer that the condition names was given.
  public func meets(_ condition: Rubric.Condition) -> Bool {
    self[condition.criterion]?.answer == .choice(condition.option)
  }

  /// Whether somebody other than the rep ran the meeting, so that it says little about the rep.
  public func isOutsideTrend(by rubric: Rubric) -> Bool {
    rubric.outsideTrendWhen.map(meets) ?? false
  }
}
