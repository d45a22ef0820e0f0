import ArgumentParser
import Coaching

struct ImportDeals: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "deals",
      abstract: Wording(
        en: "Deals, from a CRM.",
        sv: "Affärer, från ett CRM."
      ).text,
      discussion: Wording(
        en: """
          pitchside import deals deals.csv --profile hubspot
          pitchside import deals deals.csv --map id=opportunity_id --map rep=sales_agent --map status=deal_stage
          pitchside import deals norway.csv --source crm-norway

          Fields: id source rep customer created closed expectedClose status value
          margin stage type nextDate currency
          """,
        sv: """
          pitchside import deals affärer.csv --profile hubspot
          pitchside import deals affärer.csv --map id=Affärsnr --map rep=Säljare --map status=Status
          pitchside import deals norge.csv --source crm-norge

          Fält: id source rep customer created closed expectedClose status value
          margin stage type nextDate currency
          """
      ).text + ImportKind.deals.wordsInHelp)
  }

  @Option(
    help: ArgumentHelp(
      en: "Whose they are where the file does not say.",
      sv: "Vems de är när filen inte säger det.", value: .name))
  var rep: String?

  @OptionGroup var options: ImportOptions

  func run() throws {
    try FileImport(.deals, options, rep: rep).run()
  }
}
