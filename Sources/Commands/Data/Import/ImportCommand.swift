import ArgumentParser
import Coaching

/// Takes in what other programs know.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import",
      abstract: Wording(
        en: "Take in what a CRM, a calendar or a spreadsheet knows already.",
        sv: "Ta in det som ett CRM, en kalender eller ett kalkylblad redan vet."
      ).text,
      discussion: Wording(
        en: """
          pitchside import people people.csv
          pitchside import deals deals.csv --map id=opportunity_id --map rep=sales_agent --map status=deal_stage
          pitchside import meetings calendar.ics --rep "Åsa Lind"
          pitchside import kpis budget.csv --wide --year 2026 --dry-run
          """,
        sv: """
          pitchside import people personer.csv
          pitchside import deals affärer.csv --map id=Affärsnr --map rep=Säljare --map status=Status
          pitchside import meetings kalender.ics --rep "Åsa Lind"
          pitchside import kpis budget.csv --wide --year 2026 --dry-run
          """
      ).text,
      subcommands: [
        ImportPeople.self, ImportCustomers.self, ImportMeetings.self, ImportDeals.self, ImportKPIs.self,
        ImportObservations.self,
      ])
  }
}
