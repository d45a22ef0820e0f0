import Coaching
import GRDB

extension Journal {
  /// Keeps a version of a rubric with the whole text of its file; nothing is written when it is there.
  ///
  /// A file that differs only in comments and layout is the same version; the text first kept stays. One that
  /// differs in which strokes its counts can be taken over from is the same version, too, and takes its place.
  ///
  /// - Throws: `JournalError.refused` when the stored version asks something else.
  public func store(_ rubric: Rubric, text: String) throws(JournalError) {
    guard try !reading({ try $0.isStored(rubric, text: text) }) else { return }
    _ = try writing { try $0.store(rubric, text: text) }
  }

  /// A rubric that was used; `nil` when this version never was.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func storedRubric(_ edition: Rubric.Edition) throws(JournalError) -> Rubric? {
    try reading { db in try db.version(of: edition).map(db.rubric) }
  }

  /// The whole text of the file of a version that was used; `nil` when it never was.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func storedText(of edition: Rubric.Edition) throws(JournalError) -> String? {
    try reading { try $0.rubricText(of: edition) }
  }

  /// The version that was read from this very text, so that it need not be read again; `nil` when none was.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func storedRubric(_ key: String, withText text: String) throws(JournalError) -> Rubric? {
    try reading { db in
      try Int.fetchOne(
        db, sql: "SELECT id FROM rubricVersion WHERE rubric = ? AND text = ?", arguments: [key, text]
      ).map(db.rubric)
    }
  }
}

extension Database {
  /// Which row the version is in; `nil` when it is not stored.
  func version(of edition: Rubric.Edition) throws -> Int? {
    try Int.fetchOne(
      self, sql: "SELECT id FROM rubricVersion WHERE rubric = ? AND version = ?",
      arguments: [edition.key, edition.version])
  }

  func rubricText(of edition: Rubric.Edition) throws -> String? {
    try String.fetchOne(
      self, sql: "SELECT text FROM rubricVersion WHERE rubric = ? AND version = ?",
      arguments: [edition.key, edition.version])
  }

  /// Whether this very version is stored; throws when the stored one asks something else.
  ///
  /// Without a text only what is asked is compared.
  func isStored(_ rubric: Rubric, text: String?) throws -> Bool {
    guard let version = try version(of: rubric.edition) else { return false }
    if let text, try rubricText(of: rubric.edition) == text { return true }
    let stored = try self.rubric(version)
    guard stored.asks(sameAs: rubric) else { throw JournalError.refused(.rubricChanged(rubric.edition)) }
    return text == nil || stored == rubric
  }

  /// Keeps the rubric unless it is there, and returns which row it is in.
  ///
  /// The text is `nil` when the rubric came from the journal.
  func store(_ rubric: Rubric, text: String?) throws -> Int {
    if try isStored(rubric, text: text), let version = try version(of: rubric.edition) { return version }
    guard let text else { throw JournalError.unknown(.rubric, rubric.key, suggestions: []) }
    guard let version = try version(of: rubric.edition) else { return try insert(rubric, text: text) }
    try replaceTallies(with: rubric, text: text, in: version)
    return version
  }
}
