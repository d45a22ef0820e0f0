import ArgumentParser
import Coaching
import Journal
import Reports
import Text

struct TargetShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: Wording(
        en: "The targets, and how the last twelve months stand against them.",
        sv: "Målen, och hur de senaste tolv månaderna står mot dem."
      ).text,
      discussion: Wording(
        en: """
          pitchside target show
          pitchside target show --rep "Åsa Lind"      with the arithmetic
          """,
        sv: """
          pitchside target show
          pitchside target show --rep "Åsa Lind"      med uträkningen
          """
      ).text)
  }

  @OptionGroup var whom: WhomOptions

  @Option(name: .customLong("as"), help: ArgumentHelp(en: "Who reads.", sv: "Vem som läser.", value: .name))
  var reader: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let reader = try session.reader(as: reader, in: journal)
    let audience = try Audience(whom, reader: reader, in: journal)
    let reps = audience.reps.filter(\.isActive).sorted { inAlphabeticalOrder($0.name, $1.name) }
    let period = session.now.day.twelveMonthsBack
    try session.write(
      TargetReport(
        try journal.targetHistory(), of: reps, in: period, isPooled: audience.isPooled,
        standings: try journal.targetStandings(of: reps, in: period), now: session.now),
      asJSON: output.json)
  }
}
