import Coaching
import GRDB

/// Records that people name by the end of their identity, as it is shown on a screen.
enum TailNamed {
  case observation, draft, meeting

  var subject: JournalError.Subject {
    switch self {
    case .observation: .observation
    case .draft: .draft
    case .meeting: .meeting
    }
  }

  var sql: String {
    """
    SELECT found.id, person.name, date(found.met, found.metOffset || ' minutes') AS day
    FROM \(subject.rawValue) AS found JOIN person ON person.id = found.rep
    WHERE lower(substr(found.id, -4)) = substr(:tail, -4)
      AND lower(substr(found.id, -length(:tail))) = :tail
    ORDER BY found.id
    """
  }
}

extension Database {
  /// The full identity of the one record that was named by it, or by a tail of at least 4 letters.
  func identity<Subject>(of kind: TailNamed, named typed: String) throws -> Identifier<Subject> {
    let tail = Name.key(of: typed)
    let rows = tail.count < 4 ? [] : try Row.fetchAll(self, sql: kind.sql, arguments: ["tail": tail])
    guard let first = rows.first else {
      throw JournalError.unknown(kind.subject, typed, suggestions: [])
    }
    guard rows.count == 1 else {
      throw JournalError.ambiguous(kind.subject, typed, rows.map(JournalError.Candidate.init))
    }
    return first.identifier("id")
  }
}

extension JournalError.Candidate {
  fileprivate init(_ row: Row) {
    self.init(id: row["id"], description: Wording(same: "\(row["name"] as String) \(row["day"] as String)"))
  }
}
