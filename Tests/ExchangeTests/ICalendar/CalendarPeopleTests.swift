import Coaching
import Exchange
import Testing

struct CalendarPeopleTests {
  private func read(
    _ people: String..., summary: String = "", location: String = "", customers: [String] = [],
    keepsAll: Bool = false, defaultRep: String? = nil
  ) -> Calendar.Read {
    Calendar(
      "BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "DTSTART:20261123T130000", "SUMMARY:" + summary,
      "LOCATION:" + location, people.joined(separator: "\r\n"), "END:VEVENT", "END:VCALENDAR",
      scope: .firm.with {
        $0.customers = customers
        $0.keepsAll = keepsAll
        $0.defaultRep = defaultRep
      }
    ).read()
  }

  @Test func `an entry among ourselves is left out, unless all are wanted`() {
    let people = "ORGANIZER:mailto:asa@firm.se\r\nATTENDEE:mailto:bo@sales.firm.se"
    #expect(read(people).leftOut == "Passed over: 1 with nobody from outside")
    #expect(read(people, keepsAll: true).rows.map(\.rep) == ["Asa"])
    #expect(
      read(people, summary: "Inför Norrvik", customers: ["Norrvik"]).leftOut
        == "Passed over: 1 naming a customer, but with nobody from outside")
  }

  @Test func `in the calendar of a rep somebody who is invited alone, by nobody, is from outside`() {
    let lena = "ATTENDEE:mailto:lena@norrvik.se"
    #expect(read(lena, defaultRep: "Asa").rows.map(\.rep) == ["Asa"])
    #expect(read(lena).leftOut == "Passed over: 1 with nobody from outside")
    #expect(read("ATTENDEE:mailto:bo@firm.se", defaultRep: "Asa").rows.isEmpty)
    #expect(read("DESCRIPTION:lunch", defaultRep: "Asa").leftOut == "Passed over: 1 with nobody from outside")
  }

  @Test func `rooms, and people who are only informed, do not make a meeting`() {
    let informed = "ATTENDEE;ROLE=NON-PARTICIPANT:mailto:lena@norrvik.se"
    let room = "ATTENDEE;CUTYPE=ROOM:mailto:room@hotel.se"
    #expect(read(Calendar.asa, informed, room).rows == [])
  }

  @Test func `a customer may invite the rep`() {
    let read = read("ORGANIZER:mailto:lena@norrvik.se", "ATTENDEE;CN=Bo:MAILTO:bo@firm.se")
    #expect(read.rows.map(\.rep) == ["Bo"])
  }

  @Test func `without an organiser our own domain is that of the rep`() {
    #expect(read("ATTENDEE:mailto:bo@firm.se", "ATTENDEE:mailto:ida@firm.se").rows == [])
    #expect(read("ATTENDEE:mailto:bo@firm.se", Calendar.lena).rows.map(\.rep) == ["Bo"])
  }

  @Test func `of several reps it is the organiser's, else the first attendee's, and said so`() {
    let bo = "ATTENDEE:mailto:bo@firm.se"
    let both = read(bo, Calendar.asa, Calendar.lena)
    #expect(both.rows.map(\.rep) == ["Asa"])
    #expect(both.notes == ["2 reps are in it; it counts as Asa's"])
    let invited = read("ORGANIZER:mailto:lena@norrvik.se", bo, "ATTENDEE:mailto:asa@firm.se")
    #expect(invited.rows.map(\.rep) == ["Bo"])
    #expect(read(Calendar.asa, "ATTENDEE:mailto:asa@firm.se", Calendar.lena).notes == [])
  }

  @Test func `a rep is known by name too, and quotes around it make no difference`() {
    let file = Calendar(
      "BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "DTSTART:20261123T130000",
      "ORGANIZER;CN=\"'Lind, Åsa'\":invalid:nomail", Calendar.lena, "ATTENDEE:mailto:per@other.se",
      "END:VEVENT", "END:VCALENDAR",
      scope: .firm.with { $0.rep = { $0 == "Lind, Åsa" ? "Åsa Lind" : nil } })
    #expect(file.read().rows.map(\.rep) == ["Åsa Lind"])
  }

  @Test func `an entry nobody of ours is in is whose calendar it is, or a problem with its line`() {
    let people = "ORGANIZER:mailto:lena@norrvik.se\r\nATTENDEE:mailto:per@other.se"
    #expect(read(people, defaultRep: "Åsa Lind").rows.map(\.rep) == ["Åsa Lind"])
    let nobody = read(people)
    #expect(nobody.rows == [])
    #expect(nobody.meetings.refused == 1)
    #expect(
      nobody.problems == [
        "2: ORGANIZER: neither organiser nor attendees are reps you know; say whose calendar it is, or add the e-mail"
      ])
    #expect(nobody.meetings.problems.allSatisfy { $0.value == nil })
  }

  @Test func `a meeting the rep declined calls off the one that may be known`() {
    let read = read("ORGANIZER:mailto:lena@norrvik.se", "ATTENDEE;PARTSTAT=DECLINED:mailto:bo@firm.se")
    #expect(read.leftOut == "Passed over: 1 declined")
    #expect(read.all.map(\.isWithdrawn) == [true])
    #expect(read.all.map(\.row.status) == [.cancelled])
    let other = self.read(
      "ORGANIZER:mailto:lena@norrvik.se", "ATTENDEE;PARTSTAT=DECLINED:mailto:bo@firm.se",
      "ATTENDEE:mailto:ida@firm.se")
    #expect(other.rows.map(\.rep) == ["Ida"])
  }

  @Test(arguments: [
    ("Besök Norrvik", "", "Norrvik"), ("Möte NORRVIK, offert", "", "Norrvik"),
    ("Norrviks nya lager", "", nil),
    ("Norrvik Bygg AB: genomgång", "", "Norrvik Bygg AB"), ("Norrvik   Bygg\\nAB", "", "Norrvik Bygg AB"),
    ("Lunch", "Åkeri Öst\\, Storgatan 1", "Åkeri Öst"), ("Lunch A\u{30A}keri O\u{308}st", "", "Åkeri Öst"),
    ("H&M genomgång", "", "H&M"), ("H&Möbler", "", nil), ("Lunch", "", nil), ("Norrvik/Åkeri Öst", "", nil),
  ])
  func `a customer is one whose name stands there in whole words`(
    summary: String, location: String, customer: String?
  ) {
    let read = read(
      Calendar.asa, Calendar.lena, summary: summary, location: location,
      customers: ["Norrvik", "Norrvik Bygg AB", "Åkeri Öst", "H&M"])
    #expect(read.rows.map(\.customer) == [customer])
  }

  @Test func `several customers are told and none is chosen`() {
    let read = read(
      Calendar.asa, Calendar.lena, summary: "Norrvik och Volvo", customers: ["Volvo", "Norrvik"])
    #expect(read.rows.map(\.customer) == [nil])
    #expect(read.notes == ["it names several customers (Norrvik, Volvo), so none is set"])
  }

  @Test(arguments: [
    ("Microsoft Teams-möte", Meeting.Place.online), ("https://firma.zoom.us/j/123", .online),
    ("https://meet.google.com/abc", .online), ("Telefonmöte", .phone), ("By phone", .phone),
    ("tel:+46 8 123", .phone), ("Storgatan 1", nil), ("", nil),
    ("Konferensrum A\\; Microsoft Teams-möte", nil), ("Teamsters' Hall", nil),
    ("Microsoft Teams-möte\\; https://teams.microsoft.com/l/1", .online),
  ])
  func `a place is told from links and words for online and phone, else not known`(
    location: String, place: Meeting.Place?
  ) {
    #expect(read(Calendar.asa, Calendar.lena, location: location).rows.map(\.circumstances.place) == [place])
  }
}
