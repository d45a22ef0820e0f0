import Foundation

/// A level of the eliminated factor, solved for its own effects.
///
/// M = Λ'WΛ + I = CC', where W are its own columns less what the occasions take; T = C⁻¹Λ'W beside the columns it
/// touches.
struct SolvedBlock: Sendable {
  /// T row by row, a value a column that is touched.
  let explained: [Double]
  /// C by rows: 1 value, or 3.
  let root: (Double, Double, Double)
  /// The logarithm of the determinant of M.
  let logDeterminant: Double

  init(_ block: Block, shares: [Double], factor: RelativeFactor) {
    let own = block.products(shares: shares)
    if factor.width == 1 {
      self.init(single: own, spread: factor.entries[0], count: block.columns.count)
    } else {
      self.init(pair: own, factor: factor, count: block.columns.count)
    }
  }

  private init(single own: [Double], spread: Double, count: Int) {
    let pivot = (spread * spread * own[0] + 1).squareRoot()
    let scale = spread / pivot
    explained = (0..<count).map { own[1 + $0] * scale }
    root = (pivot, 0, 0)
    logDeterminant = 2 * log(pivot)
  }

  private init(pair own: [Double], factor: RelativeFactor, count: Int) {
    let (a, b, c) = (factor.entries[0], factor.entries[1], factor.entries[2])
    let stride = 2 + count
    let (first, mixed, second) = (own[0], own[1], own[stride + 1])
    let top = a * a * first + 2 * a * b * mixed + b * b * second + 1
    let side = c * (a * mixed + b * second)
    let x = top.squareRoot()
    let y = side / x
    let z = (c * c * second + 1 - y * y).squareRoot()
    explained = [Double](unsafeUninitializedCapacity: 2 * count) { out, filled in
      for column in 0..<count {
        let (upper, lower) = (own[2 + column], own[stride + 2 + column])
        let value = (a * upper + b * lower) / x
        out[column] = value
        out[count + column] = (c * lower - y * value) / z
      }
      filled = 2 * count
    }
    root = (x, y, z)
    logDeterminant = 2 * log(x * z)
  }

  /// C⁻¹x for as many values as the level has effects.
  func divided(_ x: [Double]) -> [Double] {
    let first = x[0] / root.0
    return x.count == 1 ? [first] : [first, (x[1] - root.1 * first) / root.2]
  }

  /// C'⁻¹x.
  func dividedTransposed(_ x: [Double]) -> [Double] {
    guard x.count > 1 else { return [x[0] / root.0] }
    let second = x[1] / root.2
    return [(x[0] - root.1 * second) / root.0, second]
  }
}

extension Block {
  /// Its own columns less what the occasions of each class take of them.
  func products(shares: [Double]) -> [Double] {
    guard shares.contains(where: { $0 > 0 }) else { return whole }
    var result = whole
    for (share, values) in zip(shares, classes) {
      for index in result.indices { result[index] -= share * values[index] }
    }
    return result
  }
}
