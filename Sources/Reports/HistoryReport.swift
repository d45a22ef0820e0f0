import Coaching

/// What was seen of one rep, for the rep: what to do next on top, then newest first.
public struct HistoryReport: Report {
  public let rep: Person.Reference
  /// Newest first.
  public let observations: [Observation]
  /// Newest first.
  public let commitments: [Commitment]
  public let now: Moment

  /// How many observations behind the latest are told in words: three minutes of reading.
  static let toldInWords = 8

  public init(
    of rep: Person.Reference, observations: [Observation], commitments: [Commitment], now: Moment
  ) {
    self.rep = rep
    self.observations = observations
    self.commitments = commitments
    self.now = now
  }

  /// What there is to come back to, newest first.
  var open: [Commitment] { commitments.filter { !$0.status.isSettled } }

  func commitment(_ id: Commitment.ID?) -> Commitment? { commitments.first { $0.id == id } }
}

extension HistoryReport {
  public var json: JSON {
    [
      "rep": .string(rep.id.text), "repName": .string(rep.name),
      "observations": .array(observations.map { ObservationReport($0, now: now).json }),
      "commitments": .array(commitments.map(\.json)),
    ]
  }
}

extension Commitment {
  var json: JSON {
    terms.json.with([
      "commitment": .string(id.text), "agreed": .string(agreed.iso8601), "status": .string(status.rawValue),
      "followedUp": .string(followedUp?.iso8601),
    ])
  }
}
