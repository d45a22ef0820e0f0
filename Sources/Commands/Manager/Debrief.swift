import ArgumentParser
import Coaching
import Journal
import Reports

/// Lays two views of one meeting side by side.
struct Debrief: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "debrief",
      abstract: Wording(
        en: "Both views of a meeting: one keep, one change.",
        sv: "Båda bilderna av ett möte: en sak att fortsätta med, en att ändra."
      ).text,
      discussion: Wording(
        en: """
          pitchside debrief 3f9a1c     either view of the meeting
          """,
        sv: """
          pitchside debrief 3f9a1c     vilken som av mötets bilder
          """
      ).text)
  }

  @Argument(
    help: ArgumentHelp(en: "The observation's id.", sv: "Rapportens id.", value: Wording(same: "ID")),
    completion: .offering(.observations))
  var observation: String

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let debriefing = Debriefing(journal: try session.openJournal(), session: session)
    let reader = try reading.reader(in: debriefing.journal, session)
    let named = try session.observation(named: observation, in: debriefing.journal)
    try session.write(try debriefing.report(of: named, to: reader), asJSON: output.json)
  }
}
