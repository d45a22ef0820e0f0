import Coaching
import Foundation
import GRDB

extension Journal {
  /// Begins a draft, with its rubric, customer and meeting where they are new, and any entries it has.
  ///
  /// `rubricText` is the whole text of the rubric's file; `nil` when the rubric came from the journal.
  ///
  /// - Throws: `JournalError.unknown` when a person or the last commitment is not there; `.nameTaken` when a
  ///   new customer has the name of another; `.refused` when the rubric is not that of the stored version.
  public func begin(_ draft: Draft, rubricText: String?) throws(JournalError) {
    try writing { try $0.begin(draft, rubricText: rubricText) }
  }

  /// Adds what happened to a draft; it is on disk when this returns.
  ///
  /// - Throws: `JournalError.unknown` when the draft is gone, as when it was saved in another window.
  public func append(_ entry: Form.Entry, to draft: Draft.ID) throws(JournalError) {
    try writing { try $0.append(entry, to: draft) }
  }

  /// All drafts, last begun first.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func drafts() throws(JournalError) -> [Draft] {
    try reading { try $0.drafts("") }
  }

  /// The draft with this id, or with at least 4 letters of its end, in any case.
  ///
  /// - Throws: `JournalError.unknown`, or `.ambiguous` with the candidates.
  public func draft(named id: String) throws(JournalError) -> Draft {
    try reading { db in
      let id: Draft.ID = try db.identity(of: .draft, named: id)
      guard let draft = try db.drafts("WHERE draft.id = ?", [id.text]).first else {
        throw JournalError.unknown(.draft, id.text, suggestions: [])
      }
      return draft
    }
  }

  /// Throws a draft away, with its meeting where that is there only because a form was begun or strokes counted and
  /// nothing else is known of it; the customer stays.
  ///
  /// - Throws: `JournalError.unknown` when it is gone already.
  public func discard(_ draft: Draft.ID) throws(JournalError) {
    try writing { db in
      let meeting = try db.meeting(of: draft)
      try db.discard(draft)
      if let meeting { try db.removeIfNothingIsKnown(of: meeting) }
    }
  }
}
