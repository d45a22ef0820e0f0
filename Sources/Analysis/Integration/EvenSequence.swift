import Foundation

/// Points that fill the unit cube evenly: multiples of powers of the root of x^(d+1) = x + 1, a generalisation of
/// the golden ratio (Roberts, 2018), each coordinate above 0 and below 1.
struct EvenSequence {
  /// What each coordinate moves by from one point to the next.
  private let steps: [Double]

  init(dimensions: Int) {
    let root = (0..<40).reduce(2.0) { value, _ in pow(1 + value, 1 / Double(dimensions + 1)) }
    steps = (1...dimensions).map { pow(root, -Double($0)) }
  }

  subscript(index: Int) -> [Double] {
    steps.map { step in
      let value = 0.5 + Double(index + 1) * step
      return min(max(value - value.rounded(.down), 1e-9), 1 - 1e-9)
    }
  }
}
