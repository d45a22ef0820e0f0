import ArgumentParser
import Coaching

struct ImportMeetings: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "meetings",
      abstract: Wording(
        en: "Meetings, from a CRM or a calendar (CSV or iCalendar).",
        sv: "Möten, från ett CRM eller en kalender (CSV eller iCalendar)."
      ).text,
      discussion: Wording(
        en: """
          pitchside import meetings activities.csv --profile salesforce
          pitchside import meetings calendar.ics --rep \"Åsa Lind\"

          Fields: id rep customer at until ended scenario place purpose customerType
          buyingIn status outcome nextStep nextDate margin deal
          """,
        sv: """
          pitchside import meetings aktiviteter.csv --profile salesforce
          pitchside import meetings kalender.ics --rep \"Åsa Lind\"

          Fält: id rep customer at until ended scenario place purpose customerType
          buyingIn status outcome nextStep nextDate margin deal
          """
      ).text + ImportKind.meetings.wordsInHelp)
  }

  @Option(
    help: ArgumentHelp(
      en: "Whose they are where the file does not say, as in a calendar.",
      sv: "Vems de är när filen inte säger det, som i en kalender.", value: .name))
  var rep: String?

  @Flag(
    help: ArgumentHelp(
      en: "Of a calendar, also what nobody from outside is invited to.",
      sv: "Av en kalender också det som ingen utifrån är inbjuden till."))
  var all = false

  @OptionGroup var options: ImportOptions

  func run() throws {
    try FileImport(.meetings, options, rep: rep, keepsAll: all).run()
  }
}
