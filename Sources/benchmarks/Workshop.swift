import Coaching
import Foundation
import Journal
import Rubrics
import Simulation

/// A folder with journals to measure on, removed at the end.
struct Workshop {
  let folder: URL
  /// The `pitchside` built beside this program.
  let pitchside: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "pitchside-benchmarks-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let own = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    pitchside = own.appending(path: "pitchside").path
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  func file(_ name: String) -> String { folder.appending(path: name).path }

  func pitchside(_ arguments: [String], journal: String = "none.sqlite", input: String = "/dev/null")
    -> Command
  {
    Command(
      program: pitchside, arguments: arguments, input: input,
      environment: ["HOME": folder.path, "PITCHSIDE_JOURNAL": file(journal), "LANG": "C.UTF-8"])
  }

  func sqlite(_ arguments: [String]) -> Command { Command(program: "sqlite3", arguments: arguments) }

  /// A journal of two years, in which the first rep has at least 200 observations at six visits a month.
  ///
  /// - Parameters:
  ///   - name: The file.
  ///   - reps: How many reps there are.
  ///   - visitsPerRepAndMonth: How often each is seen.
  /// - Returns: The first rep's name, and how many observations there are in all.
  /// - Throws: `JournalError`, or what is wrong with the shipped rubric.
  func makeJournal(_ name: String, reps: Int, visitsPerRepAndMonth: Double = 6) throws -> (
    rep: String, observations: Int
  ) {
    let text = ShippedRubrics.text(of: "wembley") ?? ""
    let rubric = try readRubric(text, named: "wembley.yaml")
    let settings = SalesOrganisation.Settings(
      reps: reps, months: 24, seed: 1, visitsPerRepAndMonth: visitsPerRepAndMonth)
    let organisation = SalesOrganisation(settings, rubric: rubric, ending: Workshop.now)
    let journal = try Journal(at: file(name))
    let observations = organisation.reps.lazy.flatMap { organisation.observations(of: $0.id) }
    try journal.record(
      contentsOf: observations, rubricText: text,
      people: [organisation.trainingLead] + organisation.managers + organisation.reps)
    return (organisation.reps[0].name, try journal.counts().observations)
  }

  /// A journal with 200 reps and two years of meetings, five a week for every rep.
  ///
  /// - Parameter name: The file.
  /// - Returns: How many meetings there are.
  /// - Throws: `JournalError`, or what is wrong with the shipped rubric.
  func makeBusyJournal(_ name: String) throws -> Int {
    let text = ShippedRubrics.text(of: "wembley") ?? ""
    let rubric = try readRubric(text, named: "wembley.yaml")
    let settings = SalesOrganisation.Settings(reps: 200, months: 24, seed: 1)
    let organisation = SalesOrganisation(settings, rubric: rubric, ending: Workshop.now)
    let journal = try Journal(at: file(name))
    let observations = organisation.reps.lazy.flatMap { organisation.observations(of: $0.id) }
    try journal.record(
      contentsOf: observations, rubricText: text,
      people: [organisation.trainingLead] + organisation.managers + organisation.reps,
      business: organisation.reps.lazy.map {
        organisation.business(of: $0.id, observed: organisation.observations(of: $0.id))
          .filled(to: 5 * 52 * 2)
      },
      targets: organisation.targets)
    return try journal.counts().meetings
  }

  /// 23 November 2026, 13:00 in Sweden.
  static let now = Moment(milliseconds: 1_795_435_200_000, offsetMinutes: 60)
}

extension BusinessOfRep {
  /// With so many meetings: holidays and vacation leave the simulated reps too few, so some are held once more an
  /// hour later.
  fileprivate func filled(to count: Int) -> BusinessOfRep {
    let again = meetings.prefix(max(0, count - meetings.count)).enumerated().map { number, recorded in
      let held = recorded.meeting
      let meeting = Meeting(
        id: Meeting.ID("\(held.id.text)-\(number)"), rep: held.rep, customer: held.customer,
        scenario: held.scenario,
        met: Moment(milliseconds: held.met.milliseconds + 3_600_000, offsetMinutes: held.met.offsetMinutes),
        status: held.status, circumstances: held.circumstances, outcome: held.outcome)
      return RecordedMeeting(meeting, attended: recorded.attended, closed: recorded.closed)
    }
    return BusinessOfRep(
      meetings: meetings + again, people: people, deals: deals, figures: figures, tallies: tallies)
  }
}
