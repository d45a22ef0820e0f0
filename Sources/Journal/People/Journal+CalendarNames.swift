import Coaching
import GRDB

extension Journal {
  /// The names of all reps, by whatever a calendar may know them by: name, alias and e-mail address, in small
  /// letters.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func calendarNames() throws(JournalError) -> [String: String] {
    try reading { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT name, nameKey AS key FROM person WHERE role = 'rep' AND \(Person.isReal)
          UNION SELECT name, aliasKey FROM person JOIN personAlias ON person.id = person
            WHERE role = 'rep' AND \(Person.isReal)
          UNION SELECT name, email FROM person WHERE role = 'rep' AND email IS NOT NULL AND \(Person.isReal)
          """)
      return Dictionary(
        rows.map { (($0["key"] as String).lowercased(), $0["name"]) }, uniquingKeysWith: { first, _ in first }
      )
    }
  }
}
