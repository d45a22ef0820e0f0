import Coaching
import GRDB

extension Journal {
  /// Adds somebody, with their aliases, and returns them as stored, with blanks in the name tidied up.
  ///
  /// With `allowingSameName` somebody else may have the same name or alias already.
  ///
  /// - Throws: `JournalError.nameTaken`; `.refused` for an empty name or when the manager is a rep;
  ///   `.unknown` when the manager is not there.
  @discardableResult
  public func add(_ person: Person, allowingSameName: Bool = false) throws(JournalError) -> Person {
    try writing { try $0.add(person, allowingSameName: allowingSameName) }
  }

  /// Everybody of a role, or of all for `nil`, in the order of their names by letter code.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func people(role: Person.Role? = nil) throws(JournalError) -> [Person] {
    try reading { db in
      try db.people("WHERE :role IS NULL OR role = :role ORDER BY nameKey, id", ["role": role?.rawValue])
    }
  }

  /// Who has this name, alias or full id; case, Unicode form and blanks make no difference.
  ///
  /// They must have the role; `nil` when it does not matter.
  ///
  /// - Throws: `JournalError.unknown` with suggestions, `.ambiguous` with both ids, `.refused` for
  ///   another role.
  public func person(named name: String, as role: Person.Role? = nil) throws(JournalError) -> Person {
    try reading { try $0.person(named: name, as: role) }
  }

  /// Who has this id.
  ///
  /// - Throws: `JournalError.unknown` when they are not there.
  public func person(_ id: Person.ID) throws(JournalError) -> Person {
    try reading { try $0.person(id) }
  }
}
