/// Every target that was ever set, of which the nearest holds: a rep's own before the team's, that before
/// everybody's, each from its day until a later one of the same kind begins.
public struct TargetHistory: Hashable, Sendable {
  /// By the day they begin, and of one day by when they were set; the last one of a day holds.
  public let targets: [Target]

  /// - Parameter targets: In the order they were set.
  public init(_ targets: [Target]) {
    let inOrder = targets.enumerated().sorted { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }
    self.targets = inOrder.map(\.element)
  }

  /// The targets that may hold for somebody, nearest scope first and in it the oldest first.
  public func targets(of rep: Person) -> [[Target]] {
    let own = targets.filter { $0.scope.isRep(rep.id) }
    let team = targets.filter { rep.team != nil && $0.scope.isTeam(rep.team) }
    return [own, team, targets.filter { $0.scope == .everybody }]
  }

  /// What holds for somebody on a day; `nil` when nothing does yet.
  public func target(of rep: Person, on day: Day) -> Target? {
    targets(of: rep).lazy.compactMap { $0.last { $0.from <= day } }.first
  }

  /// What was set for just these people and holds on a day; `nil` when nothing was, whatever holds for them else.
  public func target(for scope: Target.Scope, on day: Day) -> Target? {
    targets.last { $0.scope.isSame(as: scope) && $0.from <= day }
  }

  /// A target with the days of a period it holds on.
  public struct Stretch: Hashable, Sendable {
    public let days: ClosedRange<Day>
    public let target: Target
  }

  /// What holds on the days of a period, oldest first; days before the first target are in none.
  public func stretches(of rep: Person, in period: ClosedRange<Day>) -> [Stretch] {
    let begins = targets(of: rep).joined().map(\.from).filter {
      $0 > period.lowerBound && $0 <= period.upperBound
    }
    let starts = [period.lowerBound] + Set(begins).sorted()
    return starts.enumerated().compactMap { place, start in
      let next = place + 1 < starts.count ? Day(number: starts[place + 1].number - 1) : period.upperBound
      return target(of: rep, on: start).map { Stretch(days: start...next, target: $0) }
    }
  }
}

extension Target.Scope {
  func isRep(_ id: Person.ID) -> Bool {
    guard case .rep(let rep) = self else { return false }
    return rep.id == id
  }

  /// Whether it is for the same people; a rep is known by the id, a team by the name.
  func isSame(as other: Target.Scope) -> Bool {
    switch other {
    case .everybody: self == .everybody
    case .team(let name): isTeam(name)
    case .rep(let rep): isRep(rep.id)
    }
  }

  /// Whether it is the team of that name; case and outer blanks make no difference.
  public func isTeam(_ name: String?) -> Bool {
    guard case .team(let team) = self, let name else { return false }
    return TeamName.isSame(team, name)
  }
}

/// Teams are known by their names alone.
public enum TeamName {
  /// Whether two spellings mean the same team; case, Unicode form and blanks make no difference.
  public static func isSame(_ first: String, _ second: String) -> Bool { key(first) == key(second) }

  private static func key(_ name: String) -> [Substring] {
    name.lowercased().split(whereSeparator: \.isWhitespace)
  }
}
