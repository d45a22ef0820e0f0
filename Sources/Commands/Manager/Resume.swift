import ArgumentParser
import Coaching
import Journal

/// Goes on with a form that was begun.
struct Resume: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "resume",
      abstract: Wording(
        en: "Go on with a form that was begun.", sv: "Fortsätt med ett påbörjat formulär."
      ).text,
      discussion: Wording(
        en: """
          pitchside resume            the only draft
          pitchside resume 3f9a1c     one of several
          """,
        sv: """
          pitchside resume            det enda utkastet
          pitchside resume 3f9a1c     ett av flera
          """
      ).text)
  }

  @Argument(
    help: ArgumentHelp(
      en: "The draft; needed where there are several.", sv: "Utkastet; behövs om det finns flera.",
      value: Wording(same: "ID")), completion: .offering(.drafts))
  var draft: String?

  @Flag(
    help: ArgumentHelp(
      en: "One line at a time, for screen readers and scripts.",
      sv: "En rad i taget, för skärmläsare och skript."))
  var accessible = false

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let scoring = Scoring(journal: try session.openJournal(), session: session)
    let waiting = try draftToResume(in: scoring.journal)
    try scoring.giveBack(try scoring.goOn(with: waiting, isAccessible: accessible), asJSON: output.json)
  }

  private func draftToResume(in journal: Journal) throws -> Draft {
    if let draft { return try journal.draft(named: draft) }
    let drafts = try journal.drafts()
    guard let first = drafts.first else { throw Mistake.noDrafts }
    guard drafts.count == 1 else { throw Mistake.whichDraft(drafts.map(\.id.short)) }
    return first
  }
}
