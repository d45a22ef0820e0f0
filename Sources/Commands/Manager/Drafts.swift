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

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let drafts = try session.openJournal().drafts()
    try session.write(DraftsReport(drafts, now: session.now), asJSON: output.json)
  }
}
