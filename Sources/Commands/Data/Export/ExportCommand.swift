import ArgumentParser
import Coaching

/// What is in the journal, for other programs.
struct ExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: Wording(
        en: "What is in the journal, for spreadsheets and other programs.",
        sv: "Det som finns i journalen, för kalkylblad och andra program."
      ).text,
      discussion: Wording(
        en: """
          pitchside export observations --excel --output visits.csv
          pitchside export ratings --rep "Åsa Lind" --since 2026-09-01
          pitchside export meetings --jsonl
          """,
        sv: """
          pitchside export observations --excel --output sambesok.csv
          pitchside export ratings --rep "Åsa Lind" --since 2026-09-01
          pitchside export meetings --jsonl
          """
      ).text,
      subcommands: [
        ExportObservations.self, ExportRatings.self, ExportMeetings.self, ExportDeals.self, ExportKPIs.self,
      ])
  }
}
