import Foundation
import GRDB

extension JournalError {
  /// What any error means for somebody who opened or read the journal.
  init(_ error: any Error, at path: String?) {
    self =
      switch error {
      case let error as JournalError: error
      case let problem as FileProblem: .file(problem, path: path)
      case let error as DatabaseError: .file(FileProblem(error), path: path)
      default: .file(.other("\(error)"), path: path)
      }
  }

  /// What any error means for somebody who changed the journal.
  ///
  /// SQLite cannot open the rollback journal where it may not write to the folder.
  init(_ error: any Error, writing path: String?) {
    let reading = JournalError(error, at: path)
    self = reading == .file(.cannotBeOpened, path: path) ? .file(.readOnly, path: path) : reading
  }
}

extension FileProblem {
  init(_ error: DatabaseError) {
    self =
      switch error.resultCode {
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .cannotBeOpened
      case .SQLITE_NOTADB: .notAJournal
      case .SQLITE_CORRUPT: .damaged
      case .SQLITE_READONLY: .readOnly
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
      case .SQLITE_FULL: .full
      case .SQLITE_IOERR: .failing
      default: .other(error.message ?? "SQLite \(error.resultCode.rawValue)")
      }
  }

  /// What kept a file from being created.
  init(creating code: Int32) {
    self =
      switch code {
      case EROFS: .readOnly
      case ENOSPC, EDQUOT: .full
      case EIO: .failing
      default: .cannotBeOpened
      }
  }

  /// What kept a file from being written to.
  init(writing code: Int32) {
    self = [ENOSPC, EDQUOT].contains(code) ? .full : .failing
  }
}
