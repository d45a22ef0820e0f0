import ArgumentParser
import Coaching
import Journal
import Reports

/// Writes the plan for a meeting.
struct MeetingPlan: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan",
      abstract: Wording(
        en: "Plan a meeting: six lines, yours until you share them.",
        sv: "Planera ett möte: sex rader, dina tills du delar dem."
      ).text,
      discussion: Wording(
        en: """
          pitchside meeting plan 3f9a1c                    asks line by line
          pitchside meeting plan 3f9a1c --plan-b "The sum by mail, and a new time"
          pitchside meeting plan 3f9a1c --watch-for "The last two minutes" --share
          """,
        sv: """
          pitchside meeting plan 3f9a1c                    frågar rad för rad
          pitchside meeting plan 3f9a1c --plan-b "Kalkylen på mejl, och en ny tid"
          pitchside meeting plan 3f9a1c --watch-for "De två sista minuterna" --share
          """
      ).text)
  }

  @Argument(help: .meetingID, completion: .offering(.meetings))
  var meeting: String

  @OptionGroup var lines: PlanOptions

  @Flag(help: ArgumentHelp(en: "Let others read the plan.", sv: "Låt andra läsa matchplanen."))
  var share = false

  @Option(name: .customLong("as"), help: .whoYouAre)
  var rep: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let planning = try Planning(of: meeting, by: rep, in: journal, session)
    if lines.given.isEmpty, !share {
      try planning.ask()
    } else {
      try planning.write(lines.given, isShared: share)
    }
    try session.write(MeetingReport(try planning.details()), asJSON: output.json)
  }
}

/// The lines of a plan; an empty text takes a line away.
struct PlanOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "The step the customer is to agree to.", sv: "Steget som kunden ska gå med på.", value: .words))
  var wishedStep: String?

  @Option(help: ArgumentHelp(en: "The insight to bring.", sv: "Insikten du har med.", value: .words))
  var insight: String?

  @Option(help: ArgumentHelp(en: "How you play it.", sv: "Hur du spelar mötet.", value: .words))
  var planA: String?

  @Option(
    help: ArgumentHelp(
      en: "What you do when plan A falls.", sv: "Vad du gör när plan A faller.", value: .words))
  var planB: String?

  @Option(help: ArgumentHelp(en: "What you draw.", sv: "Vad du ritar.", value: .words))
  var picture: String?

  @Option(
    help: ArgumentHelp(
      en: "What you want your manager to watch.", sv: "Vad du vill att chefen tittar på.", value: .words))
  var watchFor: String?

  /// The lines that were given, and what they say from now on.
  var given: [Plan.Line: String?] {
    let typed: [(Plan.Line, String?)] = [
      (.wishedStep, wishedStep), (.insight, insight), (.planA, planA), (.planB, planB), (.picture, picture),
      (.watchFor, watchFor),
    ]
    return Dictionary(
      typed.compactMap { line, words in words.map { (line, FreeText.cleaned($0)) } },
      uniquingKeysWith: { first, _ in first })
  }
}
