import ArgumentParser
import Coaching
import Journal
import Reports

/// Whether a rep gets better, and how sure that is.
struct DevelopmentCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "development",
      abstract: Wording(
        en: "Is the skill moving, how sure is that, and what came of the meetings meanwhile?",
        sv: "Blir säljaren bättre, hur säkert är det, och vad blev det av mötena under tiden?"
      ).text,
      discussion: Wording(
        en: """
          pitchside development "Åsa Lind"
          pitchside development "Åsa Lind" --as "Åsa Lind"
          pitchside development "Åsa Lind" --rubric first-meeting
          pitchside development "Åsa Lind" --criterion plan-b
          pitchside development "Åsa Lind" --explain

          --as tells it as that person reads it, --criterion one question of the
          form, --explain how each figure comes about. Words first: "too early
          to say" is a normal answer, and says how many more visits it takes.
          """,
        sv: """
          pitchside development "Åsa Lind"
          pitchside development "Åsa Lind" --as "Åsa Lind"
          pitchside development "Åsa Lind" --rubric first-meeting
          pitchside development "Åsa Lind" --criterion plan-b
          pitchside development "Åsa Lind" --explain

          --as visar det som den personen läser det, --criterion en fråga i
          mallen, --explain hur varje siffra blir till. Ord först: ”för tidigt
          att säga” är ett vanligt svar, och säger hur många besök det kräver.
          """
      ).text)
  }

  @Argument(
    help: ArgumentHelp(en: "The rep.", sv: "Säljaren.", value: .name), completion: .offering(.reps))
  var rep: String

  @Option(help: ArgumentHelp(en: "Scored with this rubric.", sv: "Ifyllt med den här mallen.", value: .key))
  var rubric = Rubric.usualKey

  @Option(
    help: ArgumentHelp(en: "Only this question of it.", sv: "Bara den här frågan i den.", value: .key))
  var criterion: String?

  @Flag(
    help: ArgumentHelp(
      en: "Say how each figure comes about.", sv: "Berätta hur varje siffra blir till."))
  var explain = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let reader = try reading.reader(in: journal, session)
    let person = try journal.person(named: rep, as: .rep)
    try DevelopmentMistake.check(reader, reads: person, in: journal)
    let following = Following(journal: journal, reader: reader, session: session)
    try session.write(
      try following.report(on: person, by: rubric, criterion: criterion, isExplaining: explain),
      asJSON: output.json)
  }
}
