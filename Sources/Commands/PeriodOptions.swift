import ArgumentParser
import Coaching

/// From which day to which; the last twelve months when nothing is said.
struct PeriodOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "The first day; else twelve months before the last.",
      sv: "Första dagen; annars tolv månader före den sista.", value: .date))
  var from: String?

  @Option(help: ArgumentHelp(en: "The last day; else today.", sv: "Sista dagen; annars i dag.", value: .date))
  var to: String?

  /// - Throws: `Mistake.notADay`, or `ChecksMistake.endsBeforeItBegins`.
  func period(_ session: Session) throws -> ClosedRange<Day> {
    let last = try to.map { try session.day($0, option: "--to") } ?? session.now.day
    guard let from else { return last.twelveMonthsBack }
    let first = try session.day(from, option: "--from")
    guard first <= last else { throw ChecksMistake.endsBeforeItBegins(from: first, to: last) }
    return first...last
  }
}
