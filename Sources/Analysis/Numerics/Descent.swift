/// The lowest point of a smooth function by the method of Broyden, Fletcher, Goldfarb and Shanno
/// (Nocedal and Wright, "Numerical Optimization", 2nd edition, 2006, algorithm 6.1).
struct Descent {
  struct Point {
    var place: [Double]
    var value: Double
    var slope: [Double]
  }

  /// The value and the slope at a place.
  let function: ([Double]) -> (value: Double, slope: [Double])
  /// About what the second derivatives are at the start, a value a coordinate, above 0.
  let curvature: [Double]
  /// How far a step goes at most, in any coordinate.
  var longestStep = 1.0
  /// Ends once a step is expected to gain no more than this.
  var tolerance = 1e-8
  var mostSteps = 200

  func lowest(from start: [Double]) -> Point {
    var point = evaluated(start)
    var inverse = initial
    var isFresh = true
    for _ in 0..<mostSteps {
      let direction = self.direction(point.slope, inverse)
      guard -inner(direction, point.slope) > tolerance else { break }
      if let next = step(from: point, along: direction) {
        inverse = updated(inverse, from: point, to: next)
        point = next
        isFresh = false
      } else if isFresh {
        break
      } else {
        (inverse, isFresh) = (initial, true)
      }
    }
    return point
  }

  private var initial: [[Double]] {
    curvature.indices.map { row in curvature.indices.map { row == $0 ? 1 / curvature[row] : 0 } }
  }

  private func evaluated(_ place: [Double]) -> Point {
    let (value, slope) = function(place)
    return Point(place: place, value: value, slope: slope)
  }

  private func direction(_ slope: [Double], _ inverse: [[Double]]) -> [Double] {
    let wished = inverse.map { -inner($0, slope) }
    let longest = wished.map(abs).max() ?? 0
    return longest > longestStep ? wished.map { $0 * longestStep / longest } : wished
  }

  /// The first point along the way, halved again and again, that is lower by enough.
  private func step(from point: Point, along direction: [Double]) -> Point? {
    let expected = inner(direction, point.slope)
    var length = 1.0
    for _ in 0..<40 {
      let next = evaluated(zip(point.place, direction).map { $0 + length * $1 })
      if next.value <= point.value + 1e-4 * length * expected { return next }
      let curved = 2 * (next.value - point.value - length * expected)
      let best = curved.isFinite && curved > 0 ? -length * length * expected / curved : length / 2
      length = min(max(best, length / 10), length / 2)
    }
    return nil
  }

  /// The estimate of the inverse of the second derivatives, with what the last step showed.
  private func updated(_ inverse: [[Double]], from: Point, to: Point) -> [[Double]] {
    let s = zip(to.place, from.place).map { $0 - $1 }
    let y = zip(to.slope, from.slope).map { $0 - $1 }
    let curvature = inner(s, y)
    guard curvature > 1e-12 * (inner(s, s) * inner(y, y)).squareRoot() else { return inverse }
    let hy = inverse.map { inner($0, y) }
    let factor = (1 + inner(y, hy) / curvature) / curvature
    return s.indices.map { row in
      s.indices.map {
        inverse[row][$0] + factor * s[row] * s[$0] - (hy[row] * s[$0] + s[row] * hy[$0]) / curvature
      }
    }
  }

  private func inner(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
}
