import Coaching
import Reports
import TestSupport
import Testing

/// Criteria that move together, told of several observers at once.
struct CalibrationHaloTests {
  /// Five observers who see the same differences, but for what Eva's lie closer by.
  private func team(narrower step: Int) -> Calibrated {
    var team = Calibrated()
    for (place, observer) in Calibrated.names.keys.sorted().enumerated() {
      for day in 0..<10 {
        let width = observer == "eva" ? 2 - step : 2 - (day + place) % 2
        let levels = [0, 1, 2, 3, 4].map { 3 + width * (($0 + day + place) % 3 - 1) }
        team.add(levels, of: "rep-\(day % 5)", by: observer, daysAgo: day)
      }
    }
    return team
  }

  @Test func `a finding has its p, adjusted for all the rows beside it, and words by that alone`() throws {
    let rows = team(narrower: 1).report().json["halo"].elements
    let p = try rows.map { try #require($0["p"].figure) }
    let adjusted = try rows.map { try #require($0["adjustedP"].figure) }
    #expect(p.count == 5)
    // Benjamini and Hochberg: the least of p·5/rank over this rank and those above.
    let ranked = p.sorted()
    for (own, found) in zip(p, adjusted) {
      let above = ranked.enumerated().filter { $0.element >= own }
      let least = try #require(above.map { $0.element * 5 / Double($0.offset + 1) }.min())
      #expect(abs(found - least) < 1e-12)
    }
    let together = rows.filter { $0["criteriaMoveTogether"] == .bool(true) }.map { $0["observer"] }
    #expect(together == ["eva"])
    for row in rows where row["observer"] != "eva" { #expect(row["criteriaMoveTogether"] == .bool(false)) }
    #expect(team(narrower: 1).text().contains("Eva Ek       move together"))
    #expect(team(narrower: 1).text(.sv).contains("Eva Ek       följs åt"))
  }

  @Test func `an observer reads of the own row what the training lead reads of it`() {
    let whole = team(narrower: 1).report().json["halo"].elements.first { $0["observer"] == "eva" }
    #expect(team(narrower: 1).report(to: .eva).json["halo"].elements == [whole].compactMap(\.self))
    #expect(whole != nil)
  }
}
