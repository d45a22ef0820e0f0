import Coaching
import Text

/// The targets there are, and how the last twelve months stand against them.
public struct TargetReport: Report {
  /// Those that concern the reps, newest first.
  let targets: [Target]
  /// Nobody in a report without names.
  let standings: [TargetStanding]
  let reps: [Person]
  let period: ClosedRange<Day>
  let history: TargetHistory
  let isPooled: Bool
  let now: Moment

  /// - Parameters:
  ///   - history: Every target there is.
  ///   - reps: Whom it is shown for.
  ///   - period: Twelve months.
  ///   - isPooled: Whether names are left out, and reps' own targets with them.
  ///   - standings: Of the reps for whom a target holds.
  ///   - now: When it is read.
  public init(
    _ history: TargetHistory, of reps: [Person], in period: ClosedRange<Day>, isPooled: Bool,
    standings: [TargetStanding], now: Moment
  ) {
    let isOwn: (Target) -> Bool = { target in
      guard case .rep(let person) = target.scope else { return false }
      return !isPooled && reps.contains { $0.id == person.id }
    }
    let ofTeams = Set(reps.compactMap(\.team))
    targets = history.targets.filter { target in
      isOwn(target) || target.scope == .everybody || ofTeams.contains { target.scope.isTeam($0) }
    }.reversed()
    self.standings = isPooled ? [] : standings
    self.reps = reps
    self.period = period
    self.history = history
    self.isPooled = isPooled
    self.now = now
  }

  /// Whether a target holds for one of the reps today.
  func holds(_ target: Target) -> Bool {
    reps.contains { history.target(of: $0, on: now.day)?.id == target.id }
  }

  public var json: JSON {
    [
      "from": .string(period.lowerBound.description), "to": .string(period.upperBound.description),
      "targets": .array(targets.map { $0.json.with(["holds": .bool(holds($0))]) }),
      "reps": .array(standings.map(json)),
    ]
  }

  private func json(_ standing: TargetStanding) -> JSON {
    let (expected, held) = (standing.expected, standing.held)
    return [
      "rep": .string(standing.rep.id.text), "repName": .string(standing.rep.name),
      "since": .string(expected.since.description), "meetings": .integer(held.meetings),
      "expected": .number(expected.visits), "margin": .number(held.marginKnown > 0 ? held.margin : nil),
      "marginKnown": .integer(held.marginKnown), "budget": .number(expected.margin),
      "marginPerMeeting": .number(standing.marginPerMeeting),
      "marginNeeded": .number(expected.arithmetic.marginPerMeeting),
      "arithmetic": expected.arithmetic.json,
    ]
  }
}

extension Target {
  var json: JSON {
    let members: JSON = [
      "target": .string(id.text), "from": .string(from.description),
      "visitsPerWeek": .number(visitsPerWeek), "marginPerMonth": .number(marginPerMonth),
      "weeksOff": .number(weeksOff), "partTimePercent": .number(partTime * 100),
    ]
    return members.with(scope.json)
  }
}

extension Target.Scope {
  fileprivate var json: [String: JSON] {
    switch self {
    case .everybody: ["scope": "everybody", "rep": .null, "repName": .null, "team": .null]
    case .team(let team): ["scope": "team", "rep": .null, "repName": .null, "team": .string(team)]
    case .rep(let rep):
      ["scope": "rep", "rep": .string(rep.id.text), "repName": .string(rep.name), "team": .null]
    }
  }

  /// Whom it is for.
  public var wording: Wording {
    switch self {
    case .everybody: Wording(en: "everybody", sv: "alla")
    case .team(let team): Wording(en: "team \(team)", sv: "team \(team)")
    case .rep(let rep): Wording(same: rep.name)
    }
  }
}

extension Target.Arithmetic {
  var json: JSON {
    [
      "workingWeeks": .number(weeks), "meetings": .number(meetings), "margin": .number(margin),
      "marginPerMeeting": .number(marginPerMeeting),
    ]
  }

  /// "5 visits a week in 44.8 working weeks = 224 meetings; 2,400,000 / 224 = 10,714 a meeting".
  var inWords: Wording {
    let part = target.partTime
    let share = Wording(
      en: part < 1 ? " × \((part * 100).plain.en) % of full time" : "",
      sv: part < 1 ? " × \((part * 100).plain.sv) % av heltid" : "")
    let visits = target.visitsPerWeek.plain
    let pace = Wording(
      en:
        "\(visits.en) visits a week in \(weeks.oneDecimal.en) working weeks\(share.en) = \(meetings.amount.en) meetings",
      sv:
        "\(visits.sv) besök i veckan i \(weeks.oneDecimal.sv) arbetsveckor\(share.sv) = \(meetings.amount.sv) möten"
    )
    guard let each = marginPerMeeting else {
      return Wording(en: "\(pace.en), so no margin a meeting", sv: "\(pace.sv), alltså inget TB per möte")
    }
    return Wording(
      en: "\(pace.en); \(margin.amount.en) / \(meetings.amount.en) = \(each.amount.en) a meeting",
      sv: "\(pace.sv); \(margin.amount.sv) / \(meetings.amount.sv) = \(each.amount.sv) per möte")
  }
}
