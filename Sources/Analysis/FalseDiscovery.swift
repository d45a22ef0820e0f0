/// The share of false alarms among the findings of one table, were each chance this small or smaller called one
/// (Benjamini and Hochberg, 1995).
///
/// - Parameter chances: Of one family, from 0 to 1; `nil` where there is none, which does not count.
/// - Returns: As many in the same order, each at least its chance and at most 1.
public func falseDiscoveryRates(_ chances: [Double?]) -> [Double?] {
  let order = chances.indices.filter { chances[$0] != nil }.sorted { (chances[$0] ?? 0) > (chances[$1] ?? 0) }
  var rates = [Double?](repeating: nil, count: chances.count)
  var least = 1.0
  for (place, index) in order.enumerated() {
    let rank = order.count - place
    least = min(least, (chances[index] ?? 1) * Double(order.count) / Double(rank))
    rates[index] = least
  }
  return rates
}
