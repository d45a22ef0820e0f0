import ArgumentParser
import Coaching

/// The root of all commands.
struct Pitchside: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pitchside",
      abstract: Wording(
        en: "Score a customer meeting you rode along to, and give it back to the rep.",
        sv: "Fyll i ett sambesök direkt efter kundmötet och ge det tillbaka till säljaren."
      ).text,
      discussion: Wording(
        en: """
          pitchside demo --journal demo.sqlite  a simulated team to look at
          pitchside init --as "Eva Ek"          your own journal
          pitchside person add "Åsa Lind" --role rep
          pitchside score --rep "Åsa Lind"      after the meeting, three minutes
          pitchside history "Åsa Lind"          what the rep reads before the next
          pitchside today                       your first screen, every day
          """,
        sv: """
          pitchside demo --journal demo.sqlite  ett simulerat team att titta på
          pitchside init --as "Eva Ek"          din egen journal
          pitchside person add "Åsa Lind" --role rep
          pitchside score --rep "Åsa Lind"      efter mötet, tre minuter
          pitchside history "Åsa Lind"          det säljaren läser före nästa
          pitchside today                       din första skärm, varje dag
          """
      ).text,
      version: "pitchside \(Program.version)",
      subcommands: [
        TodayCommand.self, BriefCommand.self, TallyCommand.self, Score.self, Resume.self, Drafts.self,
        Discard.self, Show.self, Amend.self, History.self, DevelopmentCommand.self, Reply.self, Share.self,
        Debrief.self,
        CoachingCommand.self, CalibrationCommand.self, MeetingCommand.self, CustomerCommand.self,
        TargetCommand.self,
        ChecksCommand.self, PersonCommand.self, RubricCommand.self, ImportCommand.self, ExportCommand.self,
        Init.self, Demo.self, Completions.self, ManualCommand.self,
      ])
  }
}
