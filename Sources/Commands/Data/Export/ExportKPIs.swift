import ArgumentParser
import Coaching
import Exchange
import Journal

struct ExportKPIs: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "kpis",
      abstract: Wording(
        en: "The reps' figures as they were imported, for another import.",
        sv: "Säljarnas nyckeltal som de importerades, för en ny import."
      ).text,
      discussion: Wording(
        en: """
          pitchside export kpis --output figures.csv
          pitchside export kpis --since 2026-01-01          periods that end then or later
          """,
        sv: """
          pitchside export kpis --output nyckeltal.csv
          pitchside export kpis --since 2026-01-01          perioder som slutar då eller senare
          """
      ).text)
  }

  @OptionGroup var options: ExportOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let exporting = try Exporting(options, common, reading: reading)
    var pieces = exporting.journal.kpiPieces(exporting.selection)
    try exporting.write(.kpis, .figure) { try pieces.next() }
  }
}
