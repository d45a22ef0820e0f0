import ArgumentParser
import Coaching
import Journal
import Reports

/// Throws a draft away.
struct Discard: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "discard",
      abstract: Wording(en: "Throw a draft away, for good.", sv: "Kasta ett utkast, för gott.").text,
      discussion: "pitchside discard 3f9a1c")
  }

  @Argument(
    help: ArgumentHelp(en: "The draft.", sv: "Utkastet.", value: Wording(same: "ID")),
    completion: .offering(.drafts))
  var draft: String

  @Option(name: .customLong("as"), help: ArgumentHelp(en: "Who you are.", sv: "Vem du är.", value: .name))
  var observer: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let discarded = try journal.draft(named: draft)
    let reader = try session.reader(as: observer, in: journal)
    guard reader.mayGoOn(with: discarded) else { throw NotToDiscard(discarded) }
    try journal.discard(discarded.id)
    guard !output.json else { return try session.write(["discarded": .string(discarded.id.text)]) }
    let (id, rep) = (discarded.id.short, discarded.occasion.rep.name)
    try session.write(
      Wording(en: "Draft \(id) about \(rep) is gone.", sv: "Utkastet \(id) om \(rep) är borta."))
  }
}

/// A draft is the rep's own, and somebody else wants to throw it away.
struct NotToDiscard: WrongUse {
  private let draft: Draft

  init(_ draft: Draft) {
    self.draft = draft
  }

  let isWrongUse = false

  var message: Wording { SomebodyElsesOwn(draft).message }

  var remedy: Wording {
    let name = draft.occasion.rep.name
    return Wording(
      en: "let \(name) throw it away, with --as \"\(name)\"",
      sv: "låt \(name) kasta det, med --as \"\(name)\"")
  }
}
