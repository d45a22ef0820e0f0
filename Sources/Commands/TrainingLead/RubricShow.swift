import ArgumentParser
import Coaching
import Reports

struct RubricShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: Wording(
        en: "What a rubric asks, and what is seen at each level.",
        sv: "Vad en mall frågar, och vad som syns på varje nivå."
      ).text,
      discussion: "pitchside rubric show wembley")
  }

  @Argument(
    help: ArgumentHelp(en: "The rubric.", sv: "Mallen.", value: .key), completion: .offering(.rubrics))
  var key: String

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    try session.write(RubricReport(try session.rubric(key, in: nil).rubric), asJSON: output.json)
  }
}
