import Coaching

/// The companies that are visited: invented, with names as Swedish industry has them.
enum Customers {
  /// Four for each rep, as long as the names last; a few more than one rep needs.
  static func make(
    reps: Int, at moment: Moment, using generator: inout SeededGenerator
  ) -> [Customer] {
    let count = min(max(reps * perRep, 6), places.count * trades.count)
    let offset = generator.integer(in: 0...places.count - 1)
    return (0..<count).map { index in
      let (round, place) = index.quotientAndRemainder(dividingBy: places.count)
      let name = "\(places[(place + offset) % places.count]) \(trades[(place + round) % trades.count])"
      return Customer(id: Customer.ID(at: moment, using: &generator), name: name)
    }
  }

  /// More of them with other names, a dozen for each rep as long as the names last.
  static func others(
    than customers: [Customer], reps: Int, at moment: Moment, using generator: inout SeededGenerator
  ) -> [Customer] {
    let taken = Set(customers.map(\.name))
    let names = trades.flatMap { trade in places.map { "\($0) \(trade)" } }.filter { !taken.contains($0) }
    return generator.shuffled(names).prefix(reps * 12).map { name in
      Customer(id: Customer.ID(at: moment, using: &generator), name: name)
    }
  }

  /// The customers of one rep; reps share them when there are many.
  static func of(rep: Int, among customers: [Customer]) -> [Customer] {
    guard !customers.isEmpty else { return [] }
    return (0..<perRep).map { customers[(rep * perRep + $0) % customers.count] }
  }

  private static let perRep = 4

  private static let places = [
    "Grimsjöhult", "Ålbyvarp", "Vretaholma", "Stenvarpa", "Kvarnlida", "Tjäderarp", "Hallmoräng", "Brunnseda",
    "Ekestråk", "Lillvrena", "Sörhagby", "Näverlund", "Tallåmark", "Ugglebro", "Kråkhyltan", "Mosshärad",
    "Bäverkulla", "Granvalla", "Öresmo", "Fågelryd", "Hjortsnäs", "Järpänga", "Rågåkra", "Älvtomta",
  ]

  private static let trades = [
    "Mekaniska", "Logistik AB", "Livs", "Bygg & Anläggning", "Kylteknik", "Förpackning AB", "Pumpservice",
    "Snickeri", "Elautomatik", "Plåt & Svets", "Bageri", "Fastigheter", "Åkeri", "Ytbehandling",
    "Medicinteknik AB", "Såg & Trä", "Lantbrukscenter", "Grafiska", "Gjuteri", "Energi AB",
  ]
}
