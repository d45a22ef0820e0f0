import ArgumentParser
import Coaching
import Journal
import Reports

/// How reps rate a manager's coaching, pooled.
struct CoachingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "coaching",
      abstract: Wording(
        en: "How reps rate a manager's coaching: pooled, from five answers by three reps.",
        sv: "Hur säljarna bedömer en chefs coachning: samlat, från fem svar av tre säljare."
      ).text,
      discussion: Wording(
        en: """
          pitchside coaching                  yours
          pitchside coaching "Eva Ek"
          """,
        sv: """
          pitchside coaching                  din egen
          pitchside coaching "Eva Ek"
          """
      ).text)
  }

  @Argument(
    help: ArgumentHelp(en: "The manager; else you.", sv: "Chefen; annars du.", value: .name),
    completion: .offering(.managers))
  var manager: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let coach = try session.person(as: manager, in: journal)
    guard coach.role != .rep else {
      throw JournalError.refused(.wrongRole(name: coach.name, role: .rep, needed: .manager))
    }
    try session.write(try report(on: coach, in: journal), asJSON: output.json)
  }

  private func report(on coach: Person, in journal: Journal) throws -> CoachingReport {
    let replies = try journal.coachingReplies(about: coach.id)
    let newest = replies.map(\.rubric).max { $0.version < $1.version }
    return CoachingReport(
      on: coach.reference, replies: replies, rubric: try newest.flatMap { try journal.storedRubric($0) })
  }
}
