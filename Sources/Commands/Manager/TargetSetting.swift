import ArgumentParser
import Coaching
import Journal
import Reports
import Terminal
import Text

/// The figures of a target; those that are not said stay as they are.
struct TargetFigures: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "Visits in a full working week; else as before.",
      sv: "Besök en full arbetsvecka; annars som förut.",
      value: .number))
  var visitsPerWeek: String?

  @Option(
    help: ArgumentHelp(
      en: "Contribution margin budgeted a month; else as before.",
      sv: "Budgeterat täckningsbidrag i månaden; annars som förut.",
      value: Wording(en: "AMOUNT", sv: "BELOPP")))
  var marginPerMonth: String?

  @Option(
    help: ArgumentHelp(
      en: "Weeks of vacation a year; else as before, or 5.",
      sv: "Semesterveckor per år; annars som förut, eller 5.",
      value: .number))
  var weeksOff: String?

  @Option(
    help: ArgumentHelp(
      en: "Percent of full time; else as before, or 100.",
      sv: "Procent av heltid; annars som förut, eller 100.",
      value: Wording(en: "PERCENT", sv: "PROCENT")))
  var partTime: String?

  var isEmpty: Bool { [visitsPerWeek, marginPerMonth, weeksOff, partTime].allSatisfy { $0 == nil } }
}

/// The way from the figures somebody says to the target that holds.
struct TargetSetting {
  let session: Session
  let journal: Journal

  /// More visits a week than this are asked about once more.
  static let manyVisits: Double = 15

  /// - Throws: `TargetMistake`, `NumberMistake`, or `ChecksMistake` for a team that is not there.
  func target(_ figures: TargetFigures, for whom: WhomOptions, from day: String?) throws -> Target {
    guard !figures.isEmpty else { throw TargetMistake.nothingSaid }
    let scope = try scope(of: whom)
    let from = try day.map { try session.day($0, option: "--from") } ?? session.now.day
    let before = try journal.targetHistory().target(for: scope, on: from)
    let visits = try figures.visitsPerWeek.map(visits)
    let margin = try figures.marginPerMonth.map(margin)
    guard let visitsPerWeek = visits ?? before?.visitsPerWeek else {
      throw TargetMistake.noFigure(missing: "--visits-per-week", scope)
    }
    guard let marginPerMonth = margin ?? before?.marginPerMonth else {
      throw TargetMistake.noFigure(missing: "--margin-per-month", scope)
    }
    let target = Target(
      id: session.newID(), scope: scope, from: from, visitsPerWeek: visitsPerWeek,
      marginPerMonth: marginPerMonth,
      weeksOff: try figures.weeksOff.map { try amount($0, option: "--weeks-off", within: 0...52) }
        ?? before?.weeksOff ?? 5,
      partTime: try figures.partTime.map { try amount($0, option: "--part-time", within: 1...100) / 100 }
        ?? before?.partTime ?? 1)
    if visits != nil { try confirm(target) }
    if let before, visits == nil || margin == nil { session.remark(takenOver(from: before)) }
    return target
  }

  private func visits(_ text: String) throws -> Double {
    let visits = try amount(text, option: "--visits-per-week", within: -1e12...1e12)
    guard visits > 0, visits <= 100 else { throw TargetMistake.noVisits(text) }
    return visits
  }

  private func margin(_ text: String) throws -> Double {
    let margin = try amount(text, option: "--margin-per-month", within: -1e12...1e12)
    guard margin >= 0 else { throw TargetMistake.negativeMargin(text) }
    return margin
  }

  /// Asks once more about a figure that is probably a slip; where nobody can be asked, it is taken with a word.
  private func confirm(_ target: Target) throws {
    guard target.visitsPerWeek > TargetSetting.manyVisits else { return }
    let number = target.visitsPerWeek
    let decimals = number == number.rounded() ? 0 : 1
    let visits = Wording(
      en: Convention.english.number(number, decimals: decimals),
      sv: Convention.swedish.number(number, decimals: decimals))
    guard session.canAsk() else { return session.remark(isMuch(visits)) }
    let question = Wording(
      en: "\(visits.en) visits a week, is that right?\ny/n ",
      sv: "\(visits.sv) besök i veckan, stämmer det?\nj/n ")
    Console.write(fitted(question.text + "> "), to: .errors)
    guard case .line(let line) = TypedLines().next() else {
      Console.write("\n", to: .errors)
      throw TargetMistake.notMeant(visits: visits.text)
    }
    guard FreeText.cleaned(line)?.isYes ?? false else { throw TargetMistake.notMeant(visits: visits.text) }
  }

  private func isMuch(_ visits: Wording) -> Wording {
    Wording(
      en: "\(visits.en) visits a week is a lot. If it was a slip, set the target again.",
      sv: "\(visits.sv) besök i veckan är mycket. Blev det fel, sätt målet igen.")
  }

  private func takenOver(from before: Target) -> Wording {
    Wording(
      en: "What was not said is as in the target from \(before.from).",
      sv: "Det som inte angavs är som i målet från \(before.from).")
  }

  private func scope(of whom: WhomOptions) throws -> Target.Scope {
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
