import Analysis
import Coaching

/// Whether the criteria of one observer's forms move together, told of all observers at once.
struct ObserverHalo: Sendable {
  enum Kind { case moveTogether, toldApart, unclear }

  let finding: Halo.Finding
  /// The share of false alarms, were findings as clear as this called findings among all observers.
  let adjustedChance: Double

  /// From this on there is no clear difference.
  static let sure = 0.05

  var kind: Kind {
    guard adjustedChance < ObserverHalo.sure else { return .unclear }
    return finding.spread < finding.expected ? .moveTogether : .toldApart
  }

  /// Of each observer with enough forms. An observer who reads the own row alone reads what it says among all.
  static func all(_ labels: [Person.ID: Int], in halo: Halo) -> [Person.ID: ObserverHalo] {
    let found = labels.sorted { $0.value < $1.value }.compactMap { person, label in
      halo.finding(of: label).map { (person, $0) }
    }
    let rates = falseDiscoveryRates(found.map(\.1.chance))
    let halos = zip(found, rates).map { found, rate in
      (found.0, ObserverHalo(finding: found.1, adjustedChance: rate ?? 1))
    }
    return Dictionary(halos, uniquingKeysWith: { first, _ in first })
  }
}
