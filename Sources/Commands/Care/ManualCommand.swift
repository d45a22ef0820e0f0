import ArgumentParser
import Coaching
import Reports
import Terminal

/// Prints the long help, for reading or as a page for `man`.
struct ManualCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "manual",
      abstract: Wording(
        en: "The long help: every command, files, exit codes, privacy.",
        sv: "Den långa hjälpen: alla kommandon, filer, slutkoder, integritet."
      ).text,
      discussion: Wording(
        en: """
          pitchside manual | less
          pitchside manual rubric check
          pitchside manual --man > pitchside.1       a page for man
          """,
        sv: """
          pitchside manual | less
          pitchside manual rubric check
          pitchside manual --man > pitchside.1       en sida för man
          """
      ).text)
  }

  @Argument(
    help: ArgumentHelp(
      en: "Only this one.", sv: "Bara det här.", value: Wording(en: "COMMAND", sv: "KOMMANDO")),
    completion: .offering(.commands))
  var command: [String] = []

  @Flag(help: ArgumentHelp(en: "As a page for man.", sv: "Som en sida för man."))
  var man = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    guard let grammar = Grammar.current else { return }
    let manual = try Manual(of: command, in: grammar)
    let session = try Session(common)
    let page = session.surroundings.page(noColor: common.noColor)
    let text =
      man
      ? manual.roff(version: "pitchside \(Program.version)", day: session.now.day)
      : manual.text(width: page.width, style: page.style)
    guard Console.write(text, to: .output) else { throw Mistake.cannotWrite("/dev/stdout") }
  }
}
