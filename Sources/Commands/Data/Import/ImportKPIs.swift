import ArgumentParser
import Coaching

struct ImportKPIs: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "kpis",
      abstract: Wording(
        en: "Figures of reps for periods, long or wide.",
        sv: "Siffror för säljare och perioder, på höjden eller bredden."
      ).text,
      discussion: Wording(
        en: """
          pitchside import kpis figures.csv
          pitchside import kpis calls.csv --wide --year 2026 --metric calls

          Fields: rep metric period value; a period is 2026, 2026-Q4, 2026-11, 2026-W48 or
          a day. Wide: a column a month.
          """,
        sv: """
          pitchside import kpis siffror.csv
          pitchside import kpis samtal.csv --wide --year 2026 --metric samtal

          Fält: rep metric period value; en period är 2026, 2026-Q4, 2026-11, 2026-W48 eller
          en dag. På bredden: en kolumn per månad.
          """
      ).text)
  }

  @Flag(help: ArgumentHelp(en: "The file has a column a month.", sv: "Filen har en kolumn per månad."))
  var wide = false

  @Option(help: ArgumentHelp(en: "The year of the months.", sv: "Året för månaderna.", value: .number))
  var year: Int?

  @Option(
    help: ArgumentHelp(
      en: "What is measured where the file does not say.", sv: "Vad som mäts när filen inte säger det.",
      value: .words))
  var metric: String?

  @Option(
    help: ArgumentHelp(
      en: "Whose they are where the file does not say.",
      sv: "Vems de är när filen inte säger det.", value: .name))
  var rep: String?

  @OptionGroup var options: ImportOptions

  func run() throws {
    try FileImport(.kpis, options, rep: rep, metric: metric, months: MonthColumns(isWide: wide, year: year))
      .run()
  }
}
