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

  @Option(
    help: ArgumentHelp(
      en: "What you are, where you are new; else manager.", sv: "Vad du är, om du är ny; annars manager.",
      value: .key))
  var role: Person.Role?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    if role != nil, name == nil { session.remark(Mistake.needs(option: "--role", beside: "--as").message) }
    let journal = try session.openJournal(orMake: true)
    let me = try name.map { try person(named: $0, in: journal, session) }
    try remember(me, in: journal, session)
    guard !output.json else {
      return try session.write(["journal": .string(session.journalPath), "created": .bool(journal.isNew)])
    }
    if let me { try session.write(me.greeting) }
    try session.write(journal.isNew ? session.newJournal : session.knownJournal)
  }

  /// Whoever has the name; somebody new where nobody has.
  private func person(named name: String, in journal: Journal, _ session: Session) throws -> Person {
    do {
      return try journal.person(named: name, as: role)
    } catch {
      guard case .unknown(_, _, let suggestions) = error else { throw error }
      let person = try journal.add(Person(id: session.newID(), name: name, role: role ?? .manager))
      if let similar = suggestions.asSuggestion { session.remark(similar) }
      return person
    }
  }

  private func remember(_ me: Person?, in journal: Journal, _ session: Session) throws {
    let file = session.surroundings.settingsFile
    let before = Settings(file: file)
    var after = before
    if let me, let path = journal.path { after.me[path] = me.id }
    after.language = common.language ?? before.language
    if after != before { try after.write(to: file) }
  }
}

extension Person {
  fileprivate var greeting: Wording {
    Wording(en: "You are \(name) (\(role.wording.en)).", sv: "Du är \(name) (\(role.wording.sv)).")
  }
}

extension Session {
  fileprivate var newJournal: Wording {
    Wording(
      en: "The journal is \(journalPath); only you can read it.",
      sv: "Journalen är \(journalPath); bara du kan läsa den.")
  }

  fileprivate var knownJournal: Wording {
    Wording(en: "The journal is \(journalPath), as before.", sv: "Journalen är \(journalPath), som förut.")
  }
}
