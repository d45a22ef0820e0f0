/// The value that draws of different weights are below with a chance.
///
/// Each draw stands at the middle of its own weight among the sorted; between two the value goes in a straight line.
///
/// - Parameters:
///   - draws: In any order, their weights 0 or more.
///   - chance: From 0 to 1.
/// - Returns: `nil` of nothing with a weight.
func weightedQuantile(_ draws: [(value: Double, weight: Double)], _ chance: Double) -> Double? {
  let sorted = draws.filter { $0.weight > 0 }.sorted { $0.value < $1.value }
  let wanted = chance * sorted.reduce(0) { $0 + $1.weight }
  var below = 0.0
  var last: (value: Double, place: Double)?
  for draw in sorted {
    let place = below + draw.weight / 2
    if place >= wanted {
      guard let last else { return draw.value }
      return last.value + (draw.value - last.value) * (wanted - last.place) / (place - last.place)
    }
    last = (draw.value, place)
    below += draw.weight
  }
  return last?.value
}
