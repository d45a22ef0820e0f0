import Coaching
import GRDB

extension Journal {
  /// Records at once what very many replies say of the coaching; all of it or none.
  ///
  /// - Parameters:
  ///   - coaching: In the order it was said; each by the rep of the observation.
  ///   - rubric: What it was said with.
  ///   - rubricText: The whole text of the rubric's file; `nil` when it came from the journal.
  /// - Throws: `JournalError.refused` when a form is not the rubric's; `.unknown` when the rep has no such observation.
  public func record(coaching: some Sequence<RecordedCoaching>, by rubric: Rubric, rubricText: String?)
    throws(JournalError)
  {
    try writing { db in
      let version = try db.store(rubric, text: rubricText)
      for said in coaching { try db.record(said, by: rubric, in: version) }
    }
  }
}

extension Database {
  fileprivate func record(_ said: RecordedCoaching, by rubric: Rubric, in version: Int) throws {
    let find = "SELECT 1 FROM observation WHERE id = ? AND rep = ?"
    guard try hasRow(find, [said.observation.text, said.by.text]) else {
      throw JournalError.unknown(.observation, said.observation.text, suggestions: [])
    }
    guard said.form.ratings.map(\.criterion) == rubric.criteria.map(\.key) else {
      throw JournalError.refused(.otherCriteria(rubric.edition))
    }
    try insertReply(
      said.id, to: said.observation, by: said.by, at: said.at, text: nil, isOpen: said.isOpen)
    try insert(said.form, of: said.id, in: version)
  }
}
