import ArgumentParser
import Coaching

/// The rubrics there are.
struct RubricCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "rubric",
      abstract: Wording(
        en: "The rubrics and the cases to practise on: list, read, check your own.",
        sv: "Mallarna och övningsfallen: visa, läs, kontrollera dina egna."
      ).text,
      discussion: Wording(
        en: """
          pitchside rubric list
          pitchside rubric show wembley
          pitchside rubric check my-rubric.yaml
          pitchside rubric case                  common cases, to see alike
          """,
        sv: """
          pitchside rubric list
          pitchside rubric show wembley
          pitchside rubric check min-mall.yaml
          pitchside rubric case                  övningsfall, för samsyn
          """
      ).text,
      subcommands: [RubricList.self, RubricShow.self, RubricCheck.self, RubricCase.self])
  }
}
