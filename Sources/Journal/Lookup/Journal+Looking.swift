import Coaching
import Foundation
import GRDB

extension Journal {
  /// Opens a journal only to look something up in passing, as while somebody types a command.
  ///
  /// Nothing is written or made, a journal of an older version stays as it is, and nobody is waited for.
  ///
  /// - Parameter path: As on the command line.
  /// - Throws: `JournalError.file` when it is not there, is something else, or is being written to.
  public init(lookingAt path: String) throws(JournalError) {
    let file = JournalFile(path)
    var configuration = Configuration()
    configuration.label = "journal"
    configuration.readonly = true
    self.path = file.path
    isNew = false
    do {
      database = try DatabaseQueue(path: file.path, configuration: configuration)
      guard try database.read({ try $0.appliedMigrations() }).isEmpty == false else {
        throw FileProblem.notAJournal
      }
    } catch {
      throw JournalError(error, at: file.path)
    }
  }
}

/// Enough of a record to choose it from a list.
public struct Listed: Hashable, Sendable {
  /// What people type: the end of its identity.
  public let id: String
  public let rep: String
  /// `nil` when nobody said which.
  public let customer: String?
  public let met: Moment

  /// What can be listed.
  public enum Kind: String, Sendable {
    case observation, draft, meeting
  }
}

extension Journal {
  /// The newest records of a kind, newest meeting first.
  ///
  /// - Parameters:
  ///   - kind: What they are.
  ///   - count: The most there may be.
  /// - Returns: One for each record.
  /// - Throws: `JournalError.file` when it cannot be read.
  public func newest(_ kind: Listed.Kind, atMost count: Int) throws(JournalError) -> [Listed] {
    let sql = """
      SELECT found.id, person.name AS repName, customer.name AS customerName, found.met, found.metOffset
      FROM \(kind.rawValue) AS found JOIN person ON person.id = found.rep
      LEFT JOIN customer ON customer.id = found.customer
      ORDER BY found.met DESC, found.id DESC LIMIT ?
      """
    return try reading { db in
      try Row.fetchAll(db, sql: sql, arguments: [count]).map { row in
        Listed(
          id: Observation.ID(row["id"]).short, rep: row["repName"], customer: row["customerName"],
          met: try row.moment("met"))
      }
    }
  }

  /// The names of all customers, by letter code.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func customerNames() throws(JournalError) -> [String] {
    try reading { try String.fetchAll($0, sql: "SELECT name FROM customer ORDER BY nameKey, id") }
  }
}
