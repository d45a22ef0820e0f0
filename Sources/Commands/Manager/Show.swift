import ArgumentParser
import Coaching
import Journal
import Reports

/// Shows one observation.
struct Show: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: Wording(
        en: "One scored meeting, words before figures.", sv: "Ett ifyllt möte, ord före siffror."
      ).text,
      discussion: Wording(
        en: """
          pitchside show 3f9a1c
          pitchside show 3f9a1c --revision 1     as it was first recorded
          """,
        sv: """
          pitchside show 3f9a1c
          pitchside show 3f9a1c --revision 1     som den först sparades
          """
      ).text)
  }

  @Argument(
    help: ArgumentHelp(en: "The observation's id.", sv: "Rapportens id.", value: Wording(same: "ID")),
    completion: .offering(.observations))
  var observation: String

  @Option(
    help: ArgumentHelp(en: "An earlier state of it.", sv: "En tidigare version av den.", value: .number))
  var revision: Int?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let reader = try reading.reader(in: journal, session)
    let shown = try session.observation(named: observation, revision: revision, in: journal)
    if let withheld = Withheld(shown, try journal.standing(of: shown), to: reader) { throw withheld }
    try session.write(try session.report(on: shown, for: reader, in: journal), asJSON: output.json)
  }
}
