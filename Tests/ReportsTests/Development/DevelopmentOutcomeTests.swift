import Coaching
import Reports
import TestSupport
import Testing

/// What came of the meetings, beside a development.
struct DevelopmentOutcomeTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso8601: text)) }

  private func month(_ first: String, held: Int, change: (inout BusinessMonth) -> Void = { _ in }) throws
    -> BusinessMonth
  {
    var month = BusinessMonth(first: try day(first))
    month.held = held
    change(&month)
    return month
  }

  private func periods(_ metric: String, _ followed: Followed) throws -> [JSON] {
    let series = followed.report().json["outcomes"].elements.first { $0["metric"] == .string(metric) }
    return try #require(series)["periods"].elements
  }

  /// Four months of so many meetings each.
  private func followed(_ held: Int, days: Int = 91) throws -> Followed {
    var followed = Followed()
    followed.add(3, daysAgo: days)
    followed.business = BusinessOverTime(
      months: try ["2026-08-01", "2026-09-01", "2026-10-01", "2026-11-01"].map { first in
        try month(first, held: held) { month in
          (month.outcomeKnown, month.orders, month.advances) = (held, held / 5, held / 2)
        }
      })
    return followed
  }

  @Test func `busy months are told by month, the last up to today`() throws {
    let periods = try periods("order-per-meeting", followed(10))
    #expect(periods.map { $0["from"] } == ["2026-08-01", "2026-09-01", "2026-10-01", "2026-11-01"])
    #expect(periods.map { $0["to"] } == ["2026-08-31", "2026-09-30", "2026-10-31", "2026-11-23"])
    #expect(periods.allSatisfy { $0["value"] == .number(0.2) && $0["n"] == .integer(10) })
    #expect(periods.allSatisfy { $0["low"] != .null && $0["high"] != .null })
  }

  @Test func `fewer than five meetings a month, or more than a year, are told by quarter`() throws {
    #expect(try periods("hit-rate", followed(4)).map { $0["from"] } == ["2026-07-01", "2026-10-01"])
    let long = try periods("advance-per-meeting", followed(200, days: 400))
    #expect(long.first?["from"] == "2025-10-01" && long.count == 5)
    #expect(long.last?["n"] == .integer(400))
  }

  @Test func `every outcome has its figure of all periods, with how sure it is`() throws {
    let outcomes = try followed(10).report().json["outcomes"].elements
    for series in outcomes {
      let n = series["periods"].elements.reduce(0) { $0 + ($1["n"].integer ?? 0) }
      #expect(series["total"]["n"] == .integer(n))
    }
    let orders = try #require(outcomes.first)["total"]
    #expect((orders["value"], orders["n"], orders["recorded"]) == (.number(0.2), .integer(40), .null))
    #expect(orders["low"] != .null && orders["high"] != .null)
  }

  @Test func `each share is of what is known`() throws {
    var followed = try followed(10)
    followed.business = BusinessOverTime(months: [
      try month("2026-11-01", held: 40) { month in
        (month.customerTypeKnown, month.newCustomers) = (20, 5)
        (month.attendanceKnown, month.mobilizerMet) = (10, 4)
        (month.won, month.lost) = (1, 3)
      }
    ])
    for (metric, value, n) in [
      ("new-customer-share", 0.25, 20), ("mobilizer-reach", 0.4, 10), ("hit-rate", 0.25, 4),
    ] {
      let last = try #require(periods(metric, followed).last)
      #expect((last["value"], last["n"]) == (.number(value), .integer(n)))
    }
    #expect(try periods("order-per-meeting", followed).last?["value"] == .null)
  }

  private func margins(_ recorded: Int, of held: Int) throws -> Followed {
    var followed = Followed()
    followed.add(3, daysAgo: 91)
    followed.business = BusinessOverTime(months: [
      try month("2026-11-01", held: held) { month in
        month.marginKnown = recorded
        (month.margin, month.marginSquares) = (Double(recorded) * 100, Double(recorded) * 10_000)
      }
    ])
    return followed
  }

  @Test func `margins are those recorded over all held meetings`() throws {
    for recorded in [0, 2, 3, 40] {
      let last = try #require(periods("margin-per-meeting", margins(recorded, of: 40)).last)
      #expect(last["value"] == (recorded == 0 ? .null : .number(Double(recorded) * 2.5)))
      #expect((last["n"], last["recorded"]) == (.integer(40), .integer(recorded)))
    }
  }

  @Test(arguments: [(39, 40, false), (2, 2, false), (3, 3, true), (40, 40, true)])
  func `a margin that nobody noted is not taken for nothing: the interval takes all of them, three at least`(
    recorded: Int, held: Int, hasInterval: Bool
  ) throws {
    let last = try #require(periods("margin-per-meeting", margins(recorded, of: held)).last)
    #expect((last["low"] != .null) == hasInterval && (last["high"] != .null) == hasInterval)
  }

  @Test func `a margin says of how many it is recorded`() throws {
    let followed = try margins(2, of: 40)
    #expect(followed.text().contains(" Margin per meeting: 5, of 40 meetings, recorded of 2"))
    #expect(followed.text(.sv).contains(" TB per möte: 5, av 40 möten, noterat för 2"))
  }

  @Test(arguments: [[0.38, 0.5], [38, 50]])
  func `an imported figure that is known has its title in the language, and a share is in percent`(
    rates: [Double]
  ) throws {
    var followed = try followed(10)
    let months = [("2026-09-01", "2026-09-30"), ("2026-10-01", "2026-10-31")]
    followed.business = BusinessOverTime(
      figures: try zip(months, rates).flatMap { days, rate in
        let period = Period(text: days.0, first: try day(days.0), last: try day(days.1))
        return ["hitrate", "tb"].map { KPI(rep: .asa, metric: $0, period: period, value: rate) }
      }.sorted { $0.metric < $1.metric })
    let (text, swedish) = (followed.text(), followed.text(.sv))
    #expect(text.contains(" Hit rate, %, imported") && text.contains(" Margin, imported"))
    #expect(swedish.contains(" Hitrate, %, importerat") && swedish.contains(" TB, importerat"))
    let row = try #require(text.firstIndex(of: " Hit rate, %, imported")) + 1
    #expect(text[row].split(separator: " ") == ["38", "50"])
  }

  @Test func `an imported figure keeps its own period and has no interval`() throws {
    var followed = try followed(10)
    let week = Period(text: "2026-W46", first: try day("2026-11-09"), last: try day("2026-11-15"))
    followed.business = BusinessOverTime(
      figures: [KPI(rep: .asa, metric: "offers", period: week, value: 7)])
    #expect(
      try periods("offers", followed) == [
        [
          "from": "2026-11-09", "to": "2026-11-15", "value": .number(7), "n": .integer(1),
          "recorded": .null, "low": .null, "high": .null,
        ]
      ])
    #expect(followed.text().contains(" offers, imported"))
  }

  @Test func `what is fetched begins with the first year, and a page told by year counts all of it`() throws {
    var followed = Followed()
    followed.add(3, daysAgo: 1600)
    let days = DevelopmentReport.wholeYears(of: Person.Reference.asa.id, in: followed.scored, now: .noon)
    #expect(days == (try day("2022-01-01"))...(try day("2026-11-23")))
    followed.business = BusinessOverTime(
      months: try ["2022-01-01", "2022-08-01", "2023-02-01"].map { first in
        try month(first, held: 7) { ($0.outcomeKnown, $0.orders) = (7, 7) }
      })
    let text = followed.text(width: 40)
    #expect(text.contains { $0.split(separator: " ") == ["2022", "2023", "2024", "2025", "2026"] })
    #expect(text.contains { $0.split(separator: " ") == ["14", "7", "0", "0", "0"] })
    let quarters = try periods("order-per-meeting", followed)
    #expect(quarters.first?["from"] == "2022-07-01" && quarters.first?["n"] == .integer(7))
  }

  @Test func `an imported figure of before the days told is left out`() throws {
    var followed = try followed(10)
    let old = Period(text: "2026-05", first: try day("2026-05-01"), last: try day("2026-05-31"))
    followed.business = BusinessOverTime(
      figures: [KPI(rep: .asa, metric: "offers", period: old, value: 7)])
    #expect(!followed.report().json["outcomes"].elements.contains { $0["metric"] == "offers" })
  }

  @Test func `what is not known of any meeting is left out in words`() throws {
    let text = try followed(10).text()
    #expect(text.contains(" Order per meeting, %: 20 (12–32), of 40 meetings"))
    #expect(!text.contains { $0.contains("Hit rate") || $0.contains("Margin") })
    #expect(Followed().text().contains { $0.contains("No outcomes are noted") })
  }
}
