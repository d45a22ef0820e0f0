import ArgumentParser
import Coaching
import Foundation
import Journal
import Reports

/// Makes the journal and remembers who uses it.
struct Init: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: Wording(
        en: "Make the journal and say who you are. Twice is fine.",
        sv: "Skapa journalen och säg vem du är. Två gånger gör inget."
      ).text,
      discussion: Wording(
        en: """
          pitchside init --as "Eva Ek" --role manager
          pitchside init --language sv               and Swedish from now on
          """,
        sv: """
          pitchside init --as "Eva Ek" --role manager
          pitchside init --language sv               och svenska hädanefter
          """
      ).text)
  }

  @Option(name: .customLong("as"), help: ArgumentHelp(en: "Who you are.", sv: "Vem du är.", value: .name))
  var name: String?

  @Option(help: ArgumentHelp(en: "What you are.", sv: "Vad du är.", value: .key))
  var role = Person.Role.manager

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let me = try name.map { try person(named: $0, in: journal, session) }
    try remember(me, session)
    let path = session.journalPath
    guard !output.json else {
      return try session.write(["journal": .string(path), "created": .bool(journal.isNew)])
    }
    if let me {
      session.remark(
        Wording(
          en: "You are \(me.name) (\(me.role.wording.en)).", sv: "Du är \(me.name) (\(me.role.wording.sv))."))
    }
    session.remark(
      journal.isNew
        ? Wording(
          en: "The journal is \(path), for your eyes only.", sv: "Journalen är \(path), bara för dina ögon.")
        : Wording(en: "The journal is \(path), as before.", sv: "Journalen är \(path), som förut."))
  }

  private func person(named name: String, in journal: Journal, _ session: Session) throws -> Person {
    do {
      return try journal.person(named: name)
    } catch {
      guard case .unknown = error else { throw error }
      return try journal.add(Person(id: session.newID(), name: name, role: role))
    }
  }

  private func remember(_ me: Person?, _ session: Session) throws {
    let file = session.surroundings.settingsFile
    let before = Settings(file: file)
    let after = Settings(me: me?.id ?? before.me, language: common.language ?? before.language)
    if after != before { try after.write(to: file) }
  }
}
