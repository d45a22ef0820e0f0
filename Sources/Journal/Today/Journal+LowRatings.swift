import Coaching
import GRDB

extension Journal {
  /// How often each criterion was rated 1 or 2 since a day by managers and colleagues, where the rep ran the
  /// meeting; the largest share first, only those with enough reps behind.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func lowRatings(since day: Day) throws(JournalError) -> [LowRatings] {
    try reading { db in
      try Row.fetchAll(db, sql: lowest, arguments: ["day": day.description, "reps": LowRatings.leastReps]).map
      {
        LowRatings(
          rubric: $0["rubric"], criterion: $0["criterion"], ask: $0.wording("ask"), low: $0["low"],
          rated: $0["rated"], reps: $0["reps"])
      }
    }
  }
}

private let lowest = """
  SELECT version.rubric, criterion.criterion, criterion.askEn, criterion.askSv,
    count(CASE WHEN rating.level <= 2 THEN 1 END) AS low, count(*) AS rated,
    count(DISTINCT observation.rep) AS reps
  FROM observation
  JOIN rubricVersion AS version ON version.id = observation.rubricVersion AND version.filledBy = 'observer'
  JOIN rating ON rating.observation = observation.id AND rating.revision = observation.revision
    AND rating.level IS NOT NULL
  JOIN criterion ON criterion.rubricVersion = version.id AND criterion.criterion = rating.criterion
  WHERE observation.kind IN ('manager', 'peer') AND \(isOnOrAfter("observation"))
    AND NOT EXISTS (SELECT 1 FROM rating AS ran WHERE ran.observation = observation.id
      AND ran.revision = observation.revision AND ran.criterion = version.outsideTrendCriterion
      AND ran.choice = version.outsideTrendOption)
  GROUP BY version.rubric, criterion.criterion HAVING reps >= :reps
  ORDER BY low * 1.0 / rated DESC, rated DESC, criterion.criterion
  """
