import ArgumentParser
import Coaching
import Journal
import Reports

/// Lists meetings.
struct MeetingList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: Wording(en: "Meetings, newest first.", sv: "Möten, de senaste först.").text,
      discussion: "pitchside meeting list --rep \"Åsa Lind\" --since 2026-11-01 --until 2026-11-30")
  }

  @Option(help: ArgumentHelp(en: "Only this rep's.", sv: "Bara den här säljarens.", value: .name))
  var rep: String?

  @Option(
    help: ArgumentHelp(
      en: "Only from this day on.", sv: "Bara från och med den här dagen.", value: .date))
  var since: String?

  @Option(
    help: ArgumentHelp(en: "Only to this day.", sv: "Bara till och med den här dagen.", value: .date))
  var until: String?

  @Option(name: .customLong("as"), help: ArgumentHelp(en: "Who reads.", sv: "Vem som läser.", value: .name))
  var reader: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let query = MeetingQuery(
      rep: try rep.map { try journal.person(named: $0).id },
      since: try since.map { try session.day($0, option: "--since") },
      until: try until.map { try session.day($0, option: "--until") })
    let reader = try session.reader(as: reader, in: journal)
    let meetings = try journal.knownMeetings(query).map { MeetingDetails($0, to: reader) }
    try session.write(MeetingListReport(meetings, now: session.now), asJSON: output.json)
  }
}
