import ArgumentParser
import Coaching

/// The people in the journal.
struct PersonCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "person",
      abstract: Wording(en: "The people: add and list.", sv: "Personerna: lägg till och visa.").text,
      discussion: Wording(
        en: """
          pitchside person add "Åsa Lind" --role rep --manager "Eva Ek" --team Syd
          pitchside person list --role rep
          """,
        sv: """
          pitchside person add "Åsa Lind" --role rep --manager "Eva Ek" --team Syd
          pitchside person list --role rep
          """
      ).text,
      subcommands: [PersonAdd.self, PersonList.self])
  }
}
