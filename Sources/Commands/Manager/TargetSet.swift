import ArgumentParser
import Coaching
import Journal
import Reports

struct TargetSet: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set",
      abstract: Wording(
        en: "Set what is asked from a day on; earlier targets stay for their days.",
        sv: "Sätt målet från och med en dag; tidigare mål gäller för sina dagar."
      ).text,
      discussion: Wording(
        en: """
          pitchside target set --visits-per-week 5 --margin-per-month 200000
          pitchside target set --visits-per-week 5 --margin-per-month 160000 --part-time 80 --rep "Åsa Lind"
          pitchside target set --visits-per-week 6 --from 2027-01-01       the margin stays as it is

          A rep's own goes before the team's, and that before everybody's.
          """,
        sv: """
          pitchside target set --visits-per-week 5 --margin-per-month 200000
          pitchside target set --visits-per-week 5 --margin-per-month 160000 --part-time 80 --rep "Åsa Lind"
          pitchside target set --visits-per-week 6 --from 2027-01-01       TB som förut

          Säljarens eget mål går före teamets, och teamets före allas.
          """
      ).text)
  }

  @OptionGroup var figures: TargetFigures
  @OptionGroup var whom: WhomOptions

  @Option(
    help: ArgumentHelp(en: "From which day; else today.", sv: "Från vilken dag; annars i dag.", value: .date))
  var from: String?

  @Option(
    name: .customLong("as"), help: ArgumentHelp(en: "Who sets it.", sv: "Vem som sätter det.", value: .name))
  var setter: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let target = try TargetSetting(session: session, journal: journal).target(figures, for: whom, from: from)
    let setter = try session.reader(as: setter, in: journal).person
    try journal.set(target, by: setter, at: session.now)
    try session.write(TargetSetReport(target, asOf: session.now), asJSON: output.json)
  }
}
