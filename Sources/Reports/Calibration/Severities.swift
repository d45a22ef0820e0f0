import Analysis
import Coaching

/// How strictly each observer scores beside those who can be compared.
struct Severities: Sendable {
  /// Below 0 the stricter, above 0 the milder, in levels; nobody is there who cannot be compared.
  let byObserver: [Person.ID: Estimate]
  /// How many observers have enough scores.
  let wellKnown: Int
  /// The lowest, the median and the highest of those; `nil` of fewer than five observers, and where groups share
  /// nothing.
  let spread: Spread?

  /// Fewer scores say nothing of an observer, whatever the model makes of them.
  static let leastScores = 5

  /// A strictness within this is as good as none, in levels.
  static let little = 0.25

  struct Spread: Hashable, Sendable {
    let lowest: Double
    let median: Double
    let highest: Double
    let observers: Int
  }

  /// Where groups share neither reps nor cases, each is compared within itself alone.
  init(_ scores: [LabelledMeetings.Scored], _ model: SkillModel?, _ ties: ObserverTies) {
    let parts = ties.isConnected ? [Severities.all(scores, model)] : Severities.apart(scores, ties)
    byObserver = parts.reduce(into: [:]) { $0.merge($1) { first, _ in first } }
    let counts = Dictionary(grouping: scores, by: \.meeting.observer).mapValues(\.count)
    let known = byObserver.filter { counts[$0.key, default: 0] >= Severities.leastScores }
    wellKnown = known.count
    spread = ties.isConnected ? Spread(known.values.map(\.estimate)) : nil
  }

  private static func all(_ scores: [LabelledMeetings.Scored], _ model: SkillModel?) -> [Person.ID: Estimate]
  {
    let observers = Dictionary(
      scores.map { ($0.score.observer, $0.meeting.observer) }, uniquingKeysWith: { first, _ in first })
    let known = model?.severities.compactMap { severity in
      observers[severity.observer].map { ($0, severity.estimate) }
    }
    return Dictionary(known ?? [], uniquingKeysWith: { first, _ in first })
  }

  private static func apart(_ scores: [LabelledMeetings.Scored], _ ties: ObserverTies)
    -> [[Person.ID: Estimate]]
  {
    inParallel(ties.groups) { group in
      let own = scores.filter { group.observers.contains($0.meeting.observer) }
      return all(own, group.observers.count > 1 ? SkillModel(own.map(\.score)) : nil)
    }
  }
}

extension Severities.Spread {
  fileprivate init?(_ estimates: [Double]) {
    let sorted = estimates.sorted()
    guard let lowest = sorted.first, let highest = sorted.last, let middle = Analysis.median(of: sorted),
      sorted.count >= CalibrationAudience.leastObservers
    else { return nil }
    self.init(lowest: lowest, median: middle, highest: highest, observers: sorted.count)
  }
}
