import ArgumentParser
import Coaching
import Journal
import Reports

/// How alike observers score, and how strictly each does.
struct CalibrationCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "calibration",
      abstract: Wording(
        en: "How strictly each of us scores, and how alike we see the same.",
        sv: "Hur strängt var och en bedömer, och hur lika vi ser på samma sak."
      ).text,
      discussion: Wording(
        en: """
          pitchside calibration                            yours; everybody's for a training lead
          pitchside calibration --dimension insight        one area of the form
          pitchside calibration --criterion plan-b         one question of it
          pitchside calibration --explain                  with how each figure comes about

          An observer sees the own row, and the whole without names from five observers on. "Too early to say" is
          a normal answer.
          """,
        sv: """
          pitchside calibration                            din; allas för utbildningsansvarig
          pitchside calibration --dimension insight        ett område i mallen
          pitchside calibration --criterion plan-b         en fråga i den
          pitchside calibration --explain                  med hur varje siffra blir till

          En bedömare ser sin egen rad, och helheten utan namn från fem bedömare. ”För tidigt att säga” är ett
          vanligt svar.
          """
      ).text)
  }

  @Option(help: ArgumentHelp(en: "Scored with this rubric.", sv: "Ifyllt med den här mallen.", value: .key))
  var rubric = Rubric.usualKey

  @Option(help: ArgumentHelp(en: "Only this area of it.", sv: "Bara det här området i den.", value: .key))
  var dimension: String?

  @Option(
    help: ArgumentHelp(en: "Only this question of it.", sv: "Bara den här frågan i den.", value: .key))
  var criterion: String?

  @Flag(
    help: ArgumentHelp(
      en: "Say how each figure comes about.", sv: "Berätta hur varje siffra blir till."))
  var explain = false

  @Option(name: .customLong("as"), help: ArgumentHelp(en: "Who reads.", sv: "Vem som läser.", value: .name))
  var reader: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let reader = try session.reader(as: reader, in: journal)
    let calibrating = Calibrating(journal: journal, reader: reader, session: session)
    let wish = Calibrating.Wish(rubric: rubric, dimension: dimension, criterion: criterion)
    try session.write(try calibrating.report(on: wish, isExplaining: explain), asJSON: output.json)
  }
}
