import Foundation

/// Points that fill the unit cube evenly: multiples of powers of the root of x^(d+1) = x + 1, a generalisation of
/// the golden ratio (Roberts, 2018), each coordinate above 0 and below 1.
enum EvenSequence {
  static func point(_ index: Int, dimensions: Int) -> [Double] {
    let ratio = self.ratio(dimensions)
    return (1...dimensions).map { power in
      let value = 0.5 + Double(index + 1) * pow(ratio, -Double(power))
      return min(max(value - value.rounded(.down), 1e-9), 1 - 1e-9)
    }
  }

  private static func ratio(_ dimensions: Int) -> Double {
    (0..<40).reduce(2.0) { value, _ in pow(1 + value, 1 / Double(dimensions + 1)) }
  }
}
