import ArgumentParser
import Coaching

struct ImportObservations: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "observations",
      abstract: Wording(
        en: "Meetings that were scored before Pitchside.",
        sv: "Sambesök som fylldes i före Pitchside."
      ).text,
      discussion: Wording(
        en: """
          pitchside import observations old.csv --rubric wembley --map id=Nr --map rep=Rep --map observer=By --map met=Day --map criterion.clear-aim=Aim

          Fields: id rep observer met kind customer scenario, and criterion.KEY for answers: a
          level 1 to 5, a count, yes or no, an option, - for no occasion; empty is not asked.
          """,
        sv: """
          pitchside import observations gamla.csv --rubric wembley --map id=Nr --map rep=Säljare --map observer=Chef --map met=Dag --map criterion.clear-aim=Mål

          Fält: id rep observer met kind customer scenario, och criterion.NYCKEL för svar: en
          nivå 1 till 5, ett antal, ja eller nej, ett alternativ, - inget tillfälle; tomt är inte frågat.
          """
      ).text + ImportKind.observations.wordsInHelp)
  }

  @Option(
    help: ArgumentHelp(en: "What they were scored with.", sv: "Mallen de fylldes i med.", value: .key))
  var rubric = "wembley"

  @OptionGroup var options: ImportOptions

  func run() throws {
    try FileImport(.observations, options, rubric: rubric).run()
  }
}
