import Coaching
import Text

/// A meeting as somebody gets to read it: an unshared plan is only told to be there.
public struct MeetingDetails: Hashable, Sendable {
  let known: KnownMeeting
  let reader: Reader

  public init(_ known: KnownMeeting, to reader: Reader) {
    self.known = known
    self.reader = reader
  }

  /// `nil` when there is none, or when the reader does not get to read it.
  public var plan: RecordedPlan? { known.plan(readBy: reader.person) }

  /// What the rep wants watched; `nil` for nothing that the reader gets to read.
  public var watchFor: String? { known.watchFor(readBy: reader.person) }

  var meeting: Meeting { known.meeting }

  /// What of the plan was only said once the meeting had begun; `nil` for nothing.
  var afterthoughts: Afterthoughts? { plan?.afterthoughts(of: meeting) }

  /// The forms about it that the reader gets to read.
  var observations: [KnownMeeting.Filled] {
    known.observations.filter { reader.withholding(of: $0.standing) == nil }
  }
}

extension MeetingDetails {
  public var json: JSON {
    let circumstances = meeting.circumstances
    return [
      "meeting": .string(meeting.id.text), "rep": .string(known.rep.id.text),
      "repName": .string(known.rep.name), "customer": .string(meeting.customer?.id.text),
      "customerName": .string(meeting.customer?.name), "at": .string(meeting.met.iso8601),
      "until": .string(meeting.ended?.iso8601), "scenario": .string(meeting.scenario?.rawValue),
      "status": .string(meeting.status.rawValue), "place": .string(circumstances.place?.rawValue),
      "purpose": .string(circumstances.purpose?.rawValue),
      "customerType": .string(circumstances.customerType?.rawValue),
      "buyingIn": .integer(circumstances.buyingIn), "chosenBy": .string(circumstances.chosenBy?.rawValue),
      "deal": .string(circumstances.deal), "cancelledBecause": .string(known.cancelledBecause),
      "plan": plan.map(json) ?? .null, "planWaits": .bool(known.isPlanWaiting(for: reader.person)),
      "watchFor": .string(watchFor), "attended": .array(known.attended.map(\.json)),
      "joined": .array(known.joined.map { ["person": .string($0.id.text), "personName": .string($0.name)] }),
      "outcome": outcome, "outcomes": .array(known.outcomes.map(\.json)),
      "observations": .array(observations.map { .string($0.observation.text) }),
    ]
  }

  private func json(_ plan: RecordedPlan) -> JSON {
    let lines = Plan.Line.allCases.map { ($0.rawValue, JSON.string(plan.plan[$0])) }
    return JSON.object(Dictionary(lines, uniquingKeysWith: { first, _ in first })).with([
      "number": .integer(plan.number), "by": .string(plan.by.id.text), "byName": .string(plan.by.name),
      "at": .string(plan.at.iso8601), "shared": .string(plan.shared?.iso8601),
      "afterMeeting": .bool(afterthoughts != nil),
      "afterBegan": .array(
        Plan.Line.allCases.filter { afterthoughts?[$0] != nil }.map { .string($0.rawValue) }),
    ])
  }

  /// The current one, with who said it where somebody did.
  private var outcome: JSON {
    guard let outcome = meeting.outcome else { return .null }
    return known.outcomes.last.map(\.json) ?? outcome.json
  }
}

extension KnownMeeting.Attendance {
  fileprivate var json: JSON { contact.json.with(["metBefore": .string(metBefore?.iso8601)]) }
}

extension Contact {
  var json: JSON {
    [
      "contact": .string(id.text), "name": .string(name), "work": .string(work),
      "role": .string(role?.rawValue), "leftOutBecause": .string(leftOutBecause),
      "mobilizer": .bool(isMobilizer), "deeds": .array(deeds.map { .string($0) }),
    ]
  }

  /// "Lena, finance, decision maker".
  var told: String { [name, work, role?.wording.text].compactMap { $0 }.joined(separator: ", ") }
}

extension Outcome {
  var json: JSON {
    [
      "outcome": .string(result.rawValue), "nextStep": .string(nextStep),
      "nextDate": .string(nextDate?.description), "margin": .number(margin), "by": .null, "byName": .null,
      "at": .null,
    ]
  }

  /// "advance: the sum with Lena, 3 Dec; margin 12,000".
  public func told(asOf now: Moment) -> Wording {
    let day = nextDate.map { (day: Day) in
      Moment(milliseconds: day.number * 86_400_000, offsetMinutes: 0).shortDay(asOf: now)
    }
    let step = [nextStep, day].compactMap { $0 }.joined(separator: ", ")
    let led = step.isEmpty ? result.wording : [result.wording, Wording(same: step)].joined(separator: ": ")
    guard let margin else { return led }
    let decimals = margin == margin.rounded() ? 0 : 2
    let brought = Wording(
      en: "margin \(Convention.english.number(margin, decimals: decimals))",
      sv: "TB \(Convention.swedish.number(margin, decimals: decimals))")
    return [led, brought].joined(separator: "; ")
  }
}

extension RecordedOutcome {
  fileprivate var json: JSON {
    outcome.json.with([
      "by": .string(by?.id.text), "byName": .string(by?.name), "at": .string(at.iso8601),
    ])
  }
}
