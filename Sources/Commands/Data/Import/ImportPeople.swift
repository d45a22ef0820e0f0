import ArgumentParser
import Coaching

struct ImportPeople: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "people",
      abstract: Wording(
        en: "People: name, role, manager, team, email, alias.",
        sv: "Personer: namn, roll, chef, team, e-post, annat skrivsätt."
      ).text,
      discussion: Wording(
        en: """
          pitchside import people people.csv
          pitchside import people teams.csv --map name=sales_agent --map manager=manager --create

          Known by their names. Whoever says no role is a rep, or a manager where the file
          names them as one. Fields: name role manager team email alias
          """,
        sv: """
          pitchside import people personer.csv
          pitchside import people team.csv --map name=Säljare --map manager=Chef --create

          De känns igen på namnet. Den som saknar roll är säljare, eller säljchef när filen
          anger personen som chef. Fält: name role manager team email alias
          """
      ).text + ImportKind.people.wordsInHelp)
  }

  @OptionGroup var options: ImportOptions

  func run() throws {
    try FileImport(.people, options).run()
  }
}
