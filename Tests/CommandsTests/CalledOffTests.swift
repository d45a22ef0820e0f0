import Foundation
import TestSupport
import Testing

/// Calendars that take back what they said before.
struct CalledOffTests {
  let workplace: Workplace

  /// Three Tuesdays that are past on the 23rd of November, and three to come.
  static let tuesdays = ["RRULE:FREQ=WEEKLY;COUNT=6"]

  init() throws {
    workplace = try .withPeople()
    try #require(try take(Self.tuesdays)["inserted"] as? Int == 6)
  }

  private func take(_ lines: [String], method: String = "PUBLISH", start: String = "20261103T090000Z") throws
    -> [String: Any]
  {
    let text = ["BEGIN:VCALENDAR", "METHOD:\(method)", "BEGIN:VEVENT", "UID:weekly", "DTSTART:\(start)"]
    let whole = text + ["ATTENDEE:mailto:lena@norrvik.se"] + lines + ["END:VEVENT", "END:VCALENDAR"]
    let json = try workplace.json(
      "import", "meetings", "-", "--rep", "Åsa Lind", input: whole.joined(separator: "\r\n") + "\r\n")
    return json as? [String: Any] ?? [:]
  }

  /// What became of the six, by their days.
  private func statuses() throws -> [String] {
    let all = try workplace.json("meeting", "list", "--since", "2026-01-01") as? [[String: Any]] ?? []
    return all.sorted { "\($0["at"] ?? "")" < "\($1["at"] ?? "")" }.map { "\($0["status"] ?? "")" }
  }

  private let after = ["held", "held", "held"]

  @Test
  func `a series that is cancelled without its rule cancels what is planned, and nothing that was held`()
    throws
  {
    for (lines, method) in [(["STATUS:CANCELLED"], "PUBLISH"), ([], "CANCEL")] {
      let result = try take(lines, method: method)
      #expect(result["calledOff"] as? Int == (method == "PUBLISH" ? 3 : 0))
      #expect(result["inserted"] as? Int == 0)
      #expect(try statuses() == after + ["cancelled", "cancelled", "cancelled"])
    }
  }

  @Test func `a series that is cancelled with its rule does the same`() throws {
    let result = try take(Self.tuesdays + ["STATUS:CANCELLED"])
    #expect(result["updated"] as? Int == 3)
    #expect(try statuses() == after + ["cancelled", "cancelled", "cancelled"])
  }

  @Test(arguments: ["RRULE:FREQ=WEEKLY;UNTIL=20261124T090000Z", "RRULE:FREQ=WEEKLY;COUNT=4"])
  func `a series that ends earlier has the rest of it cancelled`(rule: String) throws {
    let result = try take([rule])
    #expect(result["updated"] as? Int == 2)
    #expect(result["calledOff"] as? Int == 2)
    #expect(try statuses() == after + ["planned", "cancelled", "cancelled"])
    #expect(try take([rule])["unchanged"] as? Int == 4)
  }

  @Test func `one that is taken out is cancelled, but not one that was held`() throws {
    let result = try take(Self.tuesdays + ["EXDATE:20261110T090000Z,20261201T090000Z"])
    #expect(result["calledOff"] as? Int == 1)
    #expect(try statuses() == after + ["planned", "cancelled", "planned"])
  }

  @Test func `a series that is taken back comes again`() throws {
    _ = try take(["STATUS:CANCELLED"])
    _ = try take(Self.tuesdays)
    #expect(try statuses().count == 6)
  }

  @Test func `people are told in both languages`() throws {
    let text = """
      BEGIN:VCALENDAR
      BEGIN:VEVENT
      UID:weekly
      DTSTART:20261103T090000Z
      STATUS:CANCELLED
      END:VEVENT
      END:VCALENDAR

      """
    let told = try workplace.run(
      "import", "meetings", "-", "--rep", "Åsa Lind", "--language", "sv", input: text)
    #expect(
      told.stdout.contains(
        "3 planerade möten är inställda, eftersom de är avbokade eller inte längre finns i serien."))
    #expect(told.exitCode == 0)
  }

  @Test func `what was scored meanwhile is not cancelled`() throws {
    var later = workplace
    later.environment["PITCHSIDE_NOW"] = "2026-11-24T12:00:00+01:00"
    let all = try workplace.json("meeting", "list", "--since", "2026-01-01") as? [[String: Any]] ?? []
    let next = try #require(all.first { "\($0["at"] ?? "")".hasPrefix("2026-11-24") }?["meeting"] as? String)
    let scored = try later.run(
      "score", "--rep", "Åsa Lind", "--meeting", next, "--answers", "-", "--partial", "--as", "Eva Ek",
      input: #"""
        {"answers": {"clear-aim": {"level": 4}}, "keep": {"criterion": "clear-aim", "text": "the aim"},
         "commitment": {"criterion": "clear-aim", "text": "the aim first"}}
        """#)
    try #require(scored.exitCode == 0, "\(scored.stderr)")
    _ = try take(["STATUS:CANCELLED"])
    #expect(try statuses() == after + ["held", "cancelled", "cancelled"])
  }
}
