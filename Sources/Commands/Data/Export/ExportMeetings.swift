import ArgumentParser
import Coaching
import Exchange

struct ExportMeetings: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "meetings",
      abstract: Wording(
        en: "A row a meeting: the plan, how many were there, what it led to.",
        sv: "En rad per möte: matchplan, hur många som var med, resultat."
      ).text,
      discussion: Wording(
        en: """
          pitchside export meetings --excel --output meetings.csv
          pitchside export meetings --since 2026-09-01
          """,
        sv: """
          pitchside export meetings --excel --output moten.csv
          pitchside export meetings --since 2026-09-01
          """
      ).text)
  }

  @OptionGroup var options: ExportOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let exporting = try Exporting(options, common, reading: reading)
    var meetings = ReadableMeetings(of: exporting)
    try exporting.write(.meetings, .meeting) { try meetings.next() }
    exporting.tell(meetings.leftOut)
  }
}
