import Dispatch
import Synchronization

/// What becomes of each element, worked out on as many cores as there are; in the order of the elements.
func inParallel<Element: Sendable, Value: Sendable>(
  _ elements: [Element], _ work: @escaping @Sendable (Element) -> Value
) -> [Value] {
  let results = Results<Value>(elements.count)
  DispatchQueue.concurrentPerform(iterations: elements.count) { place in
    results.put(work(elements[place]), at: place)
  }
  return results.all
}

/// Values that several threads put in their places.
private final class Results<Value: Sendable>: Sendable {
  private let values: Mutex<[Value?]>

  init(_ count: Int) { values = Mutex(Array(repeating: nil, count: count)) }

  func put(_ value: Value, at place: Int) { values.withLock { $0[place] = value } }

  var all: [Value] { values.withLock { $0.compactMap(\.self) } }
}
