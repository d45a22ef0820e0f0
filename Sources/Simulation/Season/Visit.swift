import Coaching

/// A meeting with a customer that a manager joined, or a rehearsal.
struct Visit: Sendable {
  let met: Moment
  /// 45 to 75 minutes later.
  let ended: Moment
  let scenario: Scenario
  /// `nil` for a rehearsal.
  let customer: Customer?
  /// `nil` for a rehearsal.
  let meeting: Meeting.ID?
  /// The index of the manager.
  let manager: Int
  /// Which of the rep's that day, from 1.
  let number: Int

  var isPractice: Bool { meeting == nil }

  /// Draws a meeting.
  ///
  /// - Parameters:
  ///   - ride: The day and the manager.
  ///   - minute: When it begins, from midnight.
  ///   - number: Which of the rep's that day, from 1.
  ///   - customers: The rep's own.
  ///   - generator: Where chance comes from.
  init(
    _ ride: Rota.Ride, minute: Int, number: Int, customers: [Customer],
    using generator: inout SeededGenerator
  ) {
    met = ride.day.at(minute: minute)
    ended = met.adding(minutes: generator.integer(in: 45...75))
    manager = ride.manager
    self.number = number
    scenario = generator.pick(Visit.scenarios) ?? .discovery
    let isPractice = generator.chance(Visit.practiceShare)
    customer = isPractice ? nil : generator.pick(from: customers)
    let planned = met.adding(minutes: -1440 * generator.integer(in: 3...14))
    meeting = isPractice ? nil : Meeting.ID(at: planned, using: &generator)
  }

  /// How many of all are rehearsals, 0 to 1.
  static let practiceShare = 0.06

  private static let scenarios: KeyValuePairs<Scenario, Double> = [
    .firstMeeting: 0.2, .insight: 0.25, .discovery: 0.2, .proposal: 0.2, .negotiation: 0.08, .followUp: 0.07,
  ]
}
