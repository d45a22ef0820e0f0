import Testing

@testable import Analysis

struct RatingGraphTests {
  private func graph(_ edges: [(Int, Int)]) -> RatingGraph {
    RatingGraph(edges.map { RatingGraph.Edge(rep: $0.0, observer: $0.1) })
  }

  @Test func `nobody is nobody's group, and connected`() {
    #expect(graph([]).groups.isEmpty)
    #expect(graph([]).isConnected)
  }

  @Test func `one observer ties all the reps together`() {
    let one = graph([(3, 1), (1, 1), (2, 1), (1, 1)])
    #expect(one.isConnected)
    #expect(one.groups.map(\.reps) == [[1, 2, 3]])
    #expect(one.groups.map(\.observers) == [[1]])
  }

  @Test func `managers who only see their own reps are apart, the larger group first`() {
    let apart = graph([(1, 1), (2, 1), (3, 2), (4, 2), (5, 2)])
    #expect(!apart.isConnected)
    #expect(apart.groups.map(\.reps) == [[3, 4, 5], [1, 2]])
    #expect(apart.group(ofObserver: 2) == 0 && apart.group(ofObserver: 1) == 1)
    #expect(apart.group(ofObserver: 9) == nil)
  }

  @Test func `a rep and an observer with the same number are two`() {
    #expect(graph([(1, 2), (2, 3)]).groups.count == 2)
  }

  @Test func `one visit by the other manager, or a common case, ties them`() {
    #expect(graph([(1, 1), (2, 1), (3, 2), (4, 2), (2, 2)]).isConnected)
    #expect(graph([(1, 1), (3, 2), (-1, 1), (-1, 2)]).isConnected)
  }

  @Test func `a long chain is one group, in any order`() {
    let chain = (0..<2000).flatMap { [($0, $0), ($0, $0 + 1)] }
    #expect(graph(chain).isConnected)
    #expect(graph(chain) == graph(chain.reversed()))
    #expect(graph(chain.filter { $0 != (1000, 1001) }).groups.count == 2)
  }
}
