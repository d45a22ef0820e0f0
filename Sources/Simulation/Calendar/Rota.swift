import Coaching

/// Which manager rides with which rep on which day: one rep a day, so that nobody is in two places.
struct Rota: Sendable {
  /// A day of one rep with one manager.
  struct Ride: Hashable, Sendable {
    let day: Day
    /// The manager's index.
    let manager: Int
  }

  let teams: Teams
  let workdays: [Day]
  let generator: SeededGenerator

  /// A rep's days with a manager, in order.
  ///
  /// Every round of as many workdays as the team has reps holds one day for each, in an order of its own.
  func rides(of rep: Int) -> [Ride] {
    let team = teams.team(of: rep)
    let members = teams.members(of: team)
    let orders = generator.branch(team)
    return stride(from: 0, to: workdays.count, by: members.count).compactMap { start in
      var order = orders.branch(start)
      let turns = order.shuffled(Array(members))
      let place = start + (turns.firstIndex(of: rep) ?? 0)
      guard place < workdays.count else { return nil }
      return Ride(day: workdays[place], manager: manager(of: team, at: place))
    }
  }

  /// On three days of four the team's own; on the others all managers change places, so that they can be
  /// compared with each other.
  private func manager(of team: Int, at place: Int) -> Int {
    var generator = generator.branch(-1 - place)
    guard teams.count > 1, generator.chance(0.25) else { return team }
    return (team + generator.integer(in: 1...teams.count - 1)) % teams.count
  }
}
