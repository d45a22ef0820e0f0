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

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let discarded = try journal.draft(named: draft)
    try journal.discard(discarded.id)
    guard !output.json else { return try session.write(["discarded": .string(discarded.id.text)]) }
    let (id, rep) = (discarded.id.short, discarded.occasion.rep.name)
    try session.write(
      Wording(en: "Draft \(id) about \(rep) is gone.", sv: "Utkastet \(id) om \(rep) är borta."))
  }
}
