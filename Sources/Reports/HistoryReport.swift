import Coaching

/// What was seen of one rep, for the rep: what to do next on top, then newest first.
public struct HistoryReport: Report {
  public let rep: Person.Reference
  /// Newest first; for people the newest are enough.
  public let observations: [Observation]
  /// All there is, also what is not among `observations`.
  public let span: ObservationSpan
  /// Newest first.
  public let commitments: [Commitment]
  public let reader: Reader
  public let now: Moment
  /// What the reader does not get to read, and why.
  let withheld: [Observation.ID: Withheld]
  /// The meetings the observations are of, as the reader gets to read them.
  let meetings: [Meeting.ID: MeetingDetails]

  /// How many observations are told in words: three minutes of reading.
  public static let toldInWords = 9

  /// - Parameters:
  ///   - rep: Whose history it is.
  ///   - observations: Newest first: all, or at least `toldInWords` of them for people.
  ///   - span: All there is; `nil` when `observations` are all.
  ///   - commitments: Newest first, without those that the reader does not get to read.
  ///   - reader: Who reads it; `nil` when that is not known.
  ///   - standings: What decides what the reader gets to read.
  ///   - meetings: What is known of the meetings the observations are of.
  ///   - now: The time it is read.
  public init(
    of rep: Person.Reference, observations: [Observation], span: ObservationSpan? = nil,
    commitments: [Commitment], reader: Reader? = nil, standings: [Observation.ID: Standing] = [:],
    meetings: [KnownMeeting] = [], now: Moment
  ) {
    let reader = reader ?? Reader(nil, now: now)
    self.reader = reader
    self.meetings = Dictionary(
      meetings.map { ($0.meeting.id, MeetingDetails($0, to: reader)) },
      uniquingKeysWith: { first, _ in first })
    withheld = Dictionary(
      observations.compactMap { observation in
        let standing = standings[observation.id] ?? Standing(of: observation.occasion)
        return Withheld(observation, standing, to: reader).map { (observation.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
    self.span = span ?? ObservationSpan(of: observations)
    self.rep = rep
    self.observations = observations
    self.commitments = commitments
    self.now = now
  }

  /// The newest observation and the ones told after it; a common case or a plan is only the newest where there is
  /// nothing else.
  var told: (latest: Observation, earlier: [Observation])? {
    guard let newest = observations.first else { return nil }
    var told = Array(observations.prefix(HistoryReport.toldInWords))
    guard let place = told.firstIndex(where: { $0.occasion.kind != .calibration && !$0.isPlan }) else {
      return (newest, Array(told.dropFirst()))
    }
    return (told.remove(at: place), told)
  }

  /// What there is to come back to, newest first.
  var open: [Commitment] { commitments.filter { !$0.status.isSettled } }

  func meeting(of observation: Observation) -> MeetingDetails? {
    observation.occasion.meeting.flatMap { meetings[$0] }
  }

  func commitment(_ id: Commitment.ID?) -> Commitment? { commitments.first { $0.id == id } }
}

extension HistoryReport {
  public var json: JSON {
    [
      "rep": .string(rep.id.text), "repName": .string(rep.name),
      "observations": .array(
        observations.map { observation in
          ObservationReport(
            observation, withheld: withheld[observation.id], meeting: meeting(of: observation), now: now
          ).json
        }),
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
