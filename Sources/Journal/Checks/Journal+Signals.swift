import Coaching
import GRDB

extension Journal {
  /// When each signal of some reps was found first, and when its rep saw it, by the signals' keys.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func signalStandings(of reps: [Person.ID]) throws(JournalError) -> [Person.ID: [String:
    SignalStanding]]
  {
    try reading { db in
      let find = try db.cachedStatement(sql: "SELECT * FROM comfortZoneSignal WHERE rep = ?")
      return try reps.reduce(into: [:]) { standings, rep in
        let rows = try Row.fetchCursor(find, arguments: [rep.text])
        while let row = try rows.next() {
          standings[rep, default: [:]][row["signal"]] = SignalStanding(
            found: try row.moment("found"), seen: try row.momentIfAny("seen"))
        }
      }
    }
  }

  /// Keeps that signals were found, and that the rep has seen them; what was kept before stays.
  ///
  /// - Parameters:
  ///   - signals: The keys of each rep's signals.
  ///   - rep: Who reads, when it is one of the reps; the signals of the others are only found.
  ///   - moment: When it is read.
  /// - Throws: `JournalError` when the journal cannot be written.
  public func keep(_ signals: [Person.ID: [String]], seenBy rep: Person.ID?, at moment: Moment)
    throws(JournalError)
  {
    try writing { db in
      for (person, keys) in signals {
        for key in keys {
          let seen = person == rep ? moment : nil
          try db.execute(
            sql: """
              INSERT INTO comfortZoneSignal (rep, signal, found, foundOffset, seen, seenOffset)
              VALUES (?, ?, ?, ?, ?, ?)
              ON CONFLICT DO UPDATE SET seen = excluded.seen, seenOffset = excluded.seenOffset
                WHERE seen IS NULL AND excluded.seen IS NOT NULL
              """,
            arguments: [
              person.text, key, moment.utc, moment.offsetMinutes, seen?.utc, seen?.offsetMinutes,
            ])
        }
      }
    }
  }
}
