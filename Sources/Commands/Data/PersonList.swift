import ArgumentParser
import Coaching
import Journal
import Reports

struct PersonList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: Wording(en: "Who is in the journal.", sv: "Vilka som finns i journalen.").text,
      discussion: "pitchside person list --role rep")
  }

  @Option(help: ArgumentHelp(en: "Only these.", sv: "Bara dessa.", value: .key))
  var role: Person.Role?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let everyone = try session.openJournal().people()
    let shown = everyone.filter { role == nil || $0.role == role }
    try session.write(PeopleReport(shown, among: everyone), asJSON: output.json)
  }
}
