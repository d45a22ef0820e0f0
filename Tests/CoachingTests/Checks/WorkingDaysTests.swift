import Coaching
import Testing

struct WorkingDaysTests {
  private func day(_ text: String) throws -> Day { try #require(Day(iso8601: text)) }

  private func year(_ year: Int) throws -> ClosedRange<Day> {
    try day("\(year)-01-01")...day("\(year)-12-31")
  }

  /// What the Python package holidays 0.109 has for Sweden on weekdays.
  @Test(arguments: [
    (2024, ["01-01", "03-29", "04-01", "05-01", "05-09", "06-06", "12-25", "12-26"], "06-21"),
    (2025, ["01-01", "01-06", "04-18", "04-21", "05-01", "05-29", "06-06", "12-25", "12-26"], "06-20"),
    (2026, ["01-01", "01-06", "04-03", "04-06", "05-01", "05-14", "12-25"], "06-19"),
    (2027, ["01-01", "01-06", "03-26", "03-29", "05-06"], "06-25"),
    (2028, ["01-06", "04-14", "04-17", "05-01", "05-25", "06-06", "12-25", "12-26"], "06-23"),
    (2030, ["01-01", "04-19", "04-22", "05-01", "05-30", "06-06", "12-25", "12-26"], "06-21"),
  ])
  func `public holidays and the three eves are the weekdays nobody works`(
    year: Int, holidays: [String], midsummer: String
  ) throws {
    let weekdays = try self.year(year).filter { ![5, 6].contains(($0.number + 3) % 7) }
    let off = weekdays.filter { !$0.isWorkingDay }.map { String("\($0)".suffix(5)) }
    let eves = try [midsummer, "12-24", "12-31"].filter {
      try ![5, 6].contains((day("\(year)-\($0)").number + 3) % 7)
    }
    #expect(off == (holidays + eves).sorted())
  }

  /// Weekdays less holidays by the same package, less the eves.
  @Test(arguments: [
    (2020, 255 - 3), (2021, 256 - 3), (2022, 254 - 1), (2023, 252 - 1), (2024, 254 - 3), (2025, 252 - 3),
    (2026, 254 - 3), (2027, 256 - 3), (2028, 252 - 1), (2029, 253 - 3), (2030, 253 - 3), (2031, 252 - 3),
    (2032, 257 - 3), (2033, 254 - 1), (2034, 252 - 1), (2035, 253 - 3),
  ])
  func `a year has some 250 working days`(year: Int, days: Int) throws {
    #expect(WorkingTime.workingDays(in: try self.year(year)) == days)
  }

  @Test func `a weekend has no working day, and one day is a fifth of a week`() throws {
    #expect(try WorkingTime.workingDays(in: day("2026-11-21")...day("2026-11-22")) == 0)
    let monday = try day("2026-11-23")
    let weeks = WorkingTime(weeksOff: 0).weeks(in: monday...monday, of: monday.twelveMonthsBack)
    #expect(abs(weeks - 0.2) < 1e-12)
  }

  @Test func `twelve months have all of the vacation, and a quarter its part`() throws {
    let months = try day("2026-11-23").twelveMonthsBack
    let worked = Double(WorkingTime.workingDays(in: months)) / 5
    let time = WorkingTime(weeksOff: 5)
    #expect(abs(time.weeks(in: months, of: months) - (worked - 5)) < 1e-12)
    let quarter = try day("2026-07-01")...day("2026-09-30")
    let full = Double(WorkingTime.workingDays(in: quarter)) / 5
    #expect(abs(time.weeks(in: quarter, of: months) - full * (1 - 5 / worked)) < 1e-12)
  }

  @Test func `more weeks off than there are leave nothing to work`() throws {
    let months = try day("2026-11-23").twelveMonthsBack
    #expect(WorkingTime(weeksOff: 52).weeks(in: months, of: months) == 0)
  }

  @Test(arguments: [
    ("2026-11-23", "2025-11-24"), ("2028-02-29", "2027-03-01"), ("2026-12-31", "2026-01-01"),
    ("2027-02-28", "2026-03-01"),
  ])
  func `twelve months begin the day after the same date of last year`(last: String, first: String) throws {
    #expect(try day(last).twelveMonthsBack == day(first)...day(last))
  }
}

extension ClosedRange<Day> {
  fileprivate func filter(_ isIncluded: (Day) -> Bool) -> [Day] {
    (lowerBound.number...upperBound.number).map { Day(number: $0) }.filter(isIncluded)
  }
}
