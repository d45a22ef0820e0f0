/// Things that are joined two by two, to find which hang together (Tarjan's union-find).
struct Forest<Node: Hashable> {
  private var parents: [Node: Node]
  private var sizes: [Node: Int]

  init(nodes: [Node]) {
    parents = Dictionary(nodes.map { ($0, $0) }) { first, _ in first }
    sizes = parents.mapValues { _ in 1 }
  }

  /// Joins the trees of two nodes that are both in the forest.
  mutating func join(_ first: Node, _ second: Node) {
    let (one, other) = (root(of: first), root(of: second))
    guard one != other else { return }
    let (small, large) = sizes[one, default: 1] < sizes[other, default: 1] ? (one, other) : (other, one)
    parents[small] = large
    sizes[large, default: 1] += sizes[small, default: 1]
  }

  /// Returns the nodes of each tree, in no order.
  mutating func trees() -> [[Node]] {
    var trees: [Node: [Node]] = [:]
    for node in parents.keys { trees[root(of: node), default: []].append(node) }
    return Array(trees.values)
  }

  /// Points everything on its way at its grandparent, so that the next way is shorter.
  private mutating func root(of node: Node) -> Node {
    var node = node
    while let parent = parents[node], parent != node {
      parents[node] = parents[parent]
      node = parents[parent] ?? parent
    }
    return node
  }
}
