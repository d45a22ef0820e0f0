import Coaching
import Journal
import Reports

extension Session {
  /// What somebody gets to know of the meeting an occasion is of; `nil` when it is of none in the journal.
  func details(of occasion: Occasion, for reader: Reader, in journal: Journal) throws -> MeetingDetails? {
    guard occasion.kind.isOfMeeting, let meeting = occasion.meeting else { return nil }
    return MeetingDetails(try journal.known(meeting), to: reader)
  }

  /// An observation as somebody gets to read it, with its meeting and what was planned.
  func report(on observation: Observation, withheld: Withheld? = nil, for reader: Reader, in journal: Journal)
    throws -> ObservationReport
  {
    let details = try details(of: observation.occasion, for: reader, in: journal)
    let tallies =
      try details == nil ? [] : observation.occasion.meeting.map { try journal.tallies(of: $0) } ?? []
    return ObservationReport(observation, withheld: withheld, meeting: details, tallies: tallies, now: now)
  }

  /// Who says something about contacts, and when.
  func note(by person: Person) -> Note {
    let now = now
    return Note(by: person.id, at: now) {
      var random = SystemRandomNumberGenerator()
      return Identifier(at: now, using: &random)
    }
  }

  /// Says which contacts were not known before, with the names like theirs.
  func remark(_ new: [NewContact], at customer: String) {
    for contact in new {
      let similar = contact.similar.asSuggestion.map { " (\($0.text))" } ?? ""
      remark(
        Wording(
          en: "New at \(customer): \(contact.contact.name)\(similar)",
          sv: "Ny hos \(customer): \(contact.contact.name)\(similar)"))
    }
  }

  /// What not to write about people who are not ours.
  func remarkOnPrivacy() {
    remark(
      Wording(
        en: "Role and deed are enough: nothing about what they are like, health or private life.",
        sv: "Roll och handling räcker: inget om hur personen är, hälsa eller privatliv."))
  }
}
