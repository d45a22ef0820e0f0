import Coaching
import GRDB

extension Database {
  /// What managers and colleagues scored on some days, of everybody or of one rep; meetings that somebody other
  /// than the rep ran are left out, and so is what is not to be read yet.
  func seen(
    in days: ClosedRange<Day>, of rep: Person.ID?, besides withheld: Set<Observation.ID>
  ) throws -> [Person.ID: [MatchScore.Seen]] {
    let sql = """
      SELECT rep, met, metOffset, overall, coalesce(meeting, met) AS meeting,
        \(withheld.isEmpty ? "''" : "id") AS id
      FROM observation INDEXED BY observationForChecks
      WHERE \(rep == nil ? "" : "rep = :rep AND") \(DaysCondition.ofEachRow)
        AND kind IN ('manager', 'peer') AND isOutsideTrend = 0 AND overall IS NOT NULL
      """
    var arguments = DaysCondition(days: days).arguments
    if let rep { arguments += ["rep": rep.text] }
    let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: arguments)
    var seen: [Person.ID: [MatchScore.Seen]] = [:]
    while let row = try rows.next() {
      guard !withheld.contains(Observation.ID(row[5])) else { continue }
      guard let met = Moment(utc: row[1], offsetMinutes: row[2]) else { throw FileProblem.damaged }
      seen[Person.ID(row[0]), default: []].append(
        MatchScore.Seen(meeting: row[4], day: met.day, overall: row[3]))
    }
    return seen
  }
}
