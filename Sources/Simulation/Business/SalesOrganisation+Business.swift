import Coaching

extension SalesOrganisation {
  /// One rep's meetings, customers, deals and figures; empty for anybody else.
  ///
  /// - Parameters:
  ///   - rep: Whose.
  ///   - observations: What was recorded about that rep: those meetings are among them.
  /// - Returns: The same every time.
  public func business(of rep: Person.ID, observed observations: [Observation]) -> BusinessOfRep {
    guard let index = reps.firstIndex(where: { $0.id == rep }) else {
      return BusinessOfRep()
    }
    let year = BusinessYear(of: index, observed: observations, in: world)
    let ledger = DealLedger(of: reps[index].reference, year.meetings, until: world.period.ending.day)
    return BusinessOfRep(
      meetings: year.meetings,
      people: year.accounts.map { CustomerPeople($0.customer, contacts: $0.contacts, by: rep, at: start) },
      deals: ledger.deals, figures: ledger.figures, tallies: tallies(of: rep, observed: observations))
  }

  /// When everything begins.
  private var start: Moment { world.period.first.at(minute: 8 * 60) }

  /// Five visits a week and 200,000 a month for everybody, and four days a week for the second rep.
  public var targets: [Target] {
    var generator = world.business.branch(-1)
    func target(_ scope: Target.Scope, margin: Double, partTime: Double) -> Target {
      Target(
        id: Target.ID(at: start, using: &generator), scope: scope, from: world.period.first, visitsPerWeek: 5,
        marginPerMonth: margin, partTime: partTime)
    }
    let partTimers = reps.dropFirst().prefix(1).map {
      target(.rep($0.reference), margin: 160_000, partTime: 0.8)
    }
    return [target(.everybody, margin: 200_000, partTime: 1)] + partTimers
  }

  /// What a rep does to stay where it is comfortable; `nil` for most.
  public func comfort(of rep: Person.ID) -> Truth.Comfort? {
    reps.firstIndex { $0.id == rep }.flatMap(Truth.comfort(ofRep:))
  }
}
