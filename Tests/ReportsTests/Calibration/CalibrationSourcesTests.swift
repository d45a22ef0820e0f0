import Coaching
import Reports
import TestSupport
import Testing

/// Where differences come from, and how many visit days are enough.
struct CalibrationSourcesTests {
  /// Everybody sees every rep, three days apart; a rep and an observer each add their own to every level.
  private func crossed(reps: [Int], observers: [Int], noise: Int = 0) -> Calibrated {
    var team = Calibrated()
    for (rep, base) in reps.enumerated() {
      for (observer, mildness) in observers.enumerated() {
        let odd = noise * ((rep * rep + observer * 5 + rep * observer * 3) % 7 % 3 - 1)
        let levels = Calibrated.keys.indices.map {
          let wave = ($0 * 7 + rep * 3 + observer * 5) % 4 / 2 - ($0 + rep) % 2
          return min(5, max(1, 3 + base + mildness + odd + wave))
        }
        team.add(
          levels, of: "rep-\(rep)", by: "observer-\(observer)", daysAgo: (rep * 5 + observer) * 3 % 200)
      }
    }
    return team
  }

  /// The variances that the report has, by source; 0 of what is left out.
  private func variances(_ json: JSON) -> (rep: Double, day: Double, observer: Double, residual: Double) {
    let found = json["model"]["components"].elements
    func variance(_ source: JSON) -> Double {
      found.first { $0["source"] == source }?["variance"].figure ?? 0
    }
    return (variance("rep"), variance("day"), variance("observer"), variance("residual"))
  }

  private let some = [-1, 0, 1, 0, -1, 1, 0, 1]

  @Test func `phi is the reps' part of the variance of a mean of so many days`() throws {
    let json = crossed(reps: some, observers: [0, 0, 1, 0, 0]).report().json
    let found = variances(json)
    #expect(found.rep > 0.1 && found.observer > 0.01 && found.residual > 0.01)
    let rows = json["dependability"].elements
    #expect(rows.map { $0["visitDays"].figure } == [1, 2, 3, 5, 8, 12, 20])
    for row in rows {
      let days = try #require(row["visitDays"].figure)
      let averaged = (found.day + found.residual) / days
      let one = found.rep / (found.rep + found.observer + averaged)
      let two = found.rep / (found.rep + found.observer / min(2, days) + averaged)
      #expect(try abs(#require(row["phi"].figure) - one) < 1e-9)
      #expect(try abs(#require(row["phiTwoObservers"].figure) - two) < 1e-9)
      let (low, high) = (try #require(row["low"].figure), try #require(row["high"].figure))
      #expect(low < one && one < high && high - low > 0.1)
    }
  }

  @Test func `days are enough where the formula turned round says so`() throws {
    let json = crossed(reps: [-1, 1, -1, 1, 0, 1, -1, 1], observers: [0, 0, 1, 0, 0], noise: 1).report().json
    let found = variances(json)
    let rows = json["daysEnough"].elements
    #expect(rows.map { $0["phi"].figure } == [0.7, 0.8])
    for row in rows {
      let target = try #require(row["phi"].figure)
      // Φ = rep / (rep + observer / k + (day + residual) / n), for n.
      let odds = target / (1 - target)
      func days(_ observers: Double) -> Double {
        odds * (found.day + found.residual) / (found.rep - odds * found.observer / observers)
      }
      #expect(days(1) > 0 && days(1) < 100)
      #expect(try #require(row["visitDays"].figure) == max(1, days(1).rounded(.up)))
      #expect(try #require(row["visitDaysTwoObservers"].figure) == max(1, days(2).rounded(.up)))
      #expect(try #require(row["low"].figure) <= #require(row["visitDays"].figure))
      #expect(row["high"].figure.map { $0 > days(1) } ?? true)
    }
  }

  @Test func `the text tells the days with their ends, and phi beside them`() throws {
    let team = crossed(reps: some, observers: [0, 0, 1, 0, 0])
    let row = team.report().json["daysEnough"].elements[0]
    let (days, low) = (try #require(row["visitDays"].figure), try #require(row["low"].figure))
    let ends = row["high"].figure.map { "\(Int(low))–\(Int($0))" } ?? "\(Int(low)) or more"
    let counted = days == 1 ? "1 visit day" : "\(Int(days)) visit days"
    #expect(team.text().contains("For 0.7 it takes \(counted) (\(ends)) by one observer, "))
    #expect(team.text(.sv).contains("För 0,7 krävs "))
  }

  @Test func `the more reps and observers, the less is left open`() throws {
    func width(_ calibrated: Calibrated) throws -> Double {
      let row = calibrated.report().json["dependability"].elements[3]
      return try #require(row["high"].figure) - #require(row["low"].figure)
    }
    let few = crossed(reps: Array(some.prefix(5)), observers: [0, 1, 0])
    let many = crossed(reps: some + some + some, observers: [0, 1, 0, 0, -1, 0, 0, 1])
    #expect(try width(many) < 0.75 * width(few))
  }

  @Test func `shares add up to 1, each between its ends`() throws {
    let components = crossed(reps: some, observers: [0, 0, 1, 0, 0]).report().json["model"]["components"]
      .elements
    let shares = try components.map { try #require($0["share"].figure) }
    #expect(shares.count >= 3 && abs(shares.reduce(0, +) - 1) < 1e-9)
    for (component, share) in zip(components, shares) {
      #expect(try #require(component["shareLow"].figure) <= share)
      #expect(try #require(component["shareHigh"].figure) >= share)
    }
  }

  @Test func `who makes more of a difference is said where it is clear, and else that it is too early`() {
    let reps = crossed(reps: some + some + some, observers: [0, 0, 0, 0, 0])
    #expect(reps.text().contains("Who was seen makes more of a difference than who saw it."))
    let observers = crossed(reps: some.map { _ in 0 }, observers: [-1, 1, -1, 1, -2, 2, -1, 1, 1, -1])
    #expect(observers.text().contains("Who saw it makes more of a difference than who was seen."))
    let both = crossed(reps: some, observers: [-1, 0, 1, 0, 1])
    #expect(both.text().contains("Too early to say whether who saw it or who was seen makes more of a"))
    #expect(both.text(.sv).contains("För tidigt att säga om vem som bedömde eller vem som bedömdes gör"))
  }

  @Test func `of four observers there are figures, open as they are, and no words`() {
    let four = crossed(reps: some, observers: [0, 1, 0, -1])
    let row = four.report().json["dependability"].elements[3]
    #expect(row["phi"].figure != nil && row["low"].figure != nil)
    let text = four.text()
    #expect(text.contains("Too early to say anything of observers in general: it takes 5."))
    #expect(text.contains("HOW MANY VISIT DAYS ARE ENOUGH\n Too early to say: it takes 5 observers."))
    #expect(!text.contains("makes more of a difference") && !text.contains("For 0.7 it takes"))
  }

  @Test func `common cases are no reps`() {
    var team = crossed(reps: Array(some.prefix(4)), observers: [0, 1, 0, -1, 0])
    for observer in 0..<5 { team.addCase([3, 2, 3, 4, 3], by: "observer-\(observer)") }
    let model = team.report().json["model"]
    #expect(model["reps"] == .integer(4) && model["cases"] == .integer(1))
    #expect(
      team.report().json["dependability"].elements.map { $0["phi"] } == [JSON](repeating: .null, count: 7))
    #expect(team.text().contains("Too early to say: it takes 5 reps, and two observers."))
    #expect(team.text().contains("25 observations of 4 reps and 1 common case by 5 observers."))
  }
}
