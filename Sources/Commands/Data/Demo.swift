import ArgumentParser
import Coaching
import Journal
import Reports
import Simulation

/// Fills an empty journal with a simulated sales team and shows a newcomer around in it.
struct Demo: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "demo",
      abstract: Wording(
        en: "A simulated sales team to look at, in an empty journal.",
        sv: "Ett simulerat säljteam att titta på, i en tom journal."
      ).text,
      discussion: Wording(
        en: """
          pitchside demo --journal demo.sqlite
          pitchside demo --journal demo.sqlite --reps 40 --months 24 --seed 7
          """,
        sv: """
          pitchside demo --journal demo.sqlite
          pitchside demo --journal demo.sqlite --reps 40 --months 24 --seed 7
          """
      ).text)
  }

  @Option(
    help: ArgumentHelp(en: "How many reps, 1 to 1000.", sv: "Hur många säljare, 1 till 1000.", value: .number)
  )
  var reps = 8

  @Option(
    help: ArgumentHelp(
      en: "How many months back, 1 to 120.", sv: "Hur många månader bakåt, 1 till 120.", value: .number))
  var months = 9

  @Option(
    help: ArgumentHelp(
      en: "The same seed gives the same team.", sv: "Samma frö ger samma team.", value: .number))
  var seed = 1

  @OptionGroup var common: CommonOptions

  func run() throws {
    try check(reps, option: "--reps", within: 1...1000)
    try check(months, option: "--months", within: 1...120)
    let session = try Session(common)
    let journal = try session.openJournal(orMake: true)
    guard try journal.counts().isEmpty else { throw Mistake.journalNotEmpty(session.journalPath) }
    let organisation = try fill(journal, session)
    try Tour(of: organisation, in: journal, session: session).show()
  }

  private func check(_ number: Int, option: String, within range: ClosedRange<Int>) throws {
    guard range.contains(number) else { throw Mistake.outOfRange(option: option, number, range) }
  }

  private func fill(_ journal: Journal, _ session: Session) throws -> SalesOrganisation {
    let rubric = try session.rubric("wembley", in: journal)
    let settings = SalesOrganisation.Settings(
      reps: reps, months: months, seed: UInt64(bitPattern: Int64(seed)), language: .current)
    let organisation = SalesOrganisation(settings, rubric: rubric.rubric, ending: session.now)
    try journal.add(organisation, rubricText: rubric.text, coaching: session.rubric("coaching", in: journal))
    return organisation
  }
}

extension Journal {
  /// Records a whole simulated organisation.
  fileprivate func add(_ organisation: SalesOrganisation, rubricText: String, coaching: Session.RubricText)
    throws
  {
    let observations = organisation.observations
    let ofRep = Dictionary(grouping: observations, by: \.occasion.rep.id)
    try record(
      contentsOf: observations, rubricText: rubricText,
      people: [organisation.trainingLead] + organisation.managers + organisation.reps,
      business: organisation.reps.lazy.map { rep in
        organisation.business(of: rep.id, observed: ofRep[rep.id] ?? [])
      },
      targets: organisation.targets)
    let said = organisation.reps.flatMap { rep in
      organisation.coaching(of: rep.id, observed: ofRep[rep.id] ?? [], by: coaching.rubric)
    }
    try record(coaching: said, by: coaching.rubric, rubricText: coaching.text)
  }
}
