import ArgumentParser
import Coaching
import Reports
import Terminal

/// Counts what happens in a meeting: live, from keys pressed before, or from a notebook.
struct TallyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "tally",
      abstract: Wording(
        en: "Count questions, insights and pictures during a meeting.",
        sv: "Räkna frågor, insikter och bilder under mötet: strecklistan."
      ).text,
      discussion: Wording(
        en: """
          pitchside tally --rep "Åsa Lind"      live, one key a stroke:
            q question, i insight, p picture, m manager spoke (or 1 2 3 4), u take back,
            ? shows the keys, Enter ends; 'pitchside score' offers the counts
          pitchside tally --rep "Åsa Lind" --notebook questions=12,insights=2
          pitchside tally --rep "Åsa Lind" --keys strokes.txt --json
          """,
        sv: """
          pitchside tally --rep "Åsa Lind"      under mötet, en tangent per streck:
            f fråga, i insikt, b bild, c chefen talade (eller 1 2 3 4), u ta tillbaka,
            ? visar tangenterna, retur avslutar; ”pitchside score” erbjuder antalen
          pitchside tally --rep "Åsa Lind" --notebook frågor=12,insikter=2
          pitchside tally --rep "Åsa Lind" --keys streck.txt --json
          """
      ).text)
  }

  @OptionGroup var visit: CountedVisit

  @Option(
    help: ArgumentHelp(
      en: "Take the keys from a file, - for standard input; blanks do not matter.",
      sv: "Hämta tangenterna ur en fil, - från standard in; mellanslag gör inget.", value: .file))
  var keys: String?

  @Option(
    help: ArgumentHelp(
      en: "Counts from your notebook, such as questions=12,insights=2,pictures=1,managerSpoke=0.",
      sv: "Antal ur anteckningsboken, som frågor=12,insikter=2,bilder=1,chefen=0.",
      value: Wording(en: "COUNTS", sv: "ANTAL")))
  var notebook: String?

  @Flag(
    help: ArgumentHelp(
      en: "One line at a time, for screen readers and scripts.",
      sv: "En rad i taget, för skärmläsare och skript."))
  var accessible = false

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    if keys != nil, notebook != nil { throw TallyMistake.keysAndNotebook }
    let session = try Session(common)
    let tallying = Tallying(journal: try session.openJournal(), session: session)
    let (report, ending) = try count(with: tallying)
    try tallying.giveBack(report, isLive: keys == nil && notebook == nil, asJSON: output.json)
    if ending == .interrupted { throw ExitCode(130) }
  }

  private func count(with tallying: Tallying) throws -> (TallyReport, TallyEnding) {
    if let notebook { return (try tallying.enter(Notebook(notebook), of: visit), .ended) }
    if let keys { return (try tallying.replay(keys, of: visit), .ended) }
    return try tallying.watch(visit, isAccessible: accessible)
  }
}

/// Which meeting is counted, and who counts.
struct CountedVisit: ParsableArguments {
  @Option(help: ArgumentHelp(en: "Whose meeting it is.", sv: "Vems möte det är.", value: .name))
  var rep: String?

  @Option(help: ArgumentHelp(en: "The customer.", sv: "Kunden.", value: .name))
  var customer: String?

  @Option(
    help: ArgumentHelp(
      en: "The meeting, where it is known.", sv: "Mötet, om det är känt.", value: Wording(same: "ID")))
  var meeting: String?

  @Option(
    help: ArgumentHelp(
      en: "When it began, such as 13:30; else the meeting that is about now, or now.",
      sv: "När det började, som 13:30; annars mötet som är ungefär nu, eller nu.", value: .time))
  var met: String?

  @Option(name: .customLong("as"), help: ArgumentHelp(en: "Who you are.", sv: "Vem du är.", value: .name))
  var observer: String?
}
