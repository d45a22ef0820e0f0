import ArgumentParser
import Coaching
import Journal
import Reports

/// What to read on the way in.
struct BriefCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "brief",
      abstract: Wording(
        en: "On the way in: what to watch, what was agreed, the plan, the people.",
        sv: "På väg in: vad du ska titta på, vad ni kom överens om, matchplanen, personerna."
      ).text,
      discussion: Wording(
        en: """
          pitchside brief              the next meeting today
          pitchside brief 3f9a1c       another one
          """,
        sv: """
          pitchside brief              nästa möte i dag
          pitchside brief 3f9a1c       ett annat
          """
      ).text)
  }

  @Argument(
    help: ArgumentHelp(
      en: "The meeting; else the next one today.", sv: "Mötet; annars nästa i dag.",
      value: Wording(en: "MEETING", sv: "MÖTE")), completion: .offering(.meetings))
  var meeting: String?

  @Option(name: .customLong("as"), help: ArgumentHelp(en: "Who reads.", sv: "Vem som läser.", value: .name))
  var reader: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let briefing = Briefing(journal: journal, reader: try session.reader(as: reader, in: journal))
    let meeting = try meeting.map { try journal.meeting(named: $0) } ?? briefing.nextToday()
    try session.write(try briefing.report(on: meeting), asJSON: output.json)
  }
}

/// The way from a meeting to what to read before it.
struct Briefing {
  let journal: Journal
  let reader: Reader

  /// What to read before a meeting.
  func report(on meeting: Meeting) throws -> BriefReport {
    BriefReport(
      MeetingDetails(try journal.known(meeting.id), to: reader), agreed: try agreed(before: meeting),
      ladder: try meeting.customer.map { try journal.ladder(of: $0.id) }, last: try last(before: meeting))
  }

  /// The next meeting of the day: a rep's own, else those of whoever reports to the reader, else anybody's.
  ///
  /// - Throws: `MeetingMistake.nothingLeftToday`.
  func nextToday() throws -> Meeting {
    let reps = try whose()
    let today = try journal.meetings(reps.today(reader.now.day))
    let left = today.filter { $0.status != .cancelled && ($0.ended ?? $0.met) >= reader.now }
    guard let next = left.min(by: { $0.met < $1.met }) else { throw MeetingMistake.nothingLeftToday }
    return next
  }

  private func whose() throws -> MeetingQuery {
    guard let id = reader.person else { return MeetingQuery() }
    if try journal.person(id).role == .rep { return MeetingQuery(rep: id) }
    let hasReps = try journal.people(role: .rep).contains { $0.manager == id }
    return hasReps ? MeetingQuery(repsOf: id) : MeetingQuery()
  }

  /// What the rep has to come back to, as far as the reader gets to read it.
  private func agreed(before meeting: Meeting) throws -> [BriefReport.Agreed] {
    let hidden = reader.withheld(among: try journal.standings(of: meeting.rep))
    return try journal.openCommitments(of: meeting.rep, before: meeting.met, not: meeting.id, besides: hidden)
      .prefix(3).map { BriefReport.Agreed($0, drill: try journal.drill(for: $0)) }
  }

  private func last(before meeting: Meeting) throws -> KnownMeeting? {
    guard let customer = meeting.customer else { return nil }
    let before = try journal.meetings(
      MeetingQuery(customer: customer.id, begunBy: meeting.met, statuses: [.held]))
    let closed = before.first { $0.outcome != nil && $0.id != meeting.id }
    return try closed.map { try journal.known($0.id) }
  }
}

extension MeetingQuery {
  fileprivate func today(_ day: Day) -> MeetingQuery {
    var query = self
    (query.since, query.until) = (day, day)
    return query
  }
}
