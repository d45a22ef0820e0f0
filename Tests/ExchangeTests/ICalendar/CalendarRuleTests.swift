import Coaching
import Exchange
import Foundation
import Testing

/// The examples of RFC 5545, section 3.8.5.3, as far as they are for days.
struct CalendarRuleTests {
  private func days(from start: String, _ rule: String) throws -> [String] {
    let first = try #require(Moment(iso8601: "1996-01-01", in: .gmt))
    let last = try #require(Moment(iso8601: "2007-12-31", in: .gmt))
    let read = Calendar.entry(
      "DTSTART;TZID=America/New_York:\(start)T090000", "RRULE:" + rule,
      scope: .firm.with { $0.window = first...last }
    ).read()
    #expect(read.problems == [])
    #expect(read.times.allSatisfy { $0.contains("T09:00:00-0") })
    return read.times.map { String($0.prefix(10)) }
  }

  /// `1997-09:2,3` for 1997-09-02 and 1997-09-03.
  private func written(_ days: some Sequence<String>) -> String {
    var text = ""
    var month = ""
    for day in days {
      let number = day.suffix(2).drop { $0 == "0" }
      text += day.hasPrefix(month) && !month.isEmpty ? ",\(number)" : " \(day.prefix(7)):\(number)"
      month = String(day.prefix(7))
    }
    return String(text.dropFirst())
  }

  @Test(arguments: [
    ("19970902", "DAILY;COUNT=10", "1997-09:2,3,4,5,6,7,8,9,10,11"),
    ("19970902", "DAILY;INTERVAL=10;COUNT=5", "1997-09:2,12,22 1997-10:2,12"),
    ("19970902", "WEEKLY;COUNT=10", "1997-09:2,9,16,23,30 1997-10:7,14,21,28 1997-11:4"),
    (
      "19970902", "WEEKLY;UNTIL=19971224T000000Z",
      "1997-09:2,9,16,23,30 1997-10:7,14,21,28 1997-11:4,11,18,25 1997-12:2,9,16,23"
    ),
    (
      "19970902", "WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH",
      "1997-09:2,4,9,11,16,18,23,25,30 1997-10:2"
    ),
    ("19970902", "WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH", "1997-09:2,4,9,11,16,18,23,25,30 1997-10:2"),
    (
      "19970901", "WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR",
      "1997-09:1,3,5,15,17,19,29 1997-10:1,3,13,15,17,27,29,31 1997-11:10,12,14,24,26,28 1997-12:8,10,12,22"
    ),
    ("19970902", "WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", "1997-09:2,4,16,18,30 1997-10:2,14,16"),
    (
      "19970905", "MONTHLY;COUNT=10;BYDAY=1FR",
      "1997-09:5 1997-10:3 1997-11:7 1997-12:5 1998-01:2 1998-02:6 1998-03:6 1998-04:3 1998-05:1 1998-06:5"
    ),
    ("19970905", "MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR", "1997-09:5 1997-10:3 1997-11:7 1997-12:5"),
    (
      "19970907", "MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU",
      "1997-09:7,28 1997-11:2,30 1998-01:4,25 1998-03:1,29 1998-05:3,31"
    ),
    (
      "19970922", "MONTHLY;COUNT=6;BYDAY=-2MO",
      "1997-09:22 1997-10:20 1997-11:17 1997-12:22 1998-01:19 1998-02:16"
    ),
    (
      "19970902", "MONTHLY;COUNT=10;BYMONTHDAY=2,15",
      "1997-09:2,15 1997-10:2,15 1997-11:2,15 1997-12:2,15 1998-01:2,15"
    ),
    (
      "19970930", "MONTHLY;COUNT=10;BYMONTHDAY=1,-1",
      "1997-09:30 1997-10:1,31 1997-11:1,30 1997-12:1,31 1998-01:1,31 1998-02:1"
    ),
    (
      "19970910", "MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15",
      "1997-09:10,11,12,13,14,15 1999-03:10,11,12,13"
    ),
    (
      "19970610", "YEARLY;COUNT=10;BYMONTH=6,7",
      "1997-06:10 1997-07:10 1998-06:10 1998-07:10 1999-06:10 1999-07:10 2000-06:10 2000-07:10 2001-06:10 "
        + "2001-07:10"
    ),
    (
      "19970310", "YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3",
      "1997-03:10 1999-01:10 1999-02:10 1999-03:10 2001-01:10 2001-02:10 2001-03:10 2003-01:10 2003-02:10 "
        + "2003-03:10"
    ),
    ("19970904", "MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", "1997-09:4 1997-10:7 1997-11:6"),
    ("19970805", "WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", "1997-08:5,10,19,24"),
    ("19970805", "WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997-08:5,17,19,31"),
    ("20070115", "MONTHLY;BYMONTHDAY=15,30;COUNT=5", "2007-01:15,30 2007-02:15 2007-03:15,30"),
  ])
  func `a series that ends has the days of the standard`(start: String, rule: String, days: String) throws {
    #expect(written(try self.days(from: start, "FREQ=" + rule)) == days)
  }

