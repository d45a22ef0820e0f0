import Coaching
import Text

/// The first screen of a training lead, without names: what could be trained, how much was seen, what became of
/// what was agreed.
public struct TodayOfTrainingLead: Report {
  let lead: Person
  /// One for each active rep, since the quarter began.
  let rideAlongs: [RideAlongs]
  /// Teams that one person alone has watched since the quarter began, in the order of the alphabet.
  let ofOneObserver: [String]
  /// The largest share first, each with enough reps behind.
  let low: [LowRatings]
  /// How many commitments of the quarter stand where.
  let commitments: [Commitment.Status: Int]
  let now: Moment

  public init(
    of lead: Person, rideAlongs: [RideAlongs], ofOneObserver: Set<String>, low: [LowRatings],
    commitments: [Commitment], now: Moment
  ) {
    self.lead = lead
    self.rideAlongs = rideAlongs
    self.ofOneObserver = ofOneObserver.sorted(by: inAlphabeticalOrder)
    self.low = low.filter { $0.low > 0 }
    self.commitments = Dictionary(grouping: commitments, by: \.status).mapValues(\.count)
    self.now = now
  }

  var teams: Int { Set(rideAlongs.compactMap(\.rep.team)).count }
  var observations: Int { rideAlongs.reduce(0) { $0 + $1.observations } }
  var days: Int { rideAlongs.reduce(0) { $0 + $1.days } }
  var watched: Int { rideAlongs.count { $0.observations > 0 } }
  var covered: Int { rideAlongs.count { $0.days >= RideAlongs.enoughDays } }

  /// Whether too few reps are behind for anything to be said of them as a group.
  var isTooEarly: Bool { watched < LowRatings.leastReps }
}

extension TodayOfTrainingLead {
  public var json: JSON {
    [
      "role": .string(lead.role.rawValue), "person": .string(lead.id.text), "personName": .string(lead.name),
      "from": .string(now.day.firstOfQuarter.description), "to": .string(now.day.description),
      "reps": .integer(rideAlongs.count), "teams": .integer(teams), "observations": .integer(observations),
      "visitDays": .integer(days), "tooEarly": .bool(isTooEarly),
      "coverage": [
        "days": .integer(RideAlongs.enoughDays), "reps": .integer(covered), "of": .integer(rideAlongs.count),
      ],
      "teamsWithOneObserver": .array(ofOneObserver.map { .string($0) }),
      "criteria": .array(isTooEarly ? [] : low.map(json)), "commitments": isTooEarly ? .null : statuses,
    ]
  }

  private func json(of criterion: LowRatings) -> JSON {
    [
      "rubric": .string(criterion.rubric), "criterion": .string(criterion.criterion),
      "ask": .string(criterion.ask.text), "low": .integer(criterion.low), "of": .integer(criterion.rated),
      "reps": .integer(criterion.reps),
    ]
  }

  private var statuses: JSON {
    .object(
      Dictionary(
        uniqueKeysWithValues: Commitment.Status.allCases.map {
          ($0.rawValue, .integer(commitments[$0, default: 0]))
        }))
  }
}
