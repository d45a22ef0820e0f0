/// Draws made of whole-number arithmetic, sums and products only: the standard library may change how it
/// draws, and logarithms and cosines differ in the last digit between platforms.
extension SeededGenerator {
  /// From 0 up to, but not including, 1.
  mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Evenly within the range.
  mutating func number(in range: ClosedRange<Double>) -> Double {
    range.lowerBound + unit() * (range.upperBound - range.lowerBound)
  }

  /// Evenly within the range, both ends included.
  mutating func integer(in range: ClosedRange<Int>) -> Int {
    let width = UInt64(range.upperBound - range.lowerBound) + 1
    return range.lowerBound + Int(next().multipliedFullWidth(by: width).high)
  }

  /// Mean 0, standard deviation 1, within ±6: twelve even draws added up.
  mutating func normal() -> Double {
    var sum = -6.0
    for _ in 0..<12 { sum += unit() }
    return sum
  }

  /// `true` with a probability, 0 to 1.
  mutating func chance(_ probability: Double) -> Bool { unit() < probability }

  /// One of the elements; `nil` when there are none.
  mutating func pick<Element>(from elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[integer(in: 0...elements.count - 1)]
  }

  /// One of the elements, each as often as its share says; `nil` when there are none.
  mutating func pick<Element>(_ shares: KeyValuePairs<Element, Double>) -> Element? {
    var rest = unit() * shares.reduce(0) { $0 + $1.value }
    for (element, share) in shares {
      rest -= share
      if rest < 0 { return element }
    }
    return shares.last?.key
  }

  /// The elements in another order, each order equally likely (Fisher and Yates).
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var shuffled = elements
    for last in shuffled.indices.dropFirst().reversed() {
      shuffled.swapAt(last, integer(in: 0...last))
    }
    return shuffled
  }
}
