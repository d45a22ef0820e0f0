import ArgumentParser
import Coaching
import Journal
import Reports

struct RubricShow: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "show",
      abstract: Wording(
        en: "What a rubric asks, and what is seen at each level.",
        sv: "Vad en mall frågar, och vad som syns på varje nivå."
      ).text,
      discussion: Wording(
        en: """
          pitchside rubric show wembley
          pitchside rubric show wembley --use     how it is filled in in practice
          """,
        sv: """
          pitchside rubric show wembley
          pitchside rubric show wembley --use     hur den fylls i i praktiken
          """
      ).text)
  }

  @Argument(
    help: ArgumentHelp(en: "The rubric.", sv: "Mallen.", value: .key), completion: .offering(.rubrics))
  var key: String

  @Flag(
    name: .customLong("use"),
    help: ArgumentHelp(
      en: "How it is filled in in practice: time, occasions, levels.",
      sv: "Hur den fylls i i praktiken: tid, tillfällen, nivåer."))
  var showsUse = false

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let rubric = try session.rubric(key, in: nil).rubric
    guard showsUse else { return try session.write(RubricReport(rubric), asJSON: output.json) }
    try session.write(RubricUseReport(try session.openJournal().use(of: rubric)), asJSON: output.json)
  }
}
