import ArgumentParser
import Coaching
import Journal
import Reports

/// Number, customers, people – and the match.
struct ChecksCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "checks",
      abstract: Wording(
        en: "Number, customers, people – and the match, over twelve months.",
        sv: "Antal, kunder, personer – och matchen, över tolv månader."
      ).text,
      discussion: Wording(
        en: """
          pitchside checks                         your own, or your team's
          pitchside checks --rep "Åsa Lind"        one rep in words
          pitchside checks --team Syd --from 2026-07-01 --to 2026-09-30

          Without days it is the last twelve months. What nobody noted is left out rather than counted as no.
          """,
        sv: """
          pitchside checks                         dina egna, eller ditt teams
          pitchside checks --rep "Åsa Lind"        en säljare i ord
          pitchside checks --team Syd --from 2026-07-01 --to 2026-09-30

          Utan dagar är det de senaste tolv månaderna. Det ingen noterat räknas inte som nej utan utelämnas.
          """
      ).text)
  }

  @OptionGroup var whom: WhomOptions
  @OptionGroup var days: PeriodOptions

  @Option(name: .customLong("as"), help: ArgumentHelp(en: "Who reads.", sv: "Vem som läser.", value: .name))
  var reader: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let period = try days.period(session)
    let journal = try session.openJournal()
    let reader = try session.reader(as: reader, in: journal)
    let audience = try Audience(whom, reader: reader, in: journal)
    let checking = Checking(journal: journal, reader: reader, session: session)
    try session.write(
      ChecksReport(
        try checking.checks(of: audience, in: period, asJSON: output.json), in: period, reader: reader,
        isPooled: audience.isPooled),
      asJSON: output.json)
  }
}
