import ArgumentParser
import Coaching
import Reports
import Rubrics

/// Lists the calibration cases, or prints one to read.
struct RubricCase: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "case",
      abstract: Wording(
        en: "Common cases to score and lay beside a key, so that people see alike.",
        sv: "Övningsfall att fylla i och jämföra med facit, för att se med samma ögon."
      ).text,
      discussion: Wording(
        en: """
          pitchside rubric case                     what there is
          pitchside rubric case norrvik             the text to read
          pitchside score --case norrvik            score it, then see the key
          pitchside rubric case norrvik --key       the key, for whoever leads the exercise
          """,
        sv: """
          pitchside rubric case                     vad som finns
          pitchside rubric case norrvik             texten att läsa
          pitchside score --case norrvik            fyll i det, se sedan facit
          pitchside rubric case norrvik --key       facit, för den som leder övningen
          """
      ).text)
  }

  @Argument(
    help: ArgumentHelp(en: "The case.", sv: "Fallet.", value: Wording(en: "CASE", sv: "FALL")),
    completion: .offering(.cases))
  var name: String?

  @Flag(
    name: .customLong("key"),
    help: ArgumentHelp(en: "With the right answers.", sv: "Med de rätta svaren."))
  var showsKey = false

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    guard let name else {
      if showsKey { throw Mistake.needs(option: "--key", beside: Wording(en: "CASE", sv: "FALL").text) }
      let cases = session.cases.keys.compactMap { readable($0, session) }
      return try session.write(CaseListReport(cases), asJSON: output.json)
    }
    let shown = try session.calibrationCase(name)
    let rubric = try showsKey ? session.rubric(shown.rubric, in: nil).rubric : nil
    try session.write(CaseReport(shown, keyTo: rubric), asJSON: output.json)
  }

  /// The case; `nil`, and a word about it, when its file has problems.
  private func readable(_ key: String, _ session: Session) -> CalibrationCase? {
    if let found = try? session.calibrationCase(key) { return found }
    session.remark(
      Wording(
        en: "'\(key)' has problems: pitchside rubric case \(key)",
        sv: "”\(key)” har problem: pitchside rubric case \(key)"))
    return nil
  }
}
