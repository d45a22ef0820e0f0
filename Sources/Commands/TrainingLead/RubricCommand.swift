import ArgumentParser
import Coaching

/// The rubrics there are.
struct RubricCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rubric",
      abstract: Wording(
        en: "The rubrics: list, read, check your own.", sv: "Mallarna: visa, läs, kontrollera dina egna."
      ).text,
      discussion: Wording(
        en: """
          pitchside rubric list
          pitchside rubric show wembley
          pitchside rubric check my-rubric.yaml
          """,
        sv: """
          pitchside rubric list
          pitchside rubric show wembley
          pitchside rubric check min-mall.yaml
          """
      ).text,
      subcommands: [RubricList.self, RubricShow.self, RubricCheck.self])
  }
}
