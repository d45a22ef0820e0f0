/// Who has observed whom, and so who can be compared.
///
/// Where two groups share neither rep nor observer, a strict observer cannot be told from a weak rep: figures of one
/// group say nothing beside the other's (Linacre, "Many-Facet Rasch Measurement", on disjoint subsets).
public struct RatingGraph: Hashable, Sendable {
  /// A rep and somebody who observed that rep.
  public struct Edge: Hashable, Sendable {
    public let rep: Int
    public let observer: Int

    public init(rep: Int, observer: Int) {
      self.rep = rep
      self.observer = observer
    }
  }

  /// Reps and observers who are tied to one another, if only by others.
  public struct Group: Hashable, Sendable {
    /// In rising order; never empty.
    public let reps: [Int]
    /// In rising order; never empty.
    public let observers: [Int]
  }

  /// Those with the most reps and observers first, and then by their first rep.
  public let groups: [Group]

  /// - Parameter edges: In any order, repeated or not. Reps and observers are numbered apart.
  public init(_ edges: some Sequence<Edge>) {
    let edges = Array(Set(edges))
    var forest = Forest(
      nodes: edges.flatMap { [RatingGraph.Node.rep($0.rep), RatingGraph.Node.observer($0.observer)] })
    for edge in edges { forest.join(.rep(edge.rep), .observer(edge.observer)) }
    groups = forest.trees().map(Group.init).sorted { first, second in
      first.size == second.size ? first.reps[0] < second.reps[0] : first.size > second.size
    }
  }

  /// Whether all can be compared; so can nobody at all.
  public var isConnected: Bool { groups.count < 2 }

  /// The place in `groups`; `nil` for an observer who observed nobody.
  public func group(ofObserver observer: Int) -> Int? {
    groups.firstIndex { $0.observers.contains(observer) }
  }
}

extension RatingGraph {
  fileprivate enum Node: Hashable {
    case rep(Int)
    case observer(Int)
  }
}

extension RatingGraph.Group {
  fileprivate var size: Int { reps.count + observers.count }

  fileprivate init(_ nodes: [RatingGraph.Node]) {
    reps = nodes.compactMap { if case .rep(let rep) = $0 { rep } else { nil } }.sorted()
    observers = nodes.compactMap { if case .observer(let observer) = $0 { observer } else { nil } }.sorted()
  }
}
