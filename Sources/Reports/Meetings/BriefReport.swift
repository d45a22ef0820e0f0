import Coaching
import Text

/// What to read on the way in: what the rep wants watched, what was agreed, the plan and the people.
public struct BriefReport: Report {
  /// Something agreed to come back to, and how it can be trained.
  public struct Agreed: Hashable, Sendable {
    public let commitment: Commitment
    /// `nil` when the rubric says nothing.
    public let drill: Wording?

    public init(_ commitment: Commitment, drill: Wording?) {
      self.commitment = commitment
      self.drill = drill
    }
  }

  let details: MeetingDetails
  /// Newest first.
  let agreed: [Agreed]
  /// `nil` for a meeting without a customer.
  let ladder: Ladder?
  /// The last meeting with this customer that somebody said the outcome of; `nil` when there is none.
  let last: KnownMeeting?

  public init(_ details: MeetingDetails, agreed: [Agreed], ladder: Ladder?, last: KnownMeeting?) {
    self.details = details
    self.agreed = agreed
    self.ladder = ladder
    self.last = last
  }

  var now: Moment { details.reader.now }

  /// Whom the meeting is said to be with, and who has not been met before.
  var newInTheRoom: [Contact] { details.known.attended.filter { $0.metBefore == nil }.map(\.contact) }

  /// The others of the ladder: those met who are to be there, and all who have a part in the decision.
  var others: [Ladder.Rung] {
    let new = Set(newInTheRoom.map(\.id))
    return (ladder?.people ?? []).filter { !new.contains($0.contact.id) }
  }
}

extension BriefReport {
  public var json: JSON {
    [
      "meeting": details.json,
      "agreed": .array(
        agreed.map { $0.commitment.json.with(["drill": .string($0.drill?.text)]) }),
      "newInTheRoom": .array(newInTheRoom.map(\.json)),
      "ladder": ladder.map { LadderReport($0, now: now).json } ?? .null,
      "last": last.map { known in
        [
          "meeting": .string(known.meeting.id.text), "at": .string(known.meeting.met.iso8601),
          "rep": .string(known.rep.id.text), "repName": .string(known.rep.name),
          "outcome": known.meeting.outcome?.json ?? .null,
        ]
      } ?? .null,
    ]
  }
}
