import Coaching

/// The first screen of a rep: the next meeting, what was last said, and how much was seen.
public struct TodayOfRep: Report {
  let rep: Person
  /// The next meeting that is planned; `nil` when there is none.
  let next: KnownMeeting?
  /// What to come back to, newest first.
  let agreed: [Commitment]
  /// The newest view of a manager or colleague; `nil` when there is none.
  let latest: Latest?
  /// The rep's own forms, last begun first.
  let drafts: [Draft]
  /// Meetings of the last weeks of which nobody has said what they led to, newest first.
  let withoutOutcome: [Meeting]
  let seen: RideAlongs?
  let now: Moment

  /// Somebody's view of a meeting and what the rep is to know of it.
  public struct Latest: Hashable, Sendable {
    public let observation: Observation
    /// Why it is not to be read yet; `nil` when it is.
    public let withheld: Withheld?
    /// Where it and the rep's own view are furthest apart; `nil` when there is no own view, or no difference.
    public let apart: Criterion?

    public init(_ observation: Observation, withheld: Withheld?, apart: Criterion?) {
      self.observation = observation
      self.withheld = withheld
      self.apart = apart
    }
  }

  public init(
    of rep: Person, next: KnownMeeting?, agreed: [Commitment], latest: Latest?, drafts: [Draft],
    withoutOutcome: [Meeting], seen: RideAlongs?, now: Moment
  ) {
    self.rep = rep
    self.next = next
    self.agreed = agreed
    self.latest = latest
    self.drafts = drafts
    self.withoutOutcome = withoutOutcome
    self.seen = seen
    self.now = now
  }
}

extension TodayOfRep {
  public var json: JSON {
    [
      "role": .string(rep.role.rawValue), "person": .string(rep.id.text), "personName": .string(rep.name),
      "day": .string(now.day.description), "next": next.map(json(of:)) ?? .null,
      "agreed": .array(agreed.map(\.json)), "latest": latest.map(json(of:)) ?? .null,
      "drafts": .array(drafts.map(\.todayJSON)),
      "withoutOutcome": .array(withoutOutcome.map { .string($0.id.text) }),
      "observations": .integer(seen?.observations ?? 0), "days": .integer(seen?.days ?? 0),
      "observers": .integer(seen?.observers ?? 0),
    ]
  }

  private func json(of next: KnownMeeting) -> JSON {
    [
      "meeting": .string(next.meeting.id.text), "at": .string(next.meeting.met.iso8601),
      "customer": .string(next.meeting.customer?.name),
      "planA": .string(next.plan?.plan.planA), "planB": .string(next.plan?.plan.planB),
      "planShared": .string(next.plan?.shared?.iso8601),
    ]
  }

  private func json(of latest: Latest) -> JSON {
    let form = latest.withheld == nil ? latest.observation.form : nil
    return [
      "observation": .string(latest.observation.id.text),
      "observer": .string(latest.observation.occasion.observer.id.text),
      "observerName": .string(latest.observation.occasion.observer.name),
      "met": .string(latest.observation.occasion.met.iso8601),
      "customer": .string(latest.observation.occasion.customer?.name),
      "keep": form?.keep?.json ?? .null, "commitment": form?.commitment?.json ?? .null,
      "furthestApart": .string(latest.apart?.key),
      "replied": .bool(latest.observation.reply != nil),
      "withheld": .string(latest.withheld?.reason.rawValue),
    ]
  }
}
