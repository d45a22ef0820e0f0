import ArgumentParser
import Coaching
import Exchange
import Journal

struct ExportObservations: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "observations",
      abstract: Wording(
        en: "A row an observation: who, when, the scores and the answers without words.",
        sv: "En rad per rapport: vem, när, poäng och svar utan fritext."
      ).text,
      discussion: Wording(
        en: """
          pitchside export observations --excel --output visits.csv
          pitchside export observations --rubric wembley --since 2026-09-01
          """,
        sv: """
          pitchside export observations --excel --output sambesok.csv
          pitchside export observations --rubric wembley --since 2026-09-01
          """
      ).text)
  }

  @Option(help: ArgumentHelp(en: "Only this rubric.", sv: "Bara den här mallen.", value: .key))
  var rubric: String?

  @OptionGroup var options: ExportOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let exporting = try Exporting(options, common, reading: reading, rubric: rubric)
    var observations = ReadableObservations(of: exporting)
    let rubrics = try exporting.journal.rubrics(exporting.selection)
    try exporting.write(.observations(by: rubrics), .observation) {
      try observations.next()?.map(ScoredObservation.init)
    }
    exporting.tell(observations.leftOut)
  }
}
