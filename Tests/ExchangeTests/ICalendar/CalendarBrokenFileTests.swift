import Coaching
import Exchange
import Testing

struct CalendarBrokenFileTests {
  private static let whole = Calendar.entry("DTSTART:20261123T130000")
  private static let cutOff = "the file is cut off or damaged, so export it again"

  @Test(arguments: [
    "", "id;rep\r\n1;Åsa\r\n", "BEGIN:VEVENT\r\nEND:VEVENT", "END:VCALENDAR", "\u{0}\u{0}\u{0}\u{0}",
  ])
  func `a file that is no calendar is told once`(text: String) {
    let read = Calendar.Read(Array(text.utf8))
    #expect(
      read.problems == [
        "1: this is no calendar: BEGIN:VCALENDAR is missing; export it as iCalendar (.ics)"
      ])
    #expect(read.all == [])
  }

  @Test func `an entry that never ends is told with the line it begins on`() {
    let read = Calendar("BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1").read()
    #expect(
      read.problems == [
        "2: VEVENT begins here and never ends; \(Self.cutOff)",
        "1: VCALENDAR begins here and never ends; \(Self.cutOff)",
      ])
    let next = Calendar(
      "BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "BEGIN:VEVENT", "UID:2", "DTSTART:20261123T130000",
      Calendar.asa, Calendar.lena, "END:VEVENT", "END:VCALENDAR"
    ).read()
    #expect(next.rows.map(\.id) == ["2"])
    #expect(next.problems == ["2: VEVENT begins here and never ends; \(Self.cutOff)"])
    let alarm = Calendar(
      "BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "DTSTART:20261123T130000", Calendar.asa, Calendar.lena,
      "BEGIN:VALARM", "DTSTART:20200101T000000", "END:VEVENT", "END:VCALENDAR"
    ).read()
    #expect(alarm.times == ["2026-11-23T13:00:00+01:00"])
    #expect(alarm.problems == ["7: VALARM begins here and never ends; \(Self.cutOff)"])
  }

  @Test func `an end without a beginning is told and changes nothing`() {
    let read = Calendar(
      "BEGIN:VCALENDAR", "END:VALARM", "BEGIN:VEVENT", "END:VTODO", "UID:1", "DTSTART:20261123T130000",
      Calendar.asa, Calendar.lena, "END:VEVENT", "END:VCALENDAR"
    ).read()
    #expect(read.rows.count == 1)
    #expect(
      read.problems == [
        "2: VALARM ends here without having begun; export the calendar again",
        "4: VTODO ends here without having begun; export the calendar again",
      ])
  }

  @Test func `everything wrong with an entry is told at once`() {
    let read = Calendar(
      "BEGIN:VCALENDAR", "BEGIN:VEVENT", Calendar.asa, Calendar.lena, "DTSTART:20260230T130000",
      "DTEND:later",
      "END:VEVENT", "BEGIN:VEVENT", "UID: ", Calendar.asa, Calendar.lena, "END:VEVENT", "END:VCALENDAR"
    ).read()
    let time = "this cannot be read; write it as 20261123T130000, with Z behind it for UTC"
    #expect(
      read.problems == [
        "2: UID: the entry has no UID; export the calendar again", "5: DTSTART: \(time)", "6: DTEND: \(time)",
        "9: UID: the entry has no UID; export the calendar again",
        "8: DTSTART: the entry has no DTSTART; export the calendar again",
      ])
    #expect(read.meetings.refused == 2)
  }

  @Test func `an unknown zone, an end before the beginning and a control character are told`() {
    let read = Calendar.entries([
      ["UID:1", "DTSTART;TZID=Middle Earth:20261123T130000"],
      ["UID:2", "DTSTART:20261123T130000", "DTEND:20261123T120000"],
      ["UID:3\u{0}", "DTSTART:20261123T130000"],
      ["UID:4", "DTSTART:20261123T130000", "RRULE:FREQ=DAILY;COUNT=2", "EXDATE;TZID=Mordor:20261123T130000"],
    ]).read()
    #expect(read.rows == [])
    #expect(
      read.problems == [
        "19: UID: there is a control character in it, so the file is damaged; export the calendar again",
        "3: DTSTART: the time zone is unknown and the file does not describe it; "
          + "use a name such as Europe/Stockholm",
        "9: DTEND: the entry ends before it begins; put it right in the calendar and export it again",
        "22: EXDATE: the time zone is unknown and the file does not describe it; "
          + "use a name such as Europe/Stockholm",
      ])
  }

  @Test func `a line of ten megabytes is passed over when it is an attachment, else told`() {
    let long = String(repeating: "x", count: 10 << 20)
    let attached = Calendar.entry("DTSTART:20261123T130000", "ATTACH;ENCODING=BASE64:" + long).read()
    #expect(attached.rows.count == 1)
    #expect(attached.problems == [])
    let named = Calendar.entry("DTSTART:20261123T130000", "SUMMARY:" + long).read()
    #expect(named.rows == [])
    #expect(
      named.problems == [
        "8: SUMMARY: the line has more than 65536 bytes; shorten it in the calendar and export it again"
      ])
    #expect(Calendar.Read(Array(long.utf8)).problems.count == 1)
  }

  @Test func `an entry of more than four megabytes is refused with its line`() {
    let guests = Array(
      repeating: "ATTENDEE:mailto:" + String(repeating: "a", count: 60_000) + "@b.se", count: 80)
    let read = Calendar.entries([["DTSTART:20261123T130000"] + guests, ["UID:2", "DTSTART:20261123T130000"]])
      .read()
    #expect(read.rows.map(\.id) == ["2"])
    #expect(
      read.problems == [
        "3: VEVENT has more than 4 MB; take out what is too much in the calendar and export it again"
      ])
  }

  @Test func `what is nested deeply is passed over`() {
    let deep = Array(repeating: "BEGIN:X", count: 50_000) + Array(repeating: "END:X", count: 50_000)
    let read = Calendar.entries([deep + ["DTSTART:20261123T130000"]]).read()
    #expect(read.rows.count == 1)
    #expect(read.problems == [])
  }

  @Test func `of very many problems ten thousand are kept and all are counted`() {
    let entries = Array(repeating: ["DTSTART:soon"], count: 10_001)
    let read = Calendar.entries(entries).read()
    #expect(read.problems.count == 10_000)
    #expect(read.meetings.refused == 10_001)
  }

  @Test func `many entries are read and none is lost`() {
    let entries = (0..<5000).map { ["UID:\($0)", "DTSTART:20261123T130000", "DURATION:PT1H"] }
    let read = Calendar.entries(entries).read()
    #expect(read.rows.map(\.id) == (0..<5000).map(String.init))
  }

  /// Files broken at random, always the same way.
  @Test(arguments: 1...20)
  func `a broken calendar is read or told, never more`(seed: Int) {
    let original = Array(
      Calendar.entries([
        ["DTSTART;TZID=Ours:20261019T090000", "DURATION:PT1H", "RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=9"],
        ["RECURRENCE-ID:20261020T070000Z", "DTSTART:20261022T150000", "SUMMARY:Åkeri\\, Öst"],
      ]).text.utf8)
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func random(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let telling = Array("\r\n:;,=\"\\^- TZ0".utf8) + [0, 0xC3, 0xFF]
    for _ in 0..<25 {
      var bytes = original
      for _ in 0...random(6) {
        let place = random(bytes.count)
        switch random(3) {
        case 0: bytes[place] = telling[random(telling.count)]
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + random(40) + 1))
        default:
          bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 30)], at: random(bytes.count))
        }
      }
      let read = Calendar.Read(bytes)
      #expect(read.all == Calendar.Read(bytes, pieces: 3).all)
      #expect(read.rows.allSatisfy { ($0.ended ?? $0.met) >= $0.met })
    }
  }
}
