import ArgumentParser
import Coaching

/// What is asked of reps over time.
struct TargetCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "target",
      abstract: Wording(
        en: "Visits a week and margin a month, over time: set and show.",
        sv: "Besök i veckan och TB i månaden, över tid: sätt och visa."
      ).text,
      discussion: Wording(
        en: """
          pitchside target set --visits-per-week 5 --margin-per-month 200000
          pitchside target show --rep "Åsa Lind"
          """,
        sv: """
          pitchside target set --visits-per-week 5 --margin-per-month 200000
          pitchside target show --rep "Åsa Lind"
          """
      ).text,
      subcommands: [TargetSet.self, TargetShow.self])
  }
}
