import Testing

@testable import Analysis

struct SkillModelTests {
  /// Visits every `gap` quarters, with a wave instead of chance.
  private func visits(
    _ count: Int, rep: Int = 0, observer: Int = 0, gap: Double = 0.3, start: Double = 3, slope: Double = 0,
    wave: Double = 0.4
  ) -> [Score] {
    (0..<count).map { index in
      let time = Double(index) * gap
      let noise = Double((index * 5 + rep * 3) % 7) / 6 - 0.5
      return Score(
        rep: rep, observer: observer, day: rep * 1000 + index, scenario: 0, quarter: time,
        value: start + slope * time + wave * noise)
    }
  }

  @Test func `nothing has no model`() {
    #expect(SkillModel([]) == nil)
  }

  @Test(arguments: [1, 2])
  func `one or two visits are too early, and the interval is wide`(count: Int) throws {
    let growth = try #require(SkillModel(visits(count))?.growth(of: 0, now: 1))
    #expect(growth.verdict == .tooEarly)
    #expect(growth.level.halfWidth > 0.5)
    #expect(growth.visitDays == count)
  }

  @Test func `a rep without scores has no growth`() {
    #expect(SkillModel(visits(5))?.growth(of: 99, now: 1) == nil)
  }

  @Test func `constant scores over ten visits are never certain`() throws {
    let growth = try #require(SkillModel(visits(10, wave: 0))?.growth(of: 0, now: 3))
    #expect(growth.level.halfWidth > 0.05)
    #expect(try #require(growth.chanceOfImprovement) < 0.95)
  }

  @Test func `a clear rise over many days is improving, its mirror declining`() throws {
    let others = (1..<6).flatMap { visits(12, rep: $0, observer: $0 % 2) }
    let up = try #require(SkillModel(others + visits(15, slope: 0.5))?.growth(of: 0, now: 4))
    #expect(up.verdict == .improving)
    let down = try #require(SkillModel(others + visits(15, start: 5, slope: -0.5))?.growth(of: 0, now: 4))
    #expect(down.verdict == .declining)
  }

