import ArgumentParser
import Coaching
import Journal
import Reports

/// Lists the forms that were begun and not saved.
struct Drafts: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "drafts",
      abstract: Wording(
        en: "The forms that were begun and not saved.", sv: "Formulär som påbörjats men inte sparats."
      ).text,
      discussion: "pitchside drafts")
  }

  @Option(name: .customLong("as"), help: ArgumentHelp(en: "Who reads.", sv: "Vem som läser.", value: .name))
  var reader: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let report = DraftsReport(
      try journal.drafts(), reader: try session.reader(as: reader, in: journal),
      standings: try journal.draftStandings(), now: session.now)
    try session.write(report, asJSON: output.json)
  }
}
