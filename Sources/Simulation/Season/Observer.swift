import Coaching

/// Somebody who fills in a form about a meeting.
struct Observer {
  let kind: Observation.Kind
  let person: Person
  /// In levels; above 0 for the strict.
  let severity: Double

  /// Whether it is a manager, be it in a meeting or at a rehearsal.
  var isManager: Bool { kind == .manager || kind == .practice }
}

extension Season {
  /// The manager; after meetings sometimes the rep too, and rarely a colleague who came along.
  mutating func observers(of visit: Visit) -> [Observer] {
    let manager = Observer(
      kind: visit.isPractice ? .practice : .manager, person: world.people.managers[visit.manager],
      severity: world.managerTruths[visit.manager].severity)
    let (isSelfSeen, isPeerSeen) = (generator.chance(0.3), generator.chance(0.06))
    guard !visit.isPractice else { return [manager] }
    let own = isSelfSeen ? [repObserver(.self, rep)] : []
    let peer = isPeerSeen ? colleague().map { [repObserver(.peer, $0)] } ?? [] : []
    return own + [manager] + peer
  }

  private func repObserver(_ kind: Observation.Kind, _ index: Int) -> Observer {
    Observer(kind: kind, person: world.people.reps[index], severity: world.repTruths[index].severity)
  }

  /// The index of somebody else in the team; `nil` when there is nobody else.
  private mutating func colleague() -> Int? {
    let team = world.rota.teams.team(of: rep)
    return generator.pick(from: world.rota.teams.members(of: team).filter { $0 != rep })
  }
}
