import ArgumentParser
import Coaching
import Foundation
import Journal
import Reports
import Terminal

/// The rep's answer to an observation, and to the coaching.
struct Reply: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "reply",
      abstract: Wording(
        en: "The rep's own words about what was written, and about the coaching.",
        sv: "Säljarens egna ord om det som skrevs, och om coachningen."
      ).text,
      discussion: Wording(
        en: """
          pitchside reply 3f9a1c --as "Åsa Lind" --text "Karin asked for it herself."
          pitchside reply 3f9a1c --as "Åsa Lind" --coaching coaching.json
          """,
        sv: """
          pitchside reply 3f9a1c --as "Åsa Lind" --text "Karin bad om den själv."
          pitchside reply 3f9a1c --as "Åsa Lind" --coaching coachning.json
          """
      ).text)
  }

  @Argument(help: ArgumentHelp(en: "The observation's id.", sv: "Rapportens id.", value: Wording(same: "ID")))
  var observation: String

  @Option(name: .customLong("as"), help: ArgumentHelp(en: "Who you are.", sv: "Vem du är.", value: .name))
  var rep: String?

  @Option(
    help: ArgumentHelp(
      en: "The words; else they are asked for.", sv: "Orden; annars frågas de efter.", value: .words))
  var text: String?

  @Option(
    help: ArgumentHelp(
      en: "Answers to the coaching rubric, - for standard input.",
      sv: "Svar på coachningsmallen, - från standard in.", value: .file))
  var coaching: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let answered = try journal.observation(named: observation)
    let by = try replier(to: answered, in: journal, session)
    let ratings = try coaching.map { try self.ratings(in: $0, journal, session) }
    let words = try words(session)
    let replied = try journal.reply(
      session.newID(), to: answered.id, by: by, at: session.now, text: words, coaching: ratings)
    try session.write(ObservationReport(replied, now: session.now), asJSON: output.json)
  }

  /// Only the rep the observation is about replies to it.
  private func replier(to answered: Observation, in journal: Journal, _ session: Session) throws
    -> Person.ID
  {
    let (by, rep) = (try session.person(as: rep, in: journal), answered.occasion.rep)
    guard by.id == rep.id else { throw JournalError.refused(.notTheReps(rep: rep.name)) }
    return by.id
  }

  private func words(_ session: Session) throws -> String? {
    if text != nil || coaching != nil { return text }
    guard session.canAsk() else { throw Mistake.nobodyAsked(use: Wording(same: "--text \"…\"")) }
    Console.write(question.text + "\n> ", to: .errors)
    var lines = LineReader()
    guard case .line(let line) = lines.next() else { throw ExitCode(130) }
    return line
  }

  private func ratings(in file: String, _ journal: Journal, _ session: Session) throws -> CoachingAnswers {
    let rubric = try session.rubric("coaching", in: journal)
    var form = Form(rubric: rubric.rubric)
    try AnswersFile(try bytes(of: file, limit: AnswersFile.sizeLimit)).fill(&form, mayBeLeftOut: [])
    session.remark(openly)
    return CoachingAnswers(rubric: rubric.rubric, rubricText: rubric.text, form: form.result)
  }
}

private let question = Wording(
  en: "Your answer in a line, also where you see it differently:",
  sv: "Ditt svar på en rad, också där du ser det annorlunda:")

private let openly = Wording(
  en:
    "Your answers about the coaching are kept for the pooled picture. Whoever can open the journal's file can read them.",
  sv: "Dina svar om coachningen sparas för den samlade bilden. Den som kan öppna journalens fil kan läsa dem."
)
