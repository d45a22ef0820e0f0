import Coaching
import Foundation
import GRDB

/// Where everything is kept: one SQLite file, with an operation for each thing people do.
///
/// Every public operation that changes something is one transaction: when it returns, the change is
/// on disk; when it throws, nothing of it is there.
public struct Journal: Sendable {
  /// Where the file is; `nil` for a journal in memory.
  public let path: String?

  /// Whether it was empty, without so much as a table, before it was opened.
  public let isNew: Bool

  let database: DatabaseQueue

  /// Opens the journal in a file, and creates the file and the folders above it where they are missing.
  ///
  /// A journal that is up to date is not written to, so that one in a read-only file can be read.
  ///
  /// - Parameters:
  ///   - path: As on the command line; a relative one begins in the current folder.
  ///   - waiting: Called when another program has kept us waiting for a second, once for each wait.
  /// - Throws: `JournalError.file` when it cannot be opened, is something else, is damaged, was written
  ///   by a newer version, or stays locked for 30 seconds.
  public init(at path: String, waiting: @escaping @Sendable () -> Void = {}) throws(JournalError) {
    try self.init(at: path, patience: .ordinary, waiting: waiting)
  }

  init(at path: String, patience: Patience, waiting: @escaping @Sendable () -> Void = {})
    throws(JournalError)
  {
    let file = JournalFile(path)
    self.path = file.path
    do {
      try file.createIfMissing()
      database = try DatabaseQueue(path: file.path, configuration: .journal(patience, waiting))
      isNew = try database.bringUpToDate()
    } catch {
      throw JournalError(error, at: file.path)
    }
  }

  private init() throws {
    path = nil
    database = try DatabaseQueue(configuration: .journal(.ordinary, {}))
    isNew = try database.bringUpToDate()
  }

  /// An empty journal that is gone when nobody holds it any longer, for tests and trials.
  ///
  /// - Throws: `JournalError.file` when there is no memory left.
  public static func inMemory() throws(JournalError) -> Journal {
    do { return try Journal() } catch { throw JournalError(error, at: nil) }
  }
}

extension Journal {
  /// Reads from one unchanging state of the journal.
  func reading<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    do { return try database.read(body) } catch { throw JournalError(error, at: path) }
  }

  /// Changes the journal in one transaction.
  func writing<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    do { return try database.write(body) } catch { throw JournalError(error, writing: path) }
  }
}
