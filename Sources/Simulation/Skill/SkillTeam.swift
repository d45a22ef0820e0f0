/// Scores of one skill as plain numbers, drawn from a known truth: to see whether what is estimated holds.
public struct SkillTeam: Sendable {
  /// One scored meeting.
  public struct Scored: Hashable, Sendable {
    public let rep: Int
    public let observer: Int
    /// One label for each rep and visit day.
    public let day: Int
    public let scenario: Int
    /// From 0 to `SkillTeam.Spreads.quarters`.
    public let quarter: Double
    public let value: Double

    public init(rep: Int, observer: Int, day: Int, scenario: Int, quarter: Double, value: Double) {
      self.rep = rep
      self.observer = observer
      self.day = day
      self.scenario = scenario
      self.quarter = quarter
      self.value = value
    }
  }

  /// Standard deviations in levels, and the rest of what a team is drawn from.
  public struct Spreads: Hashable, Sendable {
    public var reps = 0.5
    /// Of the changes a quarter.
    public var slopes = 0.12
    public var days = 0.25
    public var observers = 0.3
    public var residual = 0.7
    /// How much all change together, in levels a quarter.
    public var change = 0.05
    /// How long the reps are followed.
    public var quarters = 8.0
    /// How many visits a rep has, each number equally likely.
    public var visits = 3...30
    /// How often a visit is on the day of the one before.
    public var sameDay = 0.2
    /// How often the own manager comes along.
    public var ownManager = 0.7
    /// Whether scores are whole levels from 1 to 5.
    public var isWhole = false

    public init() {}
  }

  public let scores: [Scored]
  /// What a rep's skill is at a quarter, in meetings of every kind alike, before an observer of usual strictness.
  public let truths: [(level: Double, slope: Double)]
  public let severities: [Double]
  private let middle: Double

  /// - Parameters:
  ///   - reps: How many, at least 1.
  ///   - observers: How many, at least 1.
  ///   - seed: The same for the same team.
  ///   - spreads: What it is drawn from.
  public init(reps: Int, observers: Int, seed: UInt64, spreads: Spreads = Spreads()) {
    var random = SeededGenerator(seed: seed)
    middle = spreads.quarters / 2
    severities = (0..<observers).map { _ in random.normal() * spreads.observers }
    let scenarios = SkillTeam.scenarios(&random)
    var (scores, truths): ([Scored], [(level: Double, slope: Double)]) = ([], [])
    for rep in 0..<reps {
      let level = 3 + random.normal() * spreads.reps
      let truth = (level: level, slope: spreads.change + random.normal() * spreads.slopes)
      truths.append(truth)
      for visit in SkillTeam.visits(of: rep, observers: observers, spreads, &random) {
        let skill = truth.level + truth.slope * (visit.quarter - middle) + visit.value
        scores.append(
          Scored(
            rep: rep, observer: visit.observer, day: visit.day, scenario: visit.scenario,
            quarter: visit.quarter,
            value: skill + severities[visit.observer] + scenarios[visit.scenario]
              + random.normal() * spreads.residual))
      }
    }
    (self.scores, self.truths) = (scores, truths)
  }

  /// What a rep's skill is at a quarter.
  public func level(of rep: Int, at quarter: Double) -> Double {
    truths[rep].level + truths[rep].slope * (quarter - middle)
  }

  /// What four kinds of meetings do to a score, nothing on the whole.
  private static func scenarios(_ random: inout SeededGenerator) -> [Double] {
    let effects = (0..<4).map { _ in random.normal() * 0.2 }
    let mean = effects.reduce(0, +) / 4
    return effects.map { $0 - mean }
  }

  /// When, by whom and in what meeting a rep is seen; the value is what the day does.
  private static func visits(
    of rep: Int, observers: Int, _ spreads: Spreads, _ random: inout SeededGenerator
  ) -> [Scored] {
    var (day, quarter, mood) = (-1, 0.0, 0.0)
    return (0..<random.integer(in: spreads.visits)).map { visit in
      if visit == 0 || !random.chance(spreads.sameDay) {
        (day, quarter) = (day + 1, random.number(in: 0...spreads.quarters))
        mood = random.normal() * spreads.days
      }
      let isOwn = random.chance(spreads.ownManager)
      return Scored(
        rep: rep, observer: isOwn ? rep % observers : random.integer(in: 0...observers - 1),
        day: rep * 1000 + day, scenario: random.integer(in: 0...3), quarter: quarter, value: mood)
    }
  }
}
