import ArgumentParser
import Coaching
import Journal

/// Scores a meeting: on a whole screen, line by line, or from a file.
struct Score: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "score",
      abstract: Wording(
        en: "Score a meeting, best before you leave the car park.",
        sv: "Fyll i ett kundmöte, helst innan du lämnar parkeringen."
      ).text,
      discussion: Wording(
        en: """
          pitchside score --rep "Åsa Lind" --customer Volvo --ended 14:10
          pitchside score --rep "Åsa Lind" --core              the short form
          pitchside score --rep "Åsa Lind" --kind self         the rep's own view; --share opens it to others
          pitchside score --rep "Åsa Lind" --rubric readiness  the rep's plan, before the meeting
          pitchside score --case norrvik                       a common case, beside its key
          pitchside score --rep "Åsa Lind" --answers visit.json --json
          """,
        sv: """
          pitchside score --rep "Åsa Lind" --customer Volvo --ended 14:10
          pitchside score --rep "Åsa Lind" --core              det korta formuläret
          pitchside score --rep "Åsa Lind" --kind self         säljarens egen bild; --share öppnar den för andra
          pitchside score --rep "Åsa Lind" --rubric readiness  säljarens matchplan, före mötet
          pitchside score --case norrvik                       ett övningsfall, bredvid facit
          pitchside score --rep "Åsa Lind" --answers besok.json --json
          """
      ).text)
  }

  @Option(
    help: ArgumentHelp(
      en: "Whose meeting it was; needed without --case.", sv: "Vems möte det var; behövs utan --case.",
      value: .name))
  var rep: String?

  @OptionGroup var visit: VisitOptions

  @Flag(help: ArgumentHelp(en: "The short form.", sv: "Det korta formuläret."))
  var core = false

  @Option(
    help: ArgumentHelp(
      en: "Take the answers from a JSON file, - for standard input.",
      sv: "Hämta svaren ur en JSON-fil, - från standard in.", value: .file))
  var answers: String?

  @Flag(
    help: ArgumentHelp(
      en: "With --answers: what is left out was not asked.",
      sv: "Med --answers: det som saknas frågades inte."))
  var partial = false

  @Flag(
    help: ArgumentHelp(
      en: "Let others read an own view or a rehearsal as soon as it is saved.",
      sv: "Låt andra läsa en egen bild eller ett rollspel så fort det sparas."))
  var share = false

  @Flag(
    help: ArgumentHelp(
      en: "One line at a time, for screen readers and scripts.",
      sv: "En rad i taget, för skärmläsare och skript."))
  var accessible = false

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    try checkOptions()
    let session = try Session(common)
    let scoring = Scoring(journal: try session.openJournal(), session: session, isSharing: share)
    let visit = try scoring.visit(of: rep, visit, isCoreOnly: core)
    try scoring.giveBack(try score(visit, with: scoring), asJSON: output.json)
  }

  private func checkOptions() throws {
    if partial, answers == nil { throw Mistake.needs(option: "--partial", beside: "--answers") }
    if share, let kind = visit.kind, !kind.isRepsOwn { throw SharingMistake.onlyOwn }
    if visit.calibrationCase == nil, rep == nil {
      throw Misuse.missing("--rep \(Wording.name.text)", of: "pitchside score")
    }
    let said = rep.map { _ in "--rep" } ?? visit.saidOfMeeting
    if visit.calibrationCase != nil, let said { throw VisitMistake.caseIsNoMeeting(option: said) }
    if visit.calibrationCase != nil, share { throw SharingMistake.onlyOwn }
  }

  private func score(_ visit: Scoring.Visit, with scoring: Scoring) throws -> Observation {
    guard let answers else {
      try scoring.sayWhatWaits(beside: visit.draft)
      return try scoring.ask(visit, isAccessible: accessible)
    }
    return try scoring.record(visit, answersIn: answers, isPartial: partial)
  }
}

/// Which meeting it was, who saw it and with which rubric it is scored.
struct VisitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "The rubric; else wembley, or that of the case.", sv: "Mallen; annars wembley, eller fallets.",
      value: .key))
  var rubric: String?

  @Option(name: .customLong("as"), help: ArgumentHelp(en: "Who you are.", sv: "Vem du är.", value: .name))
  var observer: String?

  @Option(
    help: ArgumentHelp(
      en:
        "Whose view it is: the manager's, the rep's own, a colleague's; a rehearsal; a common case. Else manager, or "
        + "what the rubric is for.",
      sv:
        "Vems bild det är: chefens, säljarens egen, en kollegas; ett rollspel; en samsynsövning. Annars manager, "
        + "eller det mallen är till för.",
      value: .key))
  var kind: Observation.Kind?

  @Option(
    name: .customLong("case"),
    help: ArgumentHelp(
      en: "A common case instead of a meeting ('pitchside rubric case').",
      sv: "Ett övningsfall i stället för ett möte (”pitchside rubric case”).",
      value: Wording(en: "CASE", sv: "FALL")))
  var calibrationCase: String?

  @Option(help: ArgumentHelp(en: "The customer.", sv: "Kunden.", value: .name))
  var customer: String?

  @Option(help: ArgumentHelp(en: "The kind of meeting.", sv: "Mötets slag.", value: .key))
  var scenario: Scenario?

  @Option(
    help: ArgumentHelp(
      en: "The meeting, where it is known.", sv: "Mötet, om det är känt.", value: Wording(same: "ID")))
  var meeting: String?

  @Option(
    help: ArgumentHelp(
      en: "When it began, such as 13:30 or 2026-11-23T13:30; else --ended, or now.",
      sv: "När det började, som 13:30 eller 2026-11-23T13:30; annars --ended, eller nu.", value: .time))
  var met: String?

  @Option(
    help: ArgumentHelp(
      en: "When it ended, so that the delay is known.", sv: "När det slutade, så att dröjsmålet är känt.",
      value: .time))
  var ended: String?
}
