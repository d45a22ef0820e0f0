import ArgumentParser
import Coaching
import Journal
import Reports

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
          pitchside reply 3f9a1c                     asks for both; again goes on where you were
          pitchside reply 3f9a1c --as "Åsa Lind" --text "Karin asked for it herself."
          pitchside reply 3f9a1c --as "Åsa Lind" --coaching coaching.json
          pitchside reply 3f9a1c --open              your answers shown with your name
          """,
        sv: """
          pitchside reply 3f9a1c                     frågar efter båda; igen fortsätter där du var
          pitchside reply 3f9a1c --as "Åsa Lind" --text "Karin bad om den själv."
          pitchside reply 3f9a1c --as "Åsa Lind" --coaching coachning.json
          pitchside reply 3f9a1c --open              dina svar visas med ditt namn
          """
      ).text)
  }

  @Argument(
    help: ArgumentHelp(en: "The observation's id.", sv: "Rapportens id.", value: Wording(same: "ID")),
    completion: .offering(.observations))
  var observation: String

  @Option(name: .customLong("as"), help: ArgumentHelp(en: "Who you are.", sv: "Vem du är.", value: .name))
  var rep: String?

  @Option(
    help: ArgumentHelp(
      en: "The words; else they are asked for.", sv: "Orden; annars frågas de efter.", value: .words))
  var text: String?

  @Option(
    help: ArgumentHelp(
      en: "Answers to the coaching rubric, - for standard input; else they are asked for.",
      sv: "Svar på coachningsmallen, - från standard in; annars frågas de efter.", value: .file))
  var coaching: String?

  @Flag(
    help: ArgumentHelp(
      en: "Let your answers about the coaching be shown with your name; else they are only pooled.",
      sv: "Låt dina svar om coachningen visas med ditt namn; annars visas de bara samlat."))
  var open = false

  @Flag(
    help: ArgumentHelp(
      en: "Throw away what you began to answer and have not sent.",
      sv: "Kasta det du har börjat svara och inte skickat."))
  var discard = false

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
    let replying = try Replying(to: observation, as: rep, isOpen: open, session)
    guard !discard else { return try replying.discard(asJSON: output.json) }
    try replying.giveBack(try reply(with: replying, session), asJSON: output.json)
  }

  private func checkOptions() throws {
    let said = [text.map { _ in "--text" }, coaching.map { _ in "--coaching" }, open ? "--open" : nil]
    if discard, let option = said.compactMap({ $0 }).first { throw ReplyMistake.discards(beside: option) }
  }

  private func reply(with replying: Replying, _ session: Session) throws -> Observation {
    if text != nil || coaching != nil { return try replying.send(text, coachingIn: coaching) }
    guard session.canAsk(inLines: accessible) else {
      throw Mistake.nobodyAsked(
        use: Wording(
          en: "--text \"…\", or --accessible to hand in lines",
          sv: "--text \"…\", eller --accessible för att lämna rader"))
    }
    return try ReplySitting(replying, isAccessible: accessible).run()
  }
}
