import Coaching
import Exchange
import Testing

struct MeetingReaderTests {
  @Test func `a meeting is read with all that the file says of it`() throws {
    let sheet = Sheet(
      "id|rep|customer|at|until|ended|scenario|place|purpose|customerType|buyingIn|status|outcome|nextStep|nextDate|"
        + "margin|deal",
      "m1|Åsa|Volvo|2026-11-23 13:00|2026-11-23 14:00|2026-11-23T14:20:00+01:00|Behovsanalys|Teams|Affär|Ny kund|6|"
        + "Genomförd|Steg framåt|Workshop|2026-12-01|10 000|d7")
    let (rows, problems) = try sheet.read(.meetings, MeetingReader.self)
    #expect(problems.isEmpty)
    let first = rows.first ?? nil
    let row = try #require(first)
    #expect(row.met.iso8601 == "2026-11-23T13:00:00+01:00")
    #expect(row.ended?.iso8601 == "2026-11-23T14:20:00+01:00")
    #expect(row.scenario == .discovery)
    #expect(row.status == .held)
    #expect(
      row.circumstances
        == Meeting.Circumstances(place: .online, purpose: .deal, customerType: .new, buyingIn: 6, deal: "d7"))
    #expect(
      row.outcome
        == Outcome(.advance, nextStep: "Workshop", nextDate: Day(iso8601: "2026-12-01"), margin: 10000))
  }

  @Test(
    arguments: [
      ("2026-11-23 13:00|2026-11-23 12:00||||", "the meeting ends before it begins; check both times"),
      (
        "2026-11-23 13:00||-1|||",
        "this is no whole number from 0 to 600; write it in figures, or leave it empty"
      ),
      (
        "2026-11-23 13:00|||Workshop||",
        "nextStep is told without an outcome; fill in order, advance, continuation or no-sale, or do not map it"
      ),
      (
        "2026-11-23 13:00||||5000|",
        "margin is told without an outcome; fill in order, advance, continuation or no-sale, or do not map it"
      ),
      ("2026-11-23 25:00|||||", "this is no time of day; write it as 14:05"),
      ("|||||", "at is empty; every row of meetings needs it"),
    ])
  func `what cannot be is refused`(fields: String, message: String) throws {
    let sheet = Sheet("id|rep|at|ended|buyingIn|nextStep|margin|outcome", "1|Åsa|\(fields)")
    let (rows, problems) = try sheet.read(.meetings, MeetingReader.self)
    #expect(rows.isEmpty)
    #expect(problems.map(\.message.en) == [message])
  }

  @Test func `an unknown outcome is one problem, whatever belongs to it`() throws {
    let (_, problems) = try Sheet("id|rep|at|margin|outcome", "1|Åsa|2026-11-23|5000|Toppen").read(
      .meetings, MeetingReader.self)
    #expect(problems.map(\.column) == ["outcome"])
  }

  @Test(
    arguments: [
      ("SCHEDULED", Meeting.Status.planned), ("COMPLETED", .held), ("RESCHEDULED", .planned),
      ("NO_SHOW", .cancelled),
      ("CANCELED", .cancelled), ("Done", .held), ("True", .held), ("1", .held), ("False", .planned),
      ("Genomförd", .held), ("Inställd", .cancelled),
    ])
  func `other programs' words for whether it was held are known`(word: String, status: Meeting.Status) throws
  {
    let (rows, problems) = try Sheet("id|rep|at|status", "1|Åsa|2026-11-23|\(word)").read(
      .meetings, MeetingReader.self)
    #expect(rows.first??.status == status)
    #expect(problems.isEmpty)
  }

  @Test func `of Pipedrive's activities only meetings are meetings`() throws {
    let sheet = Sheet(
      "Activity - ID|Activity - Type|Activity - Due date|Activity - Due time|Activity - Done|Activity - Assigned to user",
      "1|Meeting|2026-11-23|10:30|Done|Åsa", "2|Call|2026-11-23||Done|Åsa", "3|Task|45631.0||To do|Åsa")
    let (rows, problems) = try sheet.read(.meetings, MeetingReader.self)
    #expect(problems.isEmpty)
    #expect(rows.map { $0?.id } == ["1", nil, nil])
    #expect(rows[0]?.met.iso8601 == "2026-11-23T10:30:00+01:00")
    #expect(rows[0]?.status == .held)
  }
}

struct OutlookTests {
  let swedish =
    "Ämne|Startdatum|Starttid|Slutdatum|Sluttid|Heldagshändelse|Mötesorganisatör|Obligatoriska deltagare|Plats"

  @Test func `a Swedish calendar becomes meetings, known by their start and subject`() throws {
    let sheet = Sheet(
      swedish, "Möte Volvo|2026-11-23|13:00:00|2026-11-23|14:00:00|Falskt|Åsa Lind|Bo|Microsoft Teams-möte",
      "Semester|2026-12-01|00:00:00|2026-12-02|00:00:00|Sant|Åsa Lind||",
      "Inställt: Möte SKF|2026-11-24|09:00:00|2026-11-24|10:00:00|Falskt|Kund AB|Bo|Storgatan 4")
    let (rows, problems) = try sheet.read(.meetings, MeetingReader.self)
    #expect(problems.isEmpty)
    #expect(rows.map { $0?.id } == ["2026-11-23T12:00:00Z Möte Volvo", nil, "2026-11-24T08:00:00Z Möte SKF"])
    #expect(rows.map { $0?.rep } == ["Åsa Lind", nil, "Kund AB"])
    #expect(rows.map { $0?.circumstances.place } == [.online, nil, .onSite])
    #expect(rows[2]?.status == .cancelled)
    #expect(rows[0]?.ended?.iso8601 == "2026-11-23T14:00:00+01:00")
  }

  @Test func `whose calendar it is goes before who organised the meeting`() throws {
    let sheet = Sheet(swedish, "Möte|2026-11-23|13:00|2026-11-23|14:00|Falskt|Kund AB||")
    let (rows, _) = try sheet.read(.meetings, MeetingReader.self, .of(rep: "Åsa Lind"))
    #expect(rows.map { $0?.rep } == ["Åsa Lind"])
  }

  @Test func `an English calendar counts months first and hours to twelve`() throws {
    let sheet = Sheet(
      "Subject|Start Date|Start Time|End Date|End Time|All day event",
      "Visit|11/23/2026|1:00:00 PM|11/23/2026|2:30:00 PM|False",
      "Visit|4/3/2026|9:00:00 AM|4/3/2026|10:00:00 AM|False")
    let (rows, problems) = try sheet.read(.meetings, MeetingReader.self, .of(rep: "Åsa"))
    #expect(problems.isEmpty)
    #expect(rows.map { $0?.met.iso8601 } == ["2026-11-23T13:00:00+01:00", "2026-04-03T09:00:00+02:00"])
  }

  @Test func `a calendar without an organiser needs to be told whose it is`() throws {
    let header = Sheet("Subject|Start Date|Start Time|End Date|End Time").header
    let error = #expect(throws: MappingProblem.self) {
      try Columns(of: .meetings, in: header, among: Profile.shipped, .swedish)
    }
    #expect(error?.message.en == "no column is known for 'rep'")
    #expect(error?.remedy.en.contains("or whose all rows are with --rep NAME") == true)
  }
}
