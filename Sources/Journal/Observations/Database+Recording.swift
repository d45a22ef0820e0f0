import Coaching
import GRDB

extension Database {
  /// Inserts an observation and its first revision.
  func record(_ observation: NewObservation, in rubricVersion: Int) throws {
    let occasion = observation.occasion
    let calibrationCase = try storeIfAny(occasion.calibrationCase)
    try checkPeople(in: occasion)
    let customer = try addedIfMissing(occasion.customer)
    try addMeetingIfMissing(of: occasion, asOf: observation.recorded)
    if let meeting = occasion.meeting, occasion.kind.isOfMeeting, observation.rubric.filledBy == .observer {
      try markHeld(meeting)
    }
    try insert(
      into: "observation",
      [
        "id": observation.id.text, "kind": occasion.kind.rawValue, "rep": occasion.rep.id.text,
        "observer": occasion.observer.id.text, "meeting": occasion.meeting?.text,
        "customer": customer?.id.text, "scenario": occasion.scenario?.rawValue,
        "met": occasion.met.utc, "metOffset": occasion.met.offsetMinutes, "ended": occasion.ended?.utc,
        "endedOffset": occasion.ended?.offsetMinutes, "rubricVersion": rubricVersion,
        "calibrationCase": calibrationCase,
      ])
    try insert(
      observation.form, by: observation.rubric,
      as: NewRevision(
        observation: observation.id, number: 1, by: occasion.observer.id, at: observation.recorded,
        because: nil, commitment: observation.commitment))
    if observation.isShared { try share(observation.id, by: occasion.rep.id, at: observation.recorded) }
  }

  /// Throws when somebody in the occasion is not in the journal.
  func checkPeople(in occasion: Occasion) throws {
    for person in [occasion.rep, occasion.observer]
    where try !hasRow("SELECT 1 FROM person WHERE id = ?", [person.id.text]) {
      throw JournalError.unknown(.person, person.name, suggestions: [])
    }
  }
}
