import Coaching

extension SalesOrganisation {
  /// The strokes behind every form about one rep that took its counts from a tally; none for anybody else.
  ///
  /// - Parameters:
  ///   - rep: Whose meetings.
  ///   - observations: What was recorded about that rep.
  /// - Returns: The same every time.
  func tallies(of rep: Person.ID, observed observations: [Observation]) -> [Tally] {
    guard let index = reps.firstIndex(where: { $0.id == rep }) else { return [] }
    var generator = world.tallies.branch(index)
    return observations.compactMap { Tally(behind: $0, using: &generator) }
  }
}

extension Tally {
  /// Strokes that come to the counts of a form; `nil` when it took none from a tally.
  fileprivate init?(behind observation: Observation, using generator: inout SeededGenerator) {
    let (occasion, counts) = (observation.occasion, observation.tallied)
    guard let id = occasion.meeting, let ended = occasion.ended, !counts.isEmpty else { return nil }
    let started = occasion.met.adding(minutes: generator.integer(in: 0...3))
    let seconds = ended.minutes(since: started) * 60
    var events: [(second: Int, mark: Mark)] = []
    for mark in Mark.allCases {
      let count = mark == .managerSpoke ? generator.integer(in: 0...4) : counts[mark] ?? 0
      for _ in 0..<count { events.append((generator.integer(in: 20...seconds - 20), mark)) }
    }
    let strokes = events.sorted { ($0.second, $0.mark.rawValue) < ($1.second, $1.mark.rawValue) }
    let meeting = Meeting(
      id: id, rep: occasion.rep.id, customer: occasion.customer, scenario: occasion.scenario,
      met: occasion.met, ended: ended)
    let tally = Tally(
      id: ID(at: started, using: &generator), meeting: meeting, by: occasion.observer, started: started,
      source: .keys, marks: Mark.allCases.filter { $0 == .managerSpoke || counts[$0] != nil })
    self = tally.taking(
      strokes.map { .stroke(Stroke($0.mark, seconds: Double($0.second))) } + [.stop(seconds: Double(seconds))]
    )
  }
}

extension Observation {
  /// What was taken over from a tally.
  fileprivate var tallied: [Tally.Mark: Int] {
    var counts: [Tally.Mark: Int] = [:]
    for (criterion, rating) in zip(rubric.criteria, form.ratings) where rating.countFrom == .tally {
      if let mark = criterion.tally, let count = rating.count { counts[mark] = count }
    }
    return counts
  }
}
