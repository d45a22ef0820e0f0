import Coaching
import GRDB

extension Journal {
  /// What managers and colleagues have seen of a rep that no development takes, because the rep did not run the
  /// meeting; each in its current revision.
  ///
  /// - Parameters:
  ///   - rep: Of whom.
  ///   - rubric: By its key, in every version.
  /// - Returns: Nothing when there is none.
  /// - Throws: `JournalError.file` when it cannot be read.
  public func observationsOutsideTrend(of rep: Person.ID, by rubric: String) throws(JournalError)
    -> Set<Observation.ID>
  {
    try reading { db in
      let sql = """
        SELECT id FROM observation
        WHERE rep = ? AND kind IN ('manager', 'peer') AND isOutsideTrend = 1
          AND rubricVersion IN (SELECT id FROM rubricVersion WHERE rubric = ? AND filledBy <> 'rep')
        """
      let ids = try String.fetchAll(db, sql: sql, arguments: [rep.text, rubric])
      return Set(ids.map { Observation.ID($0) })
    }
  }
}
