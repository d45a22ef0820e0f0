import ArgumentParser
import Coaching
import Journal
import Reports

/// The first screen of whoever runs it.
struct TodayCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "today",
      abstract: Wording(
        en: "Your first screen: what today holds, what waits, how it stands.",
        sv: "Din första skärm: vad dagen innehåller, vad som väntar och hur det står till."
      ).text,
      discussion: Wording(
        en: """
          pitchside today
          pitchside today --as "Åsa Lind"       as the rep sees it
          """,
        sv: """
          pitchside today
          pitchside today --as "Åsa Lind"       som säljaren ser det
          """
      ).text)
  }

  @Option(name: .customLong("as"), help: ArgumentHelp(en: "Who you are.", sv: "Vem du är.", value: .name))
  var person: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let person = try session.person(as: person, in: journal)
    let today = Today(of: person, in: journal, now: session.now)
    if !output.json, person.role != .rep {
      try UnfinishedImports(in: journal, now: session.now).remarks().prefix(1).forEach(session.remark)
    }
    switch person.role {
    case .manager: try session.write(try today.ofManager(), asJSON: output.json)
    case .rep: try session.write(try today.ofRep(), asJSON: output.json)
    case .trainingLead: try session.write(try today.ofTrainingLead(), asJSON: output.json)
    }
  }
}
