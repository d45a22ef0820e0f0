import ArgumentParser
import Coaching
import Journal
import Reports

/// Shows everything about one meeting that whoever reads gets to know.
struct MeetingShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: Wording(
        en: "One meeting: plan, people, what it led to.",
        sv: "Ett möte: matchplan, personer, vad det ledde till."
      ).text,
      discussion: "pitchside meeting show 3f9a1c")
  }

  @Argument(help: .meetingID, completion: .offering(.meetings))
  var meeting: String

  @Option(name: .customLong("as"), help: ArgumentHelp(en: "Who reads.", sv: "Vem som läser.", value: .name))
  var reader: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let reader = try session.reader(as: reader, in: journal)
    let known = try journal.known(journal.meeting(named: meeting).id)
    try session.write(MeetingReport(MeetingDetails(known, to: reader)), asJSON: output.json)
  }
}
