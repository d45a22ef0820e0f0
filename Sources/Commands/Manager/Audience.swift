import ArgumentParser
import Coaching
import Journal

/// Whose figures are asked for.
struct WhomOptions: ParsableArguments {
  @Option(help: ArgumentHelp(en: "Only this rep.", sv: "Bara den här säljaren.", value: .name))
  var rep: String?

  @Option(help: ArgumentHelp(en: "Only this team.", sv: "Bara det här teamet.", value: .words))
  var team: String?

  /// - Throws: `ChecksMistake.repOrTeam` when both were named.
  func check() throws {
    guard rep == nil || team == nil else { throw ChecksMistake.repOrTeam }
  }
}

/// The reps somebody gets to see figures of: a rep the own, a manager the team, a training lead everybody
/// together without names.
struct Audience {
  let reps: [Person]
  /// Whether they are shown together only, without names.
  let isPooled: Bool

  /// - Throws: `ChecksMistake` when the figures are not for whoever reads, or there is no such team;
  ///   `JournalError` when there is no such rep.
  init(_ options: WhomOptions, reader: Reader, in journal: Journal) throws {
    try options.check()
    let person = try reader.person.map { try journal.person($0) }
    let all = try journal.people(role: .rep)
    if let name = options.rep {
      let rep = try journal.person(named: name, as: .rep)
      try Audience.check(person, reads: rep)
      self.init(reps: [rep], isPooled: false)
    } else if let team = options.team {
      if let person, person.role == .rep { throw ChecksMistake.groupIsManagers(person.name) }
      self.init(
        reps: try Audience.members(of: team, among: all), isPooled: person?.role == .trainingLead)
    } else {
      self.init(reps: Audience.own(person, among: all), isPooled: person?.role == .trainingLead)
    }
  }

  private init(reps: [Person], isPooled: Bool) {
    self.reps = reps
    self.isPooled = isPooled
  }

  private static func check(_ person: Person?, reads rep: Person) throws {
    guard let person, person.id != rep.id else { return }
    switch person.role {
    case .manager: return
    case .rep: throw ChecksMistake.othersFigures(rep: rep.name, reader: person.name)
    case .trainingLead: throw ChecksMistake.noNames(rep: rep.name)
    }
  }

  private static func members(of team: String, among all: [Person]) throws -> [Person] {
    let members = all.filter { rep in rep.team.map { TeamName.isSame($0, team) } ?? false }
    guard members.isEmpty else { return members }
    throw ChecksMistake.unknownTeam(
      team, suggestions: nearest(to: team, among: Set(all.compactMap(\.team)).sorted()))
  }

  /// A manager nobody reports to sees everybody.
  private static func own(_ person: Person?, among all: [Person]) -> [Person] {
    guard let person else { return all }
    if person.role == .rep { return [person] }
    let team = all.filter { $0.manager == person.id }
    return person.role == .trainingLead || team.isEmpty ? all : team
  }
}
