import Coaching
import GRDB

extension Journal {
  /// How some reps stand against their targets; those for whom none holds are left out.
  ///
  /// - Parameters:
  ///   - reps: In the order they are given back.
  ///   - period: Days on the wall where the meetings were held.
  /// - Returns: One for each rep who has a target.
  /// - Throws: `JournalError.file` when it cannot be read.
  public func targetStandings(of reps: [Person], in period: ClosedRange<Day>) throws(JournalError)
    -> [TargetStanding]
  {
    try reading { db in
      let history = try db.targetHistory()
      var held: [Day: [Person.ID: Held]] = [:]
      return try reps.compactMap { rep in
        guard let expected = Expected(of: rep, in: period, by: history) else { return nil }
        let days = expected.since...period.upperBound
        let all = try held[expected.since] ?? db.held(in: days, of: reps.count == 1 ? rep.id : nil)
        held[expected.since] = all
        return TargetStanding(rep: rep, expected: expected, held: all[rep.id] ?? Held())
      }
    }
  }
}
