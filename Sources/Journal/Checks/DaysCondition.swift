import Coaching
import GRDB

/// That a meeting's day on the wall lies in a period.
///
/// Times are stored in UTC, and no clock is more than fourteen hours off; so only meetings at the very ends of
/// the period need their day worked out, and with a clock up to two hours ahead hardly any.
struct DaysCondition {
  let days: ClosedRange<Day>

  /// Holds for rows with the columns `met` and `metOffset`, which an index finds by `met`.
  static let sql = sql(days: ":")

  /// The same for several periods at once, each a row of a table or of a `WITH`.
  static func sql(ofEach periods: String) -> String { sql(days: periods + ".") }

  /// What a period comes to, in the order of `columns`.
  var values: [String] {
    let (first, last) = (days.lowerBound, days.upperBound)
    return [
      Day(number: first.number - 1).description, first.description, "\(last)T22",
      Day(number: first.number + 1).description, last.description, Day(number: last.number + 2).description,
    ]
  }

  static let columns = ["dayBefore", "firstDay", "lastEvening", "secondDay", "lastDay", "twoDaysAfter"]

  private static func sql(days: String) -> String {
    """
    (met >= \(days)dayBefore AND met < \(days)twoDaysAfter AND ((met >= \(days)secondDay AND met < \(days)lastDay)
      OR (met >= \(days)firstDay AND met < \(days)lastEvening AND metOffset BETWEEN 0 AND 120)
      OR date(met, metOffset || ' minutes') BETWEEN \(days)firstDay AND \(days)lastDay))
    """
  }

  /// The same for rows that are all looked at: most need no more than the first two comparisons.
  static let ofEachRow = """
    ((met >= :secondDay AND met < :lastDay) OR (met >= :dayBefore AND met < :twoDaysAfter
      AND date(met, metOffset || ' minutes') BETWEEN :firstDay AND :lastDay))
    """

  var arguments: StatementArguments {
    StatementArguments(Dictionary(uniqueKeysWithValues: zip(DaysCondition.columns, values)))
  }
}
