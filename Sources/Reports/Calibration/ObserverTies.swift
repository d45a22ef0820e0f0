import Analysis
import Coaching

/// Which observers have seen the same reps, if only by way of others, and so can be compared.
struct ObserverTies: Sendable {
  /// Observers and reps who are tied to one another.
  struct Group: Sendable {
    let observers: Set<Person.ID>
    let reps: Int
    let cases: Int
  }

  /// The largest first.
  let groups: [Group]
  private let graph: RatingGraph
  private let labels: [Person.ID: Int]

  /// Whether all can be compared; so can nobody at all.
  var isConnected: Bool { graph.isConnected }

  init(_ scores: [LabelledMeetings.Scored]) {
    let observers = Dictionary(
      scores.map { ($0.score.observer, $0.meeting.observer) }, uniquingKeysWith: { first, _ in first })
    let cases = Set(scores.filter(\.score.isOfCase).map(\.score.rep))
    labels = Dictionary(observers.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    graph = RatingGraph(scores.map { RatingGraph.Edge(rep: $0.score.rep, observer: $0.score.observer) })
    groups = graph.groups.map { group in
      Group(
        observers: Set(group.observers.compactMap { observers[$0] }),
        reps: group.reps.count { !cases.contains($0) }, cases: group.reps.count { cases.contains($0) })
    }
  }

  /// The place among the groups; `nil` for whoever has no score.
  func group(of observer: Person.ID) -> Int? { labels[observer].flatMap(graph.group(ofObserver:)) }
}
