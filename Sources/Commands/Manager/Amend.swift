import ArgumentParser
import Coaching
import Foundation
import Journal
import Reports

/// Puts an observation right with a new revision; the old one stays.
struct Amend: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "amend",
      abstract: Wording(
        en: "Put a scored meeting right. What it said before stays readable.",
        sv: "Rätta ett ifyllt möte. Det som stod förut går att läsa."
      ).text,
      discussion: Wording(
        en: """
          echo '{"answers": {"plan-b": {"level": 4}}}' |
            pitchside amend 3f9a1c --answers - --partial --because "mixed up two meetings"
          """,
        sv: """
          echo '{"answers": {"plan-b": {"level": 4}}}' |
            pitchside amend 3f9a1c --answers - --partial --because "blandade ihop två möten"
          """
      ).text)
  }

  @Argument(
    help: ArgumentHelp(en: "The observation's id.", sv: "Rapportens id.", value: Wording(same: "ID")),
    completion: .offering(.observations))
  var observation: String

  @Option(
    help: ArgumentHelp(
      en: "The right answers, - for standard input.", sv: "De rätta svaren, - från standard in.", value: .file
    )
  )
  var answers: String

  @Option(help: ArgumentHelp(en: "Why.", sv: "Varför.", value: .words))
  var because: String

  @Flag(help: ArgumentHelp(en: "The file has only what changes.", sv: "Filen har bara det som ändras."))
  var partial = false

  @Option(name: .customLong("as"), help: ArgumentHelp(en: "Who you are.", sv: "Vem du är.", value: .name))
  var observer: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let before = try session.observation(named: observation, in: journal)
    let by = try session.person(as: observer, in: journal)
    try check(by, mayAmend: before)
    let withheld = try withheld(before, from: by, in: journal, session)
    let amended = try journal.amend(
      before, with: try amended(before, in: journal), by: by.id, at: session.now, because: because,
      commitment: session.newID())
    let reader = Reader(by.id, now: session.now)
    let report = try session.report(on: amended, withheld: withheld, for: reader, in: journal)
    try session.write(report, asJSON: output.json)
  }

  /// - Throws: `VisitMistake.comparedWithKey` for a common case, as whoever has seen the key cannot score it anew;
  ///   `Mistake.onlyObserverAmends` for somebody who may not put it right.
  private func check(_ by: Person, mayAmend before: Observation) throws {
    if let key = before.occasion.calibrationCase?.key { throw VisitMistake.comparedWithKey(key) }
    guard by.mayAmend(before) else { throw Mistake.onlyObserverAmends(before.occasion.observer.name) }
  }

  /// Why what is amended is not given back to whoever amends it; `nil` when it is.
  ///
  /// - Throws: `Withheld` where somebody would put right what they may not read and did not write.
  private func withheld(_ before: Observation, from by: Person, in journal: Journal, _ session: Session)
    throws
    -> Withheld?
  {
    let reader = Reader(by.id, now: session.now)
    guard let withheld = Withheld(before, try journal.standing(of: before), to: reader) else { return nil }
    if withheld.reason == .notShared, by.id != before.occasion.observer.id { throw withheld }
    return withheld
  }

  /// The form with the answers of the file; what was not asked then need not be answered now.
  private func amended(_ before: Observation, in journal: Journal) throws -> FilledForm {
    var open = try journal.openCommitments(before: before.occasion, by: before.rubric)
    // What this very observation settled can be put right, too.
    open += try journal.commitments(of: before.occasion.rep.id).filter {
      $0.id == before.form.followUp?.commitment
    }
    var form = Form(
      rubric: before.rubric, scenario: before.occasion.scenario, openCommitments: open,
      offered: before.form.offers, filled: partial ? before.form : nil)
    let notAsked = before.form.ratings.filter { $0.state == .notAsked }.map(\.criterion)
    let answers = try AnswersFile(try bytes(of: answers, limit: AnswersFile.sizeLimit))
    try answers.fill(&form, mayBeLeftOut: Set(notAsked))
    guard form.result.untimed != before.form.untimed else { throw Mistake.nothingChanges }
    return form.result
  }
}

extension Person {
  /// Whoever scored a meeting puts it right; so may another manager or a training lead, under their own name, but
  /// nobody else touches a rep's own view.
  fileprivate func mayAmend(_ observation: Observation) -> Bool {
    let occasion = observation.occasion
    return id == occasion.observer.id || (occasion.kind != .self && role != .rep)
  }
}
