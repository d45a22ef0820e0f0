import Coaching

/// All observations of one rep, from the first day to the end.
struct Season {
  let world: World
  /// The rep's index.
  let rep: Int
  var generator: SeededGenerator
  /// What the last manager agreed with the rep, and when that was written.
  var agreed: (id: Commitment.ID, at: Moment)?
  private(set) var observations: [Observation] = []

  init(of rep: Int, in world: World) {
    self.world = world
    self.rep = rep
    generator = world.seasons.branch(rep)
    play()
  }

  private mutating func play() {
    let rides = world.rota.rides(of: rep)
    var remaining = visits()
    for (place, ride) in rides.enumerated() where remaining > 0 {
      let count = generator.visits(of: remaining, over: rides.count - place)
      if count > 0 { play(ride, visits: count) }
      remaining -= count
    }
  }

  /// How many meetings and rehearsals the rep gets; at least one when anybody gets any.
  private mutating func visits() -> Int {
    let mean = world.settings.visitsPerRepAndMonth * Double(world.settings.months)
    guard mean > 0 else { return 0 }
    let own = mean * generator.number(in: 0.75...1.25) / (1 - Visit.practiceShare)
    return max(1, Int(own + 0.5))
  }

  private mutating func play(_ ride: Rota.Ride, visits: Int) {
    let mood = generator.normal() * 0.2
    let levels = world.levels(of: rep, on: ride.day).map { $0 + mood }
    let customers = Customers.of(rep: rep, among: world.customers)
    for (place, minute) in generator.startTimes(visits).enumerated() {
      let visit = Visit(ride, minute: minute, number: place + 1, customers: customers, using: &generator)
      watch(visit, levels: levels)
    }
  }

  /// Lets the meeting happen, and everybody who was there write about it.
  private mutating func watch(_ visit: Visit, levels: [Double]) {
    let performance = Performance(
      of: world.questionnaire, levels: levels, visit: visit, using: &generator)
    for observer in observers(of: visit) {
      observations += observation(of: performance, in: visit, by: observer)
    }
  }
}
