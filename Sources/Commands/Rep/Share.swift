import ArgumentParser
import Coaching
import Journal
import Reports

/// Opens what is the rep's own to others.
struct Share: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "share",
      abstract: Wording(
        en: "Let others read your own view, or a rehearsal.",
        sv: "Låt andra läsa din egen bild, eller ett rollspel."
      ).text,
      discussion: "pitchside share 3f9a1c --as \"Åsa Lind\"")
  }

  @Argument(
    help: ArgumentHelp(en: "The observation's id.", sv: "Rapportens id.", value: Wording(same: "ID")),
    completion: .offering(.observations))
  var observation: String

  @Option(name: .customLong("as"), help: ArgumentHelp(en: "Who you are.", sv: "Vem du är.", value: .name))
  var rep: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let own = try session.observation(named: observation, in: journal)
    let by = try sharer(of: own, in: journal, session)
    let shared = try journal.share(own.id, by: by.id, at: session.now)
    let manager = try by.manager.map { try journal.person($0) }
    try session.write(SharingReport(own, at: shared, by: by, manager: manager), asJSON: output.json)
  }

  /// Only the rep shares what is the rep's.
  private func sharer(of own: Observation, in journal: Journal, _ session: Session) throws -> Person {
    let occasion = own.occasion
    guard occasion.isRepsOwn else { throw SharingMistake.sharedAnyway(observer: occasion.observer.name) }
    let by = try session.person(as: rep, in: journal)
    guard by.id == occasion.rep.id else { throw SharingMistake.onlyRep(occasion.rep.name) }
    return by
  }
}
