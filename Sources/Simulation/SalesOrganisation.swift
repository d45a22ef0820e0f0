import Coaching

/// A sales organisation whose truth is known: how good each rep really is, where they are heading, and how
/// strict each observer is.
///
/// The same settings, rubric and end give exactly the same values, on every platform.
public struct SalesOrganisation: Sendable {
  public let trainingLead: Person
  /// One for about five reps, at least two when there are two reps.
  public let managers: [Person]
  public let reps: [Person]
  public let customers: [Customer]
  /// Of every manager and rep.
  public let truth: [Person.ID: Truth]
  /// When the truth is what it is at the start.
  public let firstDay: Day

  let world: World

  /// Makes an organisation, without its observations.
  ///
  /// - Parameters:
  ///   - settings: How large, for how long, and by which seed.
  ///   - rubric: What meetings are scored with.
  ///   - ending: Now, as it were; everything is recorded before it.
  public init(_ settings: Settings, rubric: Rubric, ending: Moment) {
    let world = World(settings, rubric: rubric, ending: ending)
    self.world = world
    trainingLead = world.people.trainingLead
    managers = world.people.managers
    reps = world.people.reps
    customers = world.customers
    firstDay = world.period.first
    let people = zip(managers + reps, world.managerTruths + world.repTruths)
    truth = Dictionary(people.map { ($0.id, $1) }, uniquingKeysWith: { first, _ in first })
  }

  /// All observations in the order they were recorded. They are made anew each time, so keep them.
  ///
  /// A commitment comes before its follow-up. For more than memory holds, go rep by rep.
  public var observations: [Observation] {
    let observations = reps.indices.flatMap { Season(of: $0, in: world).observations }
    return observations.inOrderOfTime
  }

  /// One rep's observations in the order they were recorded; empty for anybody else.
  public func observations(of rep: Person.ID) -> [Observation] {
    guard let index = reps.firstIndex(where: { $0.id == rep }) else { return [] }
    return Season(of: index, in: world).observations.inOrderOfTime
  }

  /// A rep's true level in a dimension, 1 to 5; `nil` for others and for a dimension the rubric has not.
  public func trueLevel(of rep: Person.ID, in dimension: Dimension.Key, on day: Day) -> Double? {
    truth[rep]?.skills[dimension]?.level(afterQuarters: world.period.quarters(until: day))
  }
}

extension [Observation] {
  /// By when they were recorded; those of the same moment as they stand. Observations are large, so their
  /// times are sorted instead of them.
  fileprivate var inOrderOfTime: [Observation] {
    let times = enumerated().map { (at: $1.recorded?.milliseconds ?? 0, place: $0) }
    return times.sorted(by: <).map { self[$0.place] }
  }
}
