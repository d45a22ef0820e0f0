import ArgumentParser
import Coaching
import Journal
import Reports

/// Says what a meeting led to.
struct MeetingClose: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "close",
      abstract: Wording(
        en: "Say what a meeting led to, after it is scored.",
        sv: "Säg vad ett möte ledde till, när du har fyllt i det."
      ).text,
      discussion: Wording(
        en: """
          pitchside meeting close 3f9a1c --outcome advance --next-step "Sum with Lena" --next-date 2026-12-03
          pitchside meeting close 3f9a1c --outcome order --margin 12000
          pitchside meeting close 3f9a1c --outcome no-sale
          """,
        sv: """
          pitchside meeting close 3f9a1c --outcome "steg framåt" --next-step "Kalkyl med Lena" --next-date 2026-12-03
          pitchside meeting close 3f9a1c --outcome order --margin "12 000,50"
          pitchside meeting close 3f9a1c --outcome nej
          """
      ).text)
  }

  @Argument(help: .meetingID, completion: .offering(.meetings))
  var meeting: String

  @Option(
    help: ArgumentHelp(
      en: "order, advance (a step with a day), continuation (none) or no-sale.",
      sv:
        "order, ”steg framåt” (med dag), fortsatt (utan nytt steg) eller nej; på engelska advance, continuation, "
        + "no-sale.",
      value: .key))
  var outcome: Outcome.Result

  @OptionGroup var next: NextStepOptions

  @Option(
    help: ArgumentHelp(
      en: "Contribution margin that it brought.", sv: "Täckningsbidrag som det gav.",
      value: Wording(en: "AMOUNT", sv: "BELOPP")))
  var margin: String?

  @Option(name: .customLong("as"), help: .whoYouAre)
  var me: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let closing = try Closing(of: meeting, by: me, in: try session.openJournal(), session)
    let outcome = Outcome(
      outcome, nextStep: FreeText.cleaned(next.nextStep),
      nextDate: try next.nextDate.map { try session.day($0, option: "--next-date") },
      margin: try margin.map(Closing.amount))
    try closing.close(with: outcome)
    try session.write(MeetingReport(try closing.details()), asJSON: output.json)
  }
}

/// What was agreed with the customer.
struct NextStepOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "What was agreed with the customer.", sv: "Vad som bestämdes med kunden.", value: .words))
  var nextStep: String?

  @Option(help: ArgumentHelp(en: "The day it is to happen.", sv: "Dagen det ska ske.", value: .date))
  var nextDate: String?
}

extension Outcome.Result: ExpressibleByArgument {
  /// Reads the key, or what the result is called in either language.
  public init?(argument: String) { self.init(said: argument) }
}
