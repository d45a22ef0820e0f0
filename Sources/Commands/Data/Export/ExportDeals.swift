import ArgumentParser
import Coaching
import Exchange
import Journal

struct ExportDeals: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "deals",
      abstract: Wording(
        en: "The deals as they were imported, for another import.",
        sv: "Affärerna som de importerades, så att de kan importeras igen."
      ).text,
      discussion: Wording(
        en: """
          pitchside export deals --output deals.csv
          pitchside export deals --since 2026-09-01         created or closed since then
          """,
        sv: """
          pitchside export deals --output affarer.csv
          pitchside export deals --since 2026-09-01         skapade eller avslutade sedan dess
          """
      ).text)
  }

  @OptionGroup var options: ExportOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let exporting = try Exporting(options, common, reading: reading)
    var pieces = exporting.journal.dealPieces(exporting.selection)
    try exporting.write(.deals, .deal) { try pieces.next() }
  }
}
