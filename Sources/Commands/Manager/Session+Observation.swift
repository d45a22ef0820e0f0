import Coaching
import Journal

extension Session {
  /// An observation by its id.
  ///
  /// - Parameters:
  ///   - id: As it was typed.
  ///   - revision: `nil` for the current one.
  ///   - journal: Where it is looked for.
  /// - Returns: What it says in that revision.
  /// - Throws: `IsMeeting` for the id of a meeting; `JournalError` when there is neither.
  func observation(named id: String, revision: Int? = nil, in journal: Journal) throws -> Observation {
    do {
      return try journal.observation(named: id, revision: revision)
    } catch {
      guard case .unknown(.observation, _, _) = error, let meeting = try? journal.meeting(named: id) else {
        throw error
      }
      throw IsMeeting(meeting)
    }
  }
}

/// The id of a meeting was typed where that of an observation is needed.
struct IsMeeting: WrongUse {
  private let id: String

  init(_ meeting: Meeting) {
    id = meeting.id.short
  }

  let isWrongUse = false

  var message: Wording {
    Wording(en: "\(id) is a meeting, not an observation", sv: "\(id) är ett möte, inte en rapport")
  }

  var remedy: Wording {
    Wording(
      en: "it is shown, with the observations of it, by: pitchside meeting show \(id)",
      sv: "det visas, med sina rapporter, av: pitchside meeting show \(id)")
  }
}
