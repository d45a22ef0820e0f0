import ArgumentParser
import Coaching
import Journal
import Reports

/// Says that a meeting came to nothing.
struct MeetingCancel: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cancel",
      abstract: Wording(en: "Say that a meeting came to nothing.", sv: "Säg att ett möte inte blev av.").text,
      discussion: Wording(
        en: "pitchside meeting cancel 3f9a1c --because \"They asked for December\"",
        sv: "pitchside meeting cancel 3f9a1c --because \"Kunden fick förhinder\""
      ).text)
  }

  @Argument(help: .meetingID, completion: .offering(.meetings))
  var meeting: String

  @Option(help: ArgumentHelp(en: "Why.", sv: "Varför.", value: .words))
  var because: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let meeting = try journal.meeting(named: meeting)
    let wasScored = try !journal.views(of: meeting.id).isEmpty
    guard meeting.outcome == nil, !wasScored else { throw ClosingMistake.wasHeld(meeting) }
    try journal.cancel(meeting.id, because: because)
    let reader = try session.reader(as: nil, in: journal)
    try session.write(
      MeetingReport(MeetingDetails(try journal.known(meeting.id), to: reader)), asJSON: output.json)
  }
}
