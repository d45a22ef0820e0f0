import Coaching
import GRDB

/// That a meeting's day on the wall lies in a period.
///
/// Times are stored in UTC, and no clock is more than fourteen hours off; so only meetings at the very ends of
/// the period need their offset looked at.
struct DaysCondition {
  let days: ClosedRange<Day>

  /// Holds for rows with the columns `met` and `metOffset`.
  static let sql = """
    (met >= :dayBefore AND met < :twoDaysAfter AND ((met >= :secondDay AND met < :lastDay)
      OR date(met, metOffset || ' minutes') BETWEEN :firstDay AND :lastDay))
    """

  var arguments: StatementArguments {
    let (first, last) = (days.lowerBound, days.upperBound)
    return [
      "dayBefore": Day(number: first.number - 1).description, "firstDay": first.description,
      "secondDay": Day(number: first.number + 1).description, "lastDay": last.description,
      "twoDaysAfter": Day(number: last.number + 2).description,
    ]
  }
}
