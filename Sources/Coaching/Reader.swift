/// Somebody who reads what was recorded, and when.
///
/// One journal on one laptop is read by whoever sits in front of it: this is courtesy, not protection.
public struct Reader: Hashable, Sendable {
  /// `nil` when it is not known who reads; they are then not known to be somebody else.
  public let person: Person.ID?
  public let now: Moment
  /// Whether they asked to read before the own view is there.
  public let isRevealing: Bool

  public init(_ person: Person.ID?, now: Moment, isRevealing: Bool = false) {
    self.person = person
    self.now = now
    self.isRevealing = isRevealing
  }

  /// Why they do not get to read something; `nil` when they do.
  ///
  /// What is the rep's own opens only by being shared. A manager's or colleague's view waits for the rep's own
  /// view of the meeting as long as one would say much: for the rep, and while one is being filled in for
  /// everybody but whoever wrote it.
  public func withholding(of standing: Standing) -> Withholding? {
    if standing.isRepsOwn { return mayReadOwn(standing) ? nil : .notShared }
    guard !isRevealing, standing.kind.isOfMeeting, standing.meeting != nil else { return nil }
    guard person != standing.observer, isOwnViewAwaited(standing) else { return nil }
    return person == standing.rep || standing.ownDraft != nil ? .ownViewFirst : nil
  }

  /// Whether they may go on with a draft, or throw it away: what is the rep's own is left to the rep, or to
  /// whoever fills it in.
  public func mayGoOn(with draft: Draft) -> Bool {
    person == draft.occasion.observer.id || withholding(of: Standing(of: draft.occasion)) != .notShared
  }

  /// Those that they do not get to read.
  public func withheld<Subject>(among standings: [Identifier<Subject>: Standing]) -> Set<Identifier<Subject>>
  {
    Set(standings.filter { withholding(of: $0.value) != nil }.keys)
  }

  private func mayReadOwn(_ standing: Standing) -> Bool {
    standing.shared != nil || person == nil || person == standing.rep
  }

  private func isOwnViewAwaited(_ standing: Standing) -> Bool {
    !standing.hasOwnView && now.minutes(since: standing.met) < Reader.ownViewAwaitedMinutes
  }

  /// How long after a meeting began the rep's own view is waited for, in minutes: three days.
  ///
  /// Of ratings given within three days some 42 % no longer tell one criterion from another, after two weeks
  /// 87 % (Williams and others, 2014): later, an own view from memory says little.
  public static let ownViewAwaitedMinutes = 72 * 60
}
