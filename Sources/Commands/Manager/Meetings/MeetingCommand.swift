import ArgumentParser
import Coaching

/// Meetings with customers: before, during and after.
struct MeetingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "meeting",
      abstract: Wording(
        en: "Meetings: the plan before, who was there, what it led to.",
        sv: "Möten: matchplanen före, vilka som var med, vad det ledde till."
      ).text,
      discussion: Wording(
        en: """
          pitchside meeting add --rep "Åsa Lind" --customer Volvo --at 13:30
          pitchside meeting plan 3f9a1c
          pitchside meeting attend 3f9a1c "Lena, finance=decision-maker"
          pitchside meeting close 3f9a1c --outcome advance --next-step "Sum with Lena" --next-date 2026-12-03
          pitchside meeting list --rep "Åsa Lind"
          """,
        sv: """
          pitchside meeting add --rep "Åsa Lind" --customer Volvo --at 13:30
          pitchside meeting plan 3f9a1c
          pitchside meeting attend 3f9a1c "Lena, ekonomi=beslutsfattare"
          pitchside meeting close 3f9a1c --outcome advance --next-step "Kalkyl med Lena" --next-date 2026-12-03
          pitchside meeting list --rep "Åsa Lind"
          """
      ).text,
      subcommands: [
        MeetingAdd.self, MeetingPlan.self, MeetingAttend.self, MeetingClose.self, MeetingCancel.self,
        MeetingList.self, MeetingShow.self,
      ])
  }
}

extension ArgumentHelp {
  /// That of a meeting's id.
  static var meetingID: ArgumentHelp {
    ArgumentHelp(en: "The meeting's id.", sv: "Mötets id.", value: Wording(same: "ID"))
  }

  /// That of `--as`.
  static var whoYouAre: ArgumentHelp {
    ArgumentHelp(en: "Who you are.", sv: "Vem du är.", value: .name)
  }
}
