import ArgumentParser
import Coaching
import Reports
import Rubrics

struct RubricList: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "list",
      abstract: Wording(
        en: "The rubrics that came along, and your own beside the journal.",
        sv: "Mallarna som följde med, och dina egna bredvid journalen."
      ).text,
      discussion: "pitchside rubric list")
  }

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let rubrics = session.rubrics.keys.compactMap { readable($0, session) }
    try session.write(RubricListReport(rubrics), asJSON: output.json)
  }

  /// The rubric; `nil`, and a word about it, when its file has problems.
  private func readable(_ key: String, _ session: Session) -> Rubric? {
    if let rubric = try? session.rubric(key, in: nil).rubric { return rubric }
    session.remark(
      Wording(
        en: "'\(key)' has problems: pitchside rubric show \(key)",
        sv: "”\(key)” har problem: pitchside rubric show \(key)"))
    return nil
  }
}
