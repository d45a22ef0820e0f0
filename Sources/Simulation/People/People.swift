import Coaching

/// Everybody in the organisation.
struct People: Sendable {
  let trainingLead: Person
  let managers: [Person]
  let reps: [Person]

  /// Makes them up.
  ///
  /// - Parameters:
  ///   - teams: How many there are.
  ///   - language: What the teams are called in.
  ///   - moment: When they were entered.
  ///   - generator: Where chance comes from.
  init(_ teams: Teams, language: Language, at moment: Moment, using generator: inout SeededGenerator) {
    var names = PersonNames(using: &generator)
    func person(_ role: Person.Role, team: Int? = nil, manager: Person.ID? = nil) -> Person {
      Person(
        id: Person.ID(at: moment, using: &generator), name: names.next(), role: role, manager: manager,
        team: team.map { TeamNames.name($0, in: language) })
    }
    trainingLead = person(.trainingLead)
    let managers = (0..<teams.count).map { person(.manager, team: $0) }
    reps = (0..<teams.reps).map { rep in
      let team = teams.team(of: rep)
      return person(.rep, team: team, manager: managers[team].id)
    }
    self.managers = managers
  }
}
