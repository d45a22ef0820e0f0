import Foundation
import TestSupport
import Testing

/// Where rows and entries go that `--skip-bad` leaves out.
struct RefusedFileTests {
  let workplace: Workplace

  init() throws { workplace = try .withPeople() }

  private func write(_ lines: [String], to file: String) throws {
    try lines.joined(separator: "\n").appending("\n").write(
      toFile: workplace.folder.file(file), atomically: true, encoding: .utf8)
  }

  private func text(_ file: String) -> String? {
    try? String(contentsOfFile: workplace.folder.file(file), encoding: .utf8)
  }

  @Test func `what is refused another time goes to a file of its own, and nothing is lost`() throws {
    try write(["id,rep,status", "1,Nobody,open", "2,Åsa Lind,open"], to: "deals.csv")
    let first = try workplace.run("import", "deals", "deals.csv", "--skip-bad")
    #expect(first.stderr.contains("are in deals.csv.refused.csv;"))
    let again = try workplace.run("import", "deals", "deals.csv", "--skip-bad")
    #expect(again.stderr.contains("are in deals.csv.refused.csv;"))
    #expect(text("deals.csv.refused-2.csv") == nil)
    try write(["id,rep,status", "1,Nobody,won", "2,Åsa Lind,open"], to: "deals.csv")
    let other = try workplace.run("import", "deals", "deals.csv", "--skip-bad", "--language", "sv")
    #expect(other.stderr.contains("finns i deals.csv.refused-2.csv;"))
    #expect(text("deals.csv.refused.csv")?.contains("1,Nobody,open") == true)
    #expect(text("deals.csv.refused-2.csv")?.contains("1,Nobody,won") == true)
  }

  static let calendar = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "X-WR-CALNAME:Säljare", "BEGIN:VTIMEZONE", "TZID:Here",
    "BEGIN:STANDARD",
    "DTSTART:19701025T030000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "END:STANDARD", "END:VTIMEZONE",
    "BEGIN:VTODO", "UID:3", "END:VTODO", "BEGIN:VEVENT", "UID:1", "DTSTART;TZID=Here:20261103T090000",
    "ATTENDEE:mailto:lena@norr", " vik.se", "END:VEVENT", "BEGIN:VEVENT", "UID:2",
    "DTSTART;TZID=There:20261104T090000", "ATTENDEE:mailto:lena@norrvik.se", "BEGIN:VALARM", "END:VALARM",
    "END:VEVENT", "END:VCALENDAR",
  ]

  @Test func `entries of a calendar that are refused are in a calendar of their own, with its zones`() throws
  {
    try write(Self.calendar, to: "asa.ics")
    let result = try workplace.run("import", "meetings", "asa.ics", "--rep", "Åsa Lind", "--skip-bad")
    #expect(result.exitCode == 2)
    #expect(result.stderr.contains("The entries that were refused are in asa.ics.refused.ics;"))
    let refused = try #require(text("asa.ics.refused.ics"))
    #expect(
      refused.components(separatedBy: "\r\n")
        == Self.calendar[0...10] + Self.calendar[20...27] + [""])
    try write(
      refused.components(separatedBy: "\r\n").map { $0.replacing("=There", with: "=Here") }, to: "mended.ics")
    let mended = try workplace.run("import", "meetings", "mended.ics", "--rep", "Åsa Lind")
    #expect(mended.stdout.contains("1 new"))
  }

  @Test func `what is no entry is in no file, and that is said`() throws {
    try write(["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "DTSTART:20261103T090000Z"], to: "cut.ics")
    let result = try workplace.run("import", "meetings", "cut.ics", "--rep", "Åsa Lind", "--skip-bad")
    #expect(result.stderr.contains("What was refused is no whole entry"))
    #expect(text("cut.ics.refused.ics") == nil)
  }
}
