import ArgumentParser
import Coaching
import Journal
import Reports

struct TargetSet: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set",
      abstract: Wording(
        en: "Set what is asked from a day on; earlier targets stay for their days.",
        sv: "Sätt målet från och med en dag; tidigare mål gäller för sina dagar."
      ).text,
      discussion: Wording(
        en: """
          pitchside target set --visits-per-week 5 --margin-per-month 200000
          pitchside target set --visits-per-week 5 --margin-per-month 160000 --part-time 80 --rep "Åsa Lind"

          A rep's own goes before the team's, and that before everybody's.
          """,
        sv: """
          pitchside target set --visits-per-week 5 --margin-per-month 200000
          pitchside target set --visits-per-week 5 --margin-per-month 160000 --part-time 80 --rep "Åsa Lind"

          Säljarens eget mål går före teamets, och teamets före allas.
          """
      ).text)
  }

  @Option(
    help: ArgumentHelp(
      en: "Visits in a full working week.", sv: "Besök en full arbetsvecka.", value: .number))
  var visitsPerWeek: String

  @Option(
    help: ArgumentHelp(
      en: "Contribution margin budgeted a month.", sv: "Budgeterat täckningsbidrag i månaden.",
      value: Wording(en: "AMOUNT", sv: "BELOPP")))
  var marginPerMonth: String

  @OptionGroup var whom: WhomOptions

  @Option(
    help: ArgumentHelp(en: "From which day; else today.", sv: "Från vilken dag; annars i dag.", value: .date))
  var from: String?

  @Option(
    help: ArgumentHelp(
      en: "Weeks of vacation a year; else 5.", sv: "Semesterveckor per år; annars 5.", value: .number))
  var weeksOff: String?

  @Option(
    help: ArgumentHelp(
      en: "Percent of full time; else 100.", sv: "Procent av heltid; annars 100.",
      value: Wording(en: "PERCENT", sv: "PROCENT")))
  var partTime: String?

  @Option(
    name: .customLong("as"), help: ArgumentHelp(en: "Who sets it.", sv: "Vem som sätter det.", value: .name))
  var setter: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(common)
    let journal = try session.openJournal()
    let target = try target(session, in: journal)
    let setter = try session.reader(as: setter, in: journal).person
    try journal.set(target, by: setter, at: session.now)
    try session.write(TargetSetReport(target, asOf: session.now), asJSON: output.json)
  }

  private func target(_ session: Session, in journal: Journal) throws -> Target {
    Target(
      id: session.newID(), scope: try scope(in: journal),
      from: try from.map { try session.day($0, option: "--from") } ?? session.now.day,
      visitsPerWeek: try amount(visitsPerWeek, option: "--visits-per-week", within: 0...100),
      marginPerMonth: try amount(marginPerMonth, option: "--margin-per-month", within: 0...1e12),
      weeksOff: try weeksOff.map { try amount($0, option: "--weeks-off", within: 0...52) } ?? 5,
      partTime: try partTime.map { try amount($0, option: "--part-time", within: 1...100) / 100 } ?? 1)
  }

  private func scope(in journal: Journal) throws -> Target.Scope {
    try whom.check()
    if let rep = whom.rep { return .rep(try journal.person(named: rep, as: .rep).reference) }
    guard let team = FreeText.cleaned(whom.team) else { return .everybody }
    let teams = Set(try journal.people(role: .rep).compactMap(\.team)).sorted()
    guard let known = teams.first(where: { TeamName.isSame($0, team) }) else {
      throw ChecksMistake.unknownTeam(team, suggestions: nearest(to: team, among: teams))
    }
    return .team(known)
  }
}