  @Test func `a rise over four days is too early, however clear`() throws {
    let others = (1..<6).flatMap { visits(12, rep: $0, observer: $0 % 2, wave: 0.1) }
    let growth = try #require(
      SkillModel(others + visits(4, gap: 1, start: 1, slope: 1, wave: 0))?.growth(of: 0, now: 3))
    #expect(growth.verdict == .tooEarly)
  }

  @Test func `level scores for long are steady`() throws {
    let team = (0..<8).flatMap { visits(24, rep: $0, observer: $0 % 3) }
    let growth = try #require(SkillModel(team)?.growth(of: 2, now: 7))
    #expect(growth.verdict == .steady)
    #expect(growth.visitDaysNeeded == .none)
  }

  @Test func `what the scores cannot carry is left out, and said`() throws {
    let alone = try #require(SkillModel(visits(6)))
    #expect(Set(alone.leftOut) == [.scenario, .rep, .slope, .day, .observer])
    let team = try #require(SkillModel((0..<6).flatMap { visits(8, rep: $0, observer: $0 % 2) }))
    #expect(Set(team.leftOut) == [.scenario, .day])
    let moment = (0..<5).map { Score(rep: $0, observer: 0, day: $0, scenario: 0, quarter: 2, value: 3) }
    let growth = try #require(SkillModel(moment)?.growth(of: 1, now: 2))
    #expect(growth.changePerQuarter == nil && growth.chanceOfImprovement == nil)
  }

  @Test func `a spread of days is asked about from five days with several visits on`() throws {
    func team(doubled: Int) -> [Score] {
      let once = (0..<6).flatMap { visits(8, rep: $0, observer: $0 % 2) }
      return once + once.prefix(doubled)
    }
    let few = try #require(SkillModel(team(doubled: 4)))
    #expect(few.leftOutOfFit.contains(.day) && !few.leftOut.contains(.day))
    #expect(!few.components(few.fitted()).contains { $0.source == .day })
    let enough = try #require(SkillModel(team(doubled: 5)))
    #expect(!enough.leftOutOfFit.contains(.day))
    #expect(enough.components(enough.fitted()).contains { $0.source == .day })
  }

  @Test func `six visits on one day say less than six on six days`() throws {
    let others = (1..<6).flatMap { visits(8, rep: $0, observer: $0 % 2) }
    let own = visits(6)
    let oneDay = own.map {
      Score(rep: 0, observer: $0.observer, day: 0, scenario: 0, quarter: 1, value: $0.value)
    }
    let apart = try #require(SkillModel(others + own)?.growth(of: 0, now: 1))
    let together = try #require(SkillModel(others + oneDay)?.growth(of: 0, now: 1))
    #expect(together.level.halfWidth > apart.level.halfWidth)
  }

  @Test func `a rep seen once in a team that rises is not told to rise or to stand still`() throws {
    let team = (1..<20).flatMap { visits(2, rep: $0, observer: $0 % 3, gap: 2, slope: 0.3, wave: 0.1) }
    let growth = try #require(SkillModel(team + visits(1))?.growth(of: 0, now: 2))
    #expect(growth.verdict == .tooEarly)
    #expect(try #require(growth.changePerQuarter).halfWidth > 0.05)
  }

  @Test func `a team of two days each does not lend its rise to a rep who stands still`() throws {
    let team = (1..<24).flatMap { visits(2, rep: $0, observer: $0 % 3, gap: 3, slope: 0.3, wave: 0.2) }
    let growth = try #require(SkillModel(team + visits(8, gap: 0.5, start: 3))?.growth(of: 0, now: 4))
    #expect(growth.verdict != .improving)
  }

  @Test func `five days of one week are no direction`() throws {
    let week = (0..<5).map {
      Score(
        rep: 0, observer: 0, day: $0, scenario: 0, quarter: Double($0) / 91, value: [2, 3, 3, 4, 4][$0])
    }
    let growth = try #require(SkillModel(week)?.growth(of: 0, now: 0.1))
    #expect(growth.verdict == .tooEarly)
    #expect(try #require(growth.changePerQuarter).halfWidth < 2)
    #expect(growth.level.low > 2 && growth.level.high < 5)
  }

  @Test func `what is left open about the variances holds what REML finds, and 0 for what is left out`()
    throws
  {
    let team = (0..<12).flatMap { rep in
      (0..<6).map { visit in
        let strict = Double((rep + visit) % 6) * 0.2
        return Score(
          rep: rep, observer: (rep + visit) % 6, day: rep * 100 + visit, scenario: 0,
          quarter: Double(visit) / 3,
          value: 3 + Double(rep % 4) * 0.4 - strict + Double((visit * 5 + rep * 3) % 7) / 8)
      }
    }
    let model = try #require(SkillModel(team))
    let open = model.relativeVariances
    #expect(abs(open.reduce(0) { $0 + $1.weight } - 1) < 1e-12)
    #expect(open.allSatisfy { $0.day == 0 && $0.rep > 0 && $0.observer > 0 })
    let found = model.components(model.fitted())
    let residual = try #require(found.last).variance
    for (source, figure) in [
      (SkillModel.Component.Source.rep, \RelativeVariances.rep), (.observer, \.observer),
    ] {
      let likeliest = try #require(found.first { $0.source == source }).variance / residual
      let ends = try #require(open.interval { $0[keyPath: figure] })
      #expect(ends.low < likeliest && likeliest < ends.high)
    }
  }

  @Test func `a strict observer's scores are raised, a mild one's lowered`() throws {
    let scores = (0..<6).flatMap { rep in
      (0..<10).map { visit in
        let isStrict = (visit + rep) % 2 == 0
        return Score(
          rep: rep, observer: isStrict ? 1 : 2, day: rep * 100 + visit, scenario: 0,
          quarter: Double(visit) / 3,
          value: (isStrict ? 2.5 : 3.5) + Double((visit * 3 + rep) % 5) / 10)
      }
    }
    let model = try #require(SkillModel(scores))
    let (strict, mild) = (scores[0], scores[1])
    #expect(model.adjusted(strict) > strict.value + 0.3)
    #expect(model.adjusted(mild) < mild.value - 0.3)
  }

  @Test func `a common case moves no rep's level and no spread between reps`() throws {
    let team = (0..<6).flatMap { visits(8, rep: $0, observer: $0 % 3) }
    let common = (0..<3).map {
      Score(rep: 99, observer: $0, day: 5, scenario: 9, quarter: 40, value: 1, isOfCase: true)
    }
    let (plain, linked) = (try #require(SkillModel(team)), try #require(SkillModel(team + common)))
    #expect(linked.design.middle == plain.design.middle)
    let (one, other) = (
      try #require(plain.growth(of: 1, now: 2)), try #require(linked.growth(of: 1, now: 2))
    )
    #expect(abs(one.level.estimate - other.level.estimate) < 0.05)
    #expect(abs((one.changePerQuarter?.estimate ?? 0) - (other.changePerQuarter?.estimate ?? 1)) < 0.05)
    let spread = linked.components(linked.fitted()).first { $0.source == .rep }?.spread
    #expect(try #require(spread) < 0.3)
    #expect(linked.growth(of: 99, now: 2) == nil)
  }

  @Test func `a common case tells who is strict among those who share no rep`() throws {
    let team = (0..<6).flatMap { visits(8, rep: $0, observer: $0 < 3 ? 1 : 2, start: $0 < 3 ? 3 : 4) }
    let common = [(1, 2.0), (2, 4.0)].map {
      Score(rep: 99, observer: $0.0, day: 5, scenario: 9, quarter: 1, value: $0.1, isOfCase: true)
    }
    func gap(_ scores: [Score]) throws -> Double {
      let severities = try #require(SkillModel(scores)).severities
      return severities[1].estimate.estimate - severities[0].estimate.estimate
    }
    #expect(try gap(team + common) > gap(team) + 0.05)
  }

  @Test func `cases alone have no reps, and crash nothing`() throws {
    let cases = (0..<6).map {
      Score(rep: 90 + $0 % 2, observer: $0 / 2, day: 1, scenario: 9, quarter: 1, value: 3, isOfCase: true)
    }
    let model = try #require(SkillModel(cases))
    #expect(model.leftOut.contains(.rep))
    #expect(model.severities.count == 3)
  }

  @Test func `a shift of all scores shifts the level and nothing else`() throws {
    let team = (0..<5).flatMap { visits(8, rep: $0, observer: $0 % 2, slope: 0.1) }
    let shifted = team.map {
      Score(
        rep: $0.rep, observer: $0.observer, day: $0.day, scenario: $0.scenario, quarter: $0.quarter + 100,
        value: $0.value + 1)
    }
    let one = try #require(SkillModel(team)?.growth(of: 1, now: 2))
    let other = try #require(SkillModel(shifted)?.growth(of: 1, now: 102))
    #expect(isNear(one.level.estimate + 1, other.level.estimate, within: 1e-4))
    #expect(
      isNear(one.changePerQuarter?.low ?? 0, other.changePerQuarter?.low ?? 1, within: 1e-3, least: 1e-4))
  }

  @Test func `more visits at the same rhythm are needed where the change is open`() throws {
    let team = (0..<6).flatMap {
      visits(7, rep: $0, observer: $0 % 2, gap: 0.3, slope: Double($0) * 0.2, wave: 1.6)
    }
    let growth = try #require(SkillModel(team)?.growth(of: 2, now: 2))
    #expect(growth.verdict == .tooEarly)
    let needed = try #require(growth.visitDaysNeeded.number)
    #expect((1...20).contains(needed))
  }

  @Test func `no rhythm, no number of visits`() throws {
    let team = (1..<6).flatMap { visits(8, rep: $0, observer: $0 % 2, slope: Double($0) * 0.3, wave: 1.5) }
    let growth = try #require(SkillModel(team + visits(1))?.growth(of: 0, now: 1))
    #expect(growth.visitDaysNeeded == .unknown)
  }

  @Test func `rare scenarios are told apart from three meetings on`() {
    let columns = ScenarioColumns([1, 1, 1, 1, 2, 2, 2, 3], beside: [])
    #expect(columns.labels == [2])
    let values = [1, 1, 1, 1, 2, 2, 2, 3].map { columns.values(of: $0)[0] }
    #expect(abs(values.reduce(0, +)) < 1e-12)
    #expect(ScenarioColumns([1, 1, 1, 1], beside: []).labels.isEmpty)
    #expect(ScenarioColumns([], beside: []).labels.isEmpty)
  }

  @Test func `a scenario that is the same as time is not told apart`() {
    let scenarios = [1, 1, 1, 1, 2, 2, 2, 2]
    #expect(ScenarioColumns(scenarios, beside: [[0, 0, 0, 0, 1, 1, 1, 1]]).labels.isEmpty)
  }
}
