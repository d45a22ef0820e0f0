import ArgumentParser
import Coaching
import Journal
import Reports

struct PersonAdd: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "add",
      abstract: Wording(
        en: "Add a rep, a manager or a training lead.",
        sv: "Lägg till en säljare, säljchef eller utbildningsansvarig."
      ).text,
      discussion:
        "pitchside person add \"Åsa Lind\" --role rep --manager \"Eva Ek\" --team Syd --alias \"A. Lind\"")
  }

  @Argument(help: ArgumentHelp(en: "The name.", sv: "Namnet.", value: .name))
  var name: String

  @Option(help: ArgumentHelp(en: "What they are.", sv: "Vad personen är.", value: .key))
  var role: Person.Role

  @Option(help: ArgumentHelp(en: "Who they report to.", sv: "Vem som är chef.", value: .name))
  var manager: String?

  @Option(help: ArgumentHelp(en: "Their team.", sv: "Teamet.", value: .words))
  var team: String?

  @Option(
    help: ArgumentHelp(
      en: "Another spelling; may be given several times.", sv: "Ett annat skrivsätt; kan anges flera gånger.",
      value: .words))
  var alias: [String] = []

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal(orMake: true)
    let person = Person(
      id: session.newID(), name: name, role: role,
      manager: try manager.map { try journal.person(named: $0).id },
      team: FreeText.cleaned(team), aliases: alias)
    try journal.add(person)
    guard !output.json else { return try session.write(["person": .string(person.id.text)]) }
    try session.write(
      Wording(en: "\(name) is added (\(role.wording.en)).", sv: "\(name) är tillagd (\(role.wording.sv))."))
  }
}
