import Coaching
import Exchange
import Testing

struct CalendarEntryTests {
  @Test func `an entry with somebody from outside is the organiser's meeting`() {
    let read = Calendar.entry(
      "DTSTART;TZID=Europe/Stockholm:20261123T130000", "DTEND;TZID=Europe/Stockholm:20261123T140000"
    ).read()
    #expect(read.problems == [])
    #expect(read.all.map(\.line) == [3])
    #expect(read.rows.map(\.id) == ["1"])
    #expect(read.rows.map(\.rep) == ["Asa"])
    #expect(read.times == ["2026-11-23T13:00:00+01:00"])
    #expect(read.rows.map(\.ended?.iso8601) == ["2026-11-23T14:00:00+01:00"])
    #expect(read.rows.map(\.status) == [nil])
    #expect(read.rows.map(\.customer) == [nil])
    #expect(read.leftOut == nil)
  }

  @Test func `a calendar without entries gives nothing and has no problem`() {
    let read = Calendar("BEGIN:VCALENDAR", "END:VCALENDAR").read()
    #expect(read.all == [])
    #expect(read.problems == [])
    #expect(read.meetings.summary == [])
  }

  @Test(arguments: [
    ("DTSTART:20260701T080000Z", "2026-07-01T10:00:00+02:00"),
    ("DTSTART:20260701T080000", "2026-07-01T08:00:00+02:00"),
    ("DTSTART;TZID=W. Europe Standard Time:20260701T080000", "2026-07-01T08:00:00+02:00"),
    ("DTSTART;TZID=\"FLE Standard Time\":20260701T080000", "2026-07-01T08:00:00+03:00"),
    ("DTSTART;TZID=/mozilla.org/20050126_1/Europe/London:20260701T080000", "2026-07-01T08:00:00+01:00"),
    ("DTSTART;TZID=\"tzone://Microsoft/Utc\":20260701T080000", "2026-07-01T08:00:00Z"),
    ("DTSTART;VALUE=DATE-TIME;TZID=America/New_York:20260701T080000", "2026-07-01T08:00:00-04:00"),
    ("DTSTART:20260701T080060Z", "2026-07-01T10:00:59+02:00"),
  ])
  func `times stand in UTC, in a zone by any of its names, or on the wall at hand`(
    line: String, time: String
  ) {
    let read = Calendar.entry(line).read()
    #expect(read.problems == [])
    #expect(read.times == [time])
  }

  @Test(arguments: [
    ("20260329T023000", "2026-03-29T03:30:00+02:00"), ("20261025T023000", "2026-10-25T02:30:00+02:00"),
    ("20260329T015959", "2026-03-29T01:59:59+01:00"), ("20260329T030000", "2026-03-29T03:00:00+02:00"),
    ("20261025T030000", "2026-10-25T03:00:00+01:00"), ("20261025T015959", "2026-10-25T01:59:59+02:00"),
  ])
  func `an hour that is skipped counts from before, one that comes twice is the first`(
    time: String, meant: String
  ) {
    #expect(Calendar.entry("DTSTART;TZID=Europe/Stockholm:" + time).read().times == [meant])
  }

  @Test(arguments: [
    ("DURATION:PT1H30M", "2026-03-28T13:30:00+01:00"), ("DURATION:P1D", "2026-03-29T12:00:00+02:00"),
    ("DURATION:PT24H", "2026-03-29T13:00:00+02:00"), ("DURATION:P1W", "2026-04-04T12:00:00+02:00"),
    ("DTEND:20260328T121500Z", "2026-03-28T13:15:00+01:00"),
  ])
  func `days of a duration are those of the wall, hours those that pass`(line: String, end: String) {
    let read = Calendar.entry("DTSTART;TZID=Europe/Stockholm:20260328T120000", line).read()
    #expect(read.rows.map(\.ended?.iso8601) == [end])
  }

  @Test(arguments: ["DTEND:20261123T130000", "DURATION:PT0S"])
  func `an end at the beginning is no end`(line: String) {
    let read = Calendar.entry("DTSTART:20261123T130000", line).read()
    #expect(read.rows.map(\.ended) == [nil])
  }

  @Test func `cancelled by status or by the calendar's method is cancelled`() {
    #expect(
      Calendar.entry("DTSTART:20261123T130000", "STATUS:CANCELLED").read().rows.map(\.status) == [.cancelled])
    let file = Calendar(
      "BEGIN:VCALENDAR", "METHOD:CANCEL", "BEGIN:VEVENT", "UID:1", Calendar.asa, Calendar.lena,
      "DTSTART:20261123T130000", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", "BEGIN:VCALENDAR",
      "BEGIN:VEVENT", "UID:2", Calendar.asa, Calendar.lena, "DTSTART:20261123T130000", "END:VEVENT",
      "END:VCALENDAR")
    #expect(file.read().rows.map(\.status) == [.cancelled, nil])
  }

  @Test func `the version with the highest sequence wins, then the latest stamp, then the last`() {
    let entries = [
      ["SEQUENCE:2", "DTSTART:20261123T120000"], ["SEQUENCE:10", "DTSTART:20261123T130000"],
      ["DTSTART:20261123T140000"],
    ]
    let read = Calendar.entries(entries).read()
    #expect(read.times == ["2026-11-23T13:00:00+01:00"])
    #expect(read.leftOut == "Passed over: 2 older versions")
    let stamped = Calendar.entries([
      ["DTSTAMP:20261102T000000Z", "DTSTART:20261123T120000"],
      ["DTSTAMP:20261101T000000Z", "DTSTART:20261123T130000"],
    ])
    #expect(stamped.read().times == ["2026-11-23T12:00:00+01:00"])
    let equal = Calendar.entries([["DTSTART:20261123T120000"], ["DTSTART:20261123T130000"]])
    #expect(equal.read().times == ["2026-11-23T13:00:00+01:00"])
  }

  @Test(arguments: [
    (["DTSTART;VALUE=DATE:20261123"], "Passed over: 1 all-day"),
    (["DTSTART:20261123T000000", "DTEND:20261124T000000"], "Passed over: 1 all-day"),
    (["DTSTART:20261123T130000", "CLASS:PRIVATE"], "Passed over: 1 private"),
    (["DTSTART:20261123T130000", "CLASS:X-SECRET"], "Passed over: 1 private"),
    (["DTSTART:20261123T130000", "TRANSP:TRANSPARENT"], "Passed over: 1 shown as free"),
    (["CLASS:CONFIDENTIAL"], "Passed over: 1 private"),
  ])
  func `what is no meeting is left out and counted`(lines: [String], words: String) {
    let read = Calendar.entries([lines]).read()
    #expect(read.all == [])
    #expect(read.problems == [])
    #expect(read.leftOut == words)
  }

  @Test func `what was left out is told in Swedish too`() {
    let file = Calendar.entries([
      ["UID:1", "DTSTART;VALUE=DATE:20261123"], ["UID:2", "DTSTART:20261123T130000", "CLASS:PRIVATE"],
      ["UID:3", "ORGANIZER:mailto:asa@firm.se", "DTSTART:20261123T130000"],
    ])
    #expect(
      file.read().meetings.leftOut.wording?.sv
        == "Förbigångna: 1 på heldag, 1 privata, 1 utan någon utifrån")
  }
}
