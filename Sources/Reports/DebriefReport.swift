import Coaching

/// Two views of one meeting side by side, to be read together: the rep's own words first.
public struct DebriefReport: Report {
  /// The rep's own view; `nil` when it is not there and the other is read all the same.
  public let own: Observation?
  /// The manager's or colleague's view.
  public let other: Observation
  /// Why the own view is missing; `nil` when it is there.
  public let awaited: OwnViewAwaited?
  public let reader: Reader
  /// The meeting, as the reader gets to read it; `nil` where it is not known.
  public let meeting: MeetingDetails?
  let comparison: ViewComparison?

  public init(
    of own: Observation?, with other: Observation, awaited: OwnViewAwaited? = nil,
    meeting: MeetingDetails? = nil, to reader: Reader
  ) {
    self.meeting = meeting
    self.own = own
    self.other = other
    self.awaited = awaited
    self.reader = reader
    comparison = own.map { ViewComparison(of: $0, with: other) }
  }
}

extension DebriefReport {
  public var json: JSON {
    let occasion = other.occasion
    return [
      "meeting": .string(occasion.meeting?.text), "met": .string(occasion.met.iso8601),
      "rep": .string(occasion.rep.id.text), "repName": .string(occasion.rep.name),
      "observer": .string(occasion.observer.id.text), "observerName": .string(occasion.observer.name),
      "selfObservation": .string(own?.id.text), "otherObservation": .string(other.id.text),
      "differences": .array(comparison?.differences.map(json) ?? alone),
      "keep": ["self": own?.form.keep?.json ?? .null, "other": other.form.keep?.json ?? .null],
      "change": ["self": own?.change ?? .null, "other": other.change],
      "agreed": .array(comparison?.agreed.map { .string($0.key) } ?? []),
      "meetingDetails": meeting?.json ?? .null,
    ]
  }

  private func json(_ difference: ViewComparison.Difference) -> JSON {
    [
      "criterion": .string(difference.criterion.key), "self": .integer(difference.own.level),
      "other": .integer(difference.other.level), "difference": .integer(difference.levels),
      "selfEvidence": .string(difference.own.evidence), "otherEvidence": .string(difference.other.evidence),
    ]
  }

  /// What the other view says when there is no own one to hold it against.
  private var alone: [JSON] {
    other.form.ratings.filter { $0.level != nil }.map { rating in
      [
        "criterion": .string(rating.criterion), "self": .null, "other": .integer(rating.level),
        "difference": .null, "selfEvidence": .null, "otherEvidence": .string(rating.evidence),
      ]
    }
  }
}

extension Observation {
  fileprivate var change: JSON { ObservationReport.json(of: form.commitment, commitment) }
}
