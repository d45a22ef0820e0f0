import ArgumentParser
import Coaching
import Reports
import Rubrics

struct RubricList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: Wording(
        en: "The rubrics that came along, and your own beside the journal.",
        sv: "Mallarna som följde med, och dina egna bredvid journalen."
      ).text,
      discussion: "pitchside rubric list")
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let rubrics = try session.rubrics.keys.map { try session.rubric($0, in: nil).rubric }
    try session.write(RubricListReport(rubrics), asJSON: output.json)
  }
}
