import Coaching
import Exchange
import Testing

struct PrivateRowTests {
  @Test(arguments: ["Sant", "True", "ja", "1", "yes", "SANT"])
  func `what Outlook marks as private is passed over`(word: String) throws {
    let sheet = Sheet(
      "Ämne|Startdatum|Starttid|Privat", "Läkare|2026-11-24|10:00|\(word)", "Norrvik|2026-11-25|10:00|Falskt")
    let columns = try Columns(of: .meetings, in: sheet.header, among: Profile.shipped, .of(rep: "Åsa"))
    #expect(columns.notUsed.isEmpty)
    let (rows, problems) = sheet.read(MeetingReader.self, columns, .of(rep: "Åsa"))
    #expect(problems.isEmpty)
    #expect(rows.count == 2)
    #expect(rows[0] == nil)
    #expect(rows[1]?.rep == "Åsa")
  }

  @Test(arguments: ["Private", "Privat", "Confidential", "Konfidentiellt"])
  func `so is what is private by its sensitivity, and it is counted`(word: String) throws {
    let sheet = Sheet(
      "Subject|Start Date|Start Time|All day event|Sensitivity", "Doctor|2026-11-24|10:00|FALSE|\(word)",
      "Norrvik|2026-11-25|10:00|FALSE|Normal", "Fair|2026-11-26|00:00|TRUE|Normal")
    let columns = try Columns(of: .meetings, in: sheet.header, among: Profile.shipped, .of(rep: "Åsa"))
    var survey = Survey(columns, decimal: nil, dates: nil)
    for record in sheet.records { survey.note(record) }
    var reader = MeetingReader(columns, survey.conventions, .of(rep: "Åsa"))
    for record in sheet.records { _ = reader.row(from: record) }
    #expect(reader.leftOut.wording?.en == "Passed over: 1 all-day, 1 private")
    #expect(reader.leftOut.wording?.sv == "Förbigångna: 1 på heldag, 1 privata")
  }
}