  @Test(arguments: [
    ("19970902", "DAILY;INTERVAL=2", "1997-09:2,4,6,8,10,12,14,16"),
    (
      "19970902", "WEEKLY;INTERVAL=2;WKST=SU",
      "1997-09:2,16,30 1997-10:14,28 1997-11:11,25 1997-12:9,23 1998-01:6,20 1998-02:3,17"
    ),
    (
      "19970928", "MONTHLY;BYMONTHDAY=-3",
      "1997-09:28 1997-10:29 1997-11:28 1997-12:29 1998-01:29 1998-02:26"
    ),
    (
      "19970902", "MONTHLY;INTERVAL=2;BYDAY=TU",
      "1997-09:2,9,16,23,30 1997-11:4,11,18,25 1998-01:6,13,20,27 1998-03:3,10,17,24,31"
    ),
    ("19970519", "YEARLY;BYDAY=20MO", "1997-05:19 1998-05:18 1999-05:17"),
    ("19970313", "YEARLY;BYMONTH=3;BYDAY=TH", "1997-03:13,20,27 1998-03:5,12,19,26 1999-03:4,11,18,25"),
    (
      "19970605", "YEARLY;BYDAY=TH;BYMONTH=6,7,8",
      "1997-06:5,12,19,26 1997-07:3,10,17,24,31 1997-08:7,14,21,28 1998-06:4,11,18,25 1998-07:2,9,16,23,30"
    ),
    (
      "19970902", "MONTHLY;BYDAY=FR;BYMONTHDAY=13",
      "1997-09:2 1998-02:13 1998-03:13 1998-11:13 1999-08:13 2000-10:13"
    ),
    (
      "19970913", "MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13",
      "1997-09:13 1997-10:11 1997-11:8 1997-12:13 1998-01:10 1998-02:7 1998-03:7 1998-04:11 1998-05:9"
    ),
    (
      "19961105", "YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8",
      "1996-11:5 2000-11:7 2004-11:2"
    ),
    (
      "19970929", "MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2",
      "1997-09:29 1997-10:30 1997-11:27 1997-12:30 1998-01:29 1998-02:26 1998-03:30"
    ),
  ])
  func `a series without an end begins with the days of the standard`(
    start: String, rule: String, days: String
  ) throws {
    let count = days.count { $0 == ":" || $0 == "," }
    #expect(written(try self.days(from: start, "FREQ=" + rule).prefix(count)) == days)
  }

  @Test func `long series of the standard have its number of days and end with its last`() throws {
    let daily = try days(from: "19970902", "FREQ=DAILY;UNTIL=19971224T000000Z")
    #expect(daily.count == 113)
    #expect(daily.last == "1997-12-23")
    for rule in ["YEARLY;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA", "DAILY;BYMONTH=1"] {
      let january = try days(from: "19980101", "FREQ=\(rule);UNTIL=20000131T140000Z")
      #expect(january.count == 93)
      #expect(january.last == "2000-01-31")
    }
  }

  @Test func `a day that a month or year does not have is left out`() throws {
    #expect(try days(from: "19970131", "FREQ=MONTHLY;COUNT=3") == ["1997-01-31", "1997-03-31", "1997-05-31"])
    #expect(try days(from: "19960229", "FREQ=YEARLY;COUNT=3") == ["1996-02-29", "2000-02-29", "2004-02-29"])
    #expect(try days(from: "19970101", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30") == ["1997-01-01"])
  }
}
