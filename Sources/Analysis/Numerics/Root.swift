/// Finds where a function that does not fall reaches 0, by halving until no double lies between.
///
/// - Parameters:
///   - low: Where the function is below 0, or where to stop.
///   - high: Where it is above 0, or where to stop.
///   - rising: Finite between them.
/// - Returns: From `low` to `high`.
func root(from low: Double, to high: Double, of rising: (Double) -> Double) -> Double {
  var (low, high) = (low, high)
  for _ in 0..<300 {
    let middle = low + (high - low) / 2
    guard low < middle, middle < high else { break }
    if rising(middle) < 0 { low = middle } else { high = middle }
  }
  return low + (high - low) / 2
}
