import Coaching
import GRDB

extension Journal {
  /// How many records there are of each kind.
  public struct Counts: Hashable, Sendable {
    public let people: Int
    public let customers: Int
    public let meetings: Int
    public let observations: Int
    public let drafts: Int

    /// Whether there is nothing, not even a person.
    public var isEmpty: Bool { people + customers + meetings + observations + drafts == 0 }
  }

  /// Counts the records.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func counts() throws(JournalError) -> Counts {
    try reading { db in
      Counts(
        people: try db.count("person"), customers: try db.count("customer"),
        meetings: try db.count("meeting"), observations: try db.count("observation"),
        drafts: try db.count("draft"))
    }
  }
}

extension Database {
  fileprivate func count(_ table: String) throws -> Int {
    try Int.fetchOne(self, sql: "SELECT count(*) FROM \(table)") ?? 0
  }
}
