import Coaching
import Exchange
import Testing

struct CalendarSeriesTests {
  private static let start = "DTSTART;TZID=Europe/Stockholm:20261019T090000"

  @Test func `a series keeps its time on the wall when clocks are changed`() {
    let read = Calendar.entry(Self.start, "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=2").read()
    #expect(read.times == ["2026-10-19T09:00:00+02:00", "2026-10-26T09:00:00+01:00"])
    #expect(read.rows.map(\.id) == ["1/2026-10-19T07:00:00Z", "1/2026-10-26T08:00:00Z"])
    #expect(read.rows.map(\.ended?.iso8601) == ["2026-10-19T10:00:00+02:00", "2026-10-26T10:00:00+01:00"])
    #expect(read.meetings.summary == [])
  }

  @Test func `what is taken out is called off, and what is added comes`() {
    let read = Calendar.entry(
      Self.start, "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;TZID=Europe/Stockholm:20261020T090000",
      "RDATE:20261024T090000,20261025T090000", "RDATE;VALUE=PERIOD:20261101T090000Z/PT1H"
    ).read()
    #expect(
      read.times.map { $0.prefix(10) } == [
        "2026-10-19", "2026-10-21", "2026-10-24", "2026-10-25", "2026-11-01",
      ])
    #expect(read.all.filter(\.isWithdrawn).map(\.row.id) == ["1/2026-10-20T07:00:00Z"])
    #expect(read.all.filter(\.isWithdrawn).map(\.row.status) == [.cancelled])
  }

  @Test func `a day that is taken out takes out the meeting of that day`() {
    let read = Calendar.entry(Self.start, "RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20261020").read()
    #expect(read.times.count == 2)
  }

  @Test func `one of a series can be moved and called off, before or behind it in the file`() {
    let series = [Self.start, "RRULE:FREQ=DAILY;COUNT=3"]
    let moved = ["RECURRENCE-ID;TZID=Europe/Stockholm:20261020T090000", "DTSTART:20261022T150000"]
    let off = ["RECURRENCE-ID:20261021T070000Z", "DTSTART:20261021T090000", "STATUS:CANCELLED"]
    for entries in [[series, moved, off], [off, moved, series]] {
      let read = Calendar.entries(entries).read()
      let rows = read.rows.sorted { $0.id < $1.id }
      #expect(
        rows.map(\.id) == ["1/2026-10-19T07:00:00Z", "1/2026-10-20T07:00:00Z", "1/2026-10-21T07:00:00Z"])
      #expect(rows.map(\.status) == [nil, nil, .cancelled])
      #expect(rows.map(\.met.iso8601)[1] == "2026-10-22T15:00:00+02:00")
      #expect(read.leftOut == nil)
    }
  }

  @Test func `of a single one the newest version counts, and a private one hides the one of its series`() {
    let read = Calendar.entries([
      [Self.start, "RRULE:FREQ=DAILY;COUNT=3"],
      ["SEQUENCE:2", "RECURRENCE-ID:20261020T070000Z", "DTSTART:20261022T150000"],
      ["SEQUENCE:1", "RECURRENCE-ID;VALUE=DATE:20261020", "DTSTART:20261023T150000"],
      ["RECURRENCE-ID:20261021T070000Z", "DTSTART:20261021T070000Z", "CLASS:PRIVATE"],
    ]).read()
    #expect(read.times.sorted() == ["2026-10-19T09:00:00+02:00", "2026-10-22T15:00:00+02:00"])
    #expect(read.leftOut == "Passed over: 1 private, 1 older versions")
  }

  @Test func `a single one without its series has the id it has in the series`() {
    let read = Calendar.entry("RECURRENCE-ID:20261020T070000Z", "DTSTART:20261022T150000").read()
    #expect(read.rows.map(\.id) == ["1/2026-10-20T07:00:00Z"])
  }

  @Test func `a series that is called off calls off every one, although it no longer says when they were`() {
    let read = Calendar.entries([
      [Self.start, "RRULE:FREQ=DAILY;COUNT=2"],
      ["RECURRENCE-ID:20261020T070000Z", "DTSTART:20261022T150000"],
      ["SEQUENCE:3", Self.start, "STATUS:CANCELLED"],
    ]).read()
    #expect(read.all.map(\.row.status) == [.cancelled, .cancelled])
    #expect(read.all.map(\.isWithdrawn) == [true, true])
    #expect(read.leftOut == "Passed over: 1 older versions")
  }

  @Test func `a file says which meetings a series has, those taken out and moved among them`() throws {
    let read = Calendar.entries([
      [Self.start, "RRULE:FREQ=DAILY;COUNT=3", "EXDATE:20261021T070000Z"],
      ["RECURRENCE-ID:20261020T070000Z", "DTSTART:20261022T150000"],
    ]).read()
    let series = try #require(read.meetings.whole.first)
    #expect(read.meetings.whole.count == 1)
    #expect((19...22).map { series.has("1/2026-10-\($0)T07:00:00Z") } == [true, true, true, false])
    #expect(!series.has("1"))
    #expect(!series.has("1/2/2026-10-19T07:00:00Z"))
  }

  @Test func `a meeting that comes once is all there is of it`() throws {
    let read = Calendar.entry(Self.start).read()
    #expect(read.meetings.whole.map { $0.has("1") } == [true])
    #expect(read.meetings.whole.map { $0.has("1/2026-10-19T07:00:00Z") } == [false])
  }

  @Test func `of one of a series alone, or of a series that is cut, a file does not have all`() {
    #expect(Calendar.entry("RECURRENCE-ID:20261020T070000Z", Self.start).read().meetings.whole == [])
    let long = Calendar.entry(Self.start, "RRULE:FREQ=DAILY", scope: .decades).read()
    #expect(long.meetings.whole == [])
  }

  @Test func `a cancellation that names nobody any more is of the whole series`() {
    let read = Calendar.entry("UID:1", "ORGANIZER:mailto:asa@firm.se", Self.start, "STATUS:CANCELLED").read()
    #expect(read.all.map(\.isWithdrawn) == [true])
    #expect(read.meetings.whole.map(\.uid) == ["1"])
  }

  @Test func `a series ends with its day, its time, or its count`() {
    for until in ["20261021", "20261021T070000Z", "20261021T090000"] {
      let read = Calendar.entry(Self.start, "RRULE:FREQ=DAILY;UNTIL=\(until)").read()
      #expect(read.times.count == 3, "\(until)")
      #expect(read.meetings.summary == [])
    }
    #expect(Calendar.entry(Self.start, "RRULE:FREQ=DAILY;UNTIL=20261021T065959Z").read().times.count == 2)
  }

  @Test func `an endless series is taken within the window, and that is said`() {
    let read = Calendar.entry("DTSTART:19700105T090000Z", "RRULE:FREQ=WEEKLY").read()
    #expect(read.times.first == "2024-11-25T10:00:00+01:00")
    #expect(read.times.last == "2027-11-22T10:00:00+01:00")
    #expect(read.times.count == 157)
    #expect(read.meetings.summary.map(\.en) == ["1 series taken from 2024-11-21 to 2027-11-24 only"])
    #expect(read.meetings.summary.map(\.sv) == ["1 serier togs bara från 2024-11-21 till 2027-11-24"])
  }

  @Test func `of a series a thousand are taken, and that is said`() {
    let read = Calendar.entry("DTSTART:20250101T090000Z", "RRULE:FREQ=DAILY;COUNT=1001").read()
    #expect(read.times.count == 1000)
    #expect(read.notes == ["the series has more than 1000 meetings, and the first 1000 are taken"])
    #expect(Calendar.entry("DTSTART:20250101T090000Z", "RRULE:FREQ=DAILY;COUNT=1000").read().notes == [])
  }

  @Test func `a single entry is taken whenever it is`() {
    #expect(Calendar.entry("DTSTART:20100101T090000Z").read().times == ["2010-01-01T10:00:00+01:00"])
  }

  @Test(arguments: [
    "FREQ=HOURLY", "FREQ=DAILY;BYHOUR=9,10", "FREQ=YEARLY;BYWEEKNO=20", "FREQ=YEARLY;BYYEARDAY=100",
  ])
  func `a series by the hour, week number or day of the year is refused in words`(rule: String) {
    let read = Calendar.entry(Self.start, "RRULE:" + rule).read()
    #expect(read.rows == [])
    #expect(
      read.problems == [
        "8: RRULE: a series by hours, week numbers or days of the year is not unrolled; "
          + "add its meetings singly in the calendar and export it again"
      ])
  }

  @Test(arguments: [
    "", "FREQ=", "FREQ=SOMETIMES", "FREQ=DAILY;INTERVAL=0", "FREQ=DAILY;INTERVAL=9223372036854775808",
    "FREQ=DAILY;COUNT=-1", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=1MO", "FREQ=MONTHLY;BYDAY=0MO",
    "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=MONTHLY;BYMONTHDAY=", "FREQ=DAILY;UNTIL=soon",
    "FREQ=MONTHLY;BYSETPOS=0", "FREQ=YEARLY;BYMONTH=13", "FREQ=YEARLY;BYMONTH=-1", "INTERVAL=2",
    "FREQ=WEEKLY;WKST=DAY",
  ])
  func `a rule that cannot be read is refused with its line and value`(rule: String) {
    let read = Calendar.entry(Self.start, "RRULE:" + rule).read()
    #expect(
      read.problems == ["8: RRULE: this cannot be read; write it as FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"])
    #expect(read.meetings.problems.map(\.value) == [rule])
  }

  @Test func `a change from here on and a rule of exceptions are refused in words`() {
    let change = Calendar.entry(
      "RECURRENCE-ID;RANGE=THISANDFUTURE:20261020T070000Z", "DTSTART:20261020T150000Z"
    ).read()
    #expect(change.problems.map { $0.contains("(THISANDFUTURE) is not followed") } == [true])
    let rule = Calendar.entry(Self.start, "RRULE:FREQ=DAILY;COUNT=2", "EXRULE:FREQ=WEEKLY").read()
    #expect(rule.problems.map { $0.contains("a rule of exceptions") } == [true])
  }
}
