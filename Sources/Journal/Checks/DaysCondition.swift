import Coaching
import GRDB

/// That a meeting's day on the wall lies in a period.
///
/// Times are stored in UTC, and no clock is more than fourteen hours off; so only meetings at the very ends of
/// the period need their day worked out, and with a clock up to two hours ahead hardly any.
struct DaysCondition {
  let days: ClosedRange<Day>

  /// Holds for rows with the columns `met` and `metOffset`, which an index finds by `met`.
  static let sql = """
    (met >= :dayBefore AND met < :twoDaysAfter AND ((met >= :secondDay AND met < :lastDay)
      OR (met >= :firstDay AND met < :lastEvening AND metOffset BETWEEN 0 AND 120)
      OR date(met, metOffset || ' minutes') BETWEEN :firstDay AND :lastDay))
    """

  /// The same for rows that are all looked at: most need no more than the first two comparisons.
  static let ofEachRow = """
    ((met >= :secondDay AND met < :lastDay) OR (met >= :dayBefore AND met < :twoDaysAfter
      AND date(met, metOffset || ' minutes') BETWEEN :firstDay AND :lastDay))
    """

  var arguments: StatementArguments {
    let (first, last) = (days.lowerBound, days.upperBound)
    return [
      "dayBefore": Day(number: first.number - 1).description, "firstDay": first.description,
      "lastEvening": "\(last)T22", "secondDay": Day(number: first.number + 1).description,
      "lastDay": last.description,
      "twoDaysAfter": Day(number: last.number + 2).description,
    ]
  }
}
