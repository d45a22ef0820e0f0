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

  @Option(name: .customLong("as"), help: ArgumentHelp(en: "Who you are.", sv: "Vem du är.", value: .name))
  var observer: String?

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
    let reader = try session.reader(as: observer, in: scoring.journal)
    let waiting = try draftToResume(in: scoring.journal, reader)
    try scoring.giveBack(try scoring.goOn(with: waiting, isAccessible: accessible), asJSON: output.json)
  }

  private func draftToResume(in journal: Journal, _ reader: Reader) throws -> Draft {
    if let draft {
      let named = try journal.draft(named: draft)
      guard reader.mayGoOn(with: named) else { throw SomebodyElsesOwn(named) }
      return named
    }
    let all = try journal.drafts()
    let drafts = all.filter(reader.mayGoOn)
    guard let first = drafts.first else { throw nothing(toGoOnWith: all) }
    guard drafts.count == 1 else { throw Mistake.whichDraft(drafts) }
    return first
  }
}

private func nothing(toGoOnWith drafts: [Draft]) -> any Error {
  if let first = drafts.first { SomebodyElsesOwn(first) } else { Mistake.noDrafts }
}

/// A draft is the rep's own, and somebody else wants to go on with it.
struct SomebodyElsesOwn: WrongUse {
  private let draft: Draft

  init(_ draft: Draft) {
    self.draft = draft
  }

  let isWrongUse = false

  var message: Wording {
    let (id, name) = (draft.id.short, draft.occasion.rep.name)
    return Wording(en: "draft \(id) is \(name)'s own", sv: "utkastet \(id) tillhör \(name)")
  }

  var remedy: Wording {
    let name = draft.occasion.rep.name
    return Wording(
      en: "let \(name) go on with it, with --as \"\(name)\"",
      sv: "låt \(name) fortsätta, med --as \"\(name)\"")
  }
}
