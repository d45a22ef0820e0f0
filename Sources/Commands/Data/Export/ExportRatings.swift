import ArgumentParser
import Coaching
import Exchange

struct ExportRatings: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "ratings",
      abstract: Wording(
        en: "A row a criterion of each observation, with what was seen or heard.",
        sv: "En rad per kriterium i varje rapport, med det som sågs eller hördes."
      ).text,
      discussion: Wording(
        en: """
          pitchside export ratings --excel --output ratings.csv
          pitchside export ratings --rep "Åsa Lind" --jsonl
          """,
        sv: """
          pitchside export ratings --excel --output bedomningar.csv
          pitchside export ratings --rep "Åsa Lind" --jsonl
          """
      ).text)
  }

  @Option(help: ArgumentHelp(en: "Only this rubric.", sv: "Bara den här mallen.", value: .key))
  var rubric: String?

  @OptionGroup var options: ExportOptions
  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions

  func run() throws {
    let exporting = try Exporting(options, common, reading: reading, rubric: rubric)
    var observations = ReadableObservations(of: exporting)
    try exporting.write(.ratings, .rating) {
      try observations.next()?.flatMap { observation in
        observation.form.ratings.map { RatingOfObservation($0, of: observation) }
      }
    }
    exporting.tell(observations.leftOut)
  }
}
