import ArgumentParser
import Coaching
import Journal
import Reports
import Rubrics

/// What was seen of a rep, newest first.
struct History: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "history",
      abstract: Wording(
        en: "What was seen, what to do next: three minutes before the next meeting.",
        sv: "Vad som setts och vad som är nästa steg: tre minuter före nästa möte."
      ).text,
      discussion: Wording(
        en: """
          pitchside history "Åsa Lind"
          pitchside history "Åsa Lind" --since 2026-09-01 --rubric wembley
          pitchside history "Åsa Lind" --as "Åsa Lind"      as the rep reads it
          """,
        sv: """
          pitchside history "Åsa Lind"
          pitchside history "Åsa Lind" --since 2026-09-01 --rubric wembley
          pitchside history "Åsa Lind" --as "Åsa Lind"      som säljaren läser det
          """
      ).text)
  }

  @Argument(
    help: ArgumentHelp(en: "The rep.", sv: "Säljaren.", value: .name), completion: .offering(.reps))
  var rep: String

  @Option(help: ArgumentHelp(en: "Only this rubric.", sv: "Bara den här mallen.", value: .key))
  var rubric: String?

  @Option(
    help: ArgumentHelp(
      en: "Only from this day on.", sv: "Bara från och med den här dagen.",
      value: Wording(en: "DATE", sv: "DATUM")))
  var since: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let since = try since.map { try session.day($0, option: "--since") }
    if let rubric, !session.rubrics.keys.contains(rubric) {
      throw Mistake.unknownRubric(rubric, suggestions: nearest(to: rubric, among: session.rubrics.keys))
    }
    let journal = try session.openJournal()
    let reader = try reading.reader(in: journal, session)
    try session.write(try report(since: since, in: journal, to: reader), asJSON: output.json)
  }

  /// People read the newest in words; programs get all.
  private func report(since: Day?, in journal: Journal, to reader: Reader) throws -> HistoryReport {
    let person = try journal.person(named: rep)
    let standings = try journal.standings(of: person.id)
    let newest = output.json ? nil : HistoryReport.toldInWords
    let observations = try journal.observations(of: person.id, rubric: rubric, since: since, newest: newest)
    return HistoryReport(
      of: person.reference, observations: observations,
      span: try journal.span(of: person.id, rubric: rubric, since: since),
      commitments: try journal.commitments(of: person.id, besides: reader.withheld(among: standings)),
      reader: reader, standings: standings,
      meetings: try journal.knownMeetings(
        MeetingQuery(among: Set(observations.compactMap(\.occasion.meeting)))),
      now: reader.now)
  }
}
