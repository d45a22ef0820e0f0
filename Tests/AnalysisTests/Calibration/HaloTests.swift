import Testing

@testable import Analysis

struct HaloTests {
  /// Levels that differ by `width`, turned by the form's number so that every criterion has the same mean.
  private func forms(by observer: Int, width: Double, count: Int, criteria: Int = 4) -> [Halo.Form] {
    (0..<count).map { number in
      let levels = (0..<criteria).map {
        ($0, 3 + width * Double(($0 + number) % criteria) + 0.1 * Double(number % 3))
      }
      return Halo.Form(observer: observer, day: number, levels: Dictionary(uniqueKeysWithValues: levels))
    }
  }

  private func team(narrow: Double = 0.1) -> [Halo.Form] {
    forms(by: 1, width: narrow, count: 8) + forms(by: 2, width: 0.8, count: 8)
      + forms(by: 3, width: 1, count: 8) + forms(by: 4, width: 0.9, count: 4)
  }

  @Test func `an observer whose criteria move together is found, and no other`() throws {
    let halo = Halo(team())
    let found = try #require(halo.finding(of: 1))
    #expect(found.forms == 8 && found.days == 8)
    #expect(found.spread < 0.2 && found.expected > 0.8)
    #expect(found.difference.high < 0 && found.chance < 0.1)
    #expect(halo.observers == 4)
    #expect(agree(found.difference.low + found.difference.high, 2 * (found.spread - found.expected)))
    for other in [2, 3] { #expect(try #require(halo.finding(of: other)).difference.high > 0) }
  }

  @Test func `all straight forms are found too`() throws {
    let found = try #require(Halo(team(narrow: 0)).finding(of: 1))
    #expect(agree(found.spread, 0) && found.difference.high < 0 && found.chance < 0.1)
  }

  @Test func `the chance is below 0.1 where the interval of 90 % leaves 0 out, and only there`() throws {
    for observer in 1...3 {
      let found = try #require(Halo(team(narrow: 0.75)).finding(of: observer))
      #expect((found.chance < 0.1) == (found.difference.low * found.difference.high > 0))
    }
  }

  @Test func `few days, few others and unknown observers say nothing`() {
    #expect(Halo(team()).finding(of: 4) == nil)
    #expect(Halo(team()).finding(of: 9) == nil)
    #expect(Halo([]).finding(of: 1) == nil)
    #expect(Halo(team().filter { $0.observer < 3 }).finding(of: 1) == nil)
    let oneDay = team().map { Halo.Form(observer: $0.observer, day: 1, levels: $0.levels) }
    #expect(Halo(oneDay).finding(of: 1) == nil)
  }

  @Test func `forms with few criteria do not count`() {
    let short = forms(by: 1, width: 1, count: 8, criteria: 3) + team().filter { $0.observer != 1 }
    #expect(Halo(short).finding(of: 1) == nil)
    #expect(Halo(short, minimumCriteria: 3).finding(of: 1)?.forms == 8)
  }

  @Test func `a criterion that is hard for all moves nothing`() throws {
    let hard = team().map { form in
      Halo.Form(
        observer: form.observer, day: form.day,
        levels: form.levels.mapValues { $0 }.merging([1: (form.levels[1] ?? 0) - 1]) { $1 })
    }
    let (plain, other) = (try #require(Halo(team()).finding(of: 2)), try #require(Halo(hard).finding(of: 2)))
    #expect(agree(other.spread, plain.spread) && agree(other.difference.high, plain.difference.high))
  }

  @Test func `a strict observer's short forms do not make their criteria look hard`() throws {
    let width = [0.0, 1, 2, 1.5, 0.5]
    func form(_ observer: Int, _ day: Int, _ criteria: [Int], _ strictness: Double) -> Halo.Form {
      let levels = criteria.map { ($0, 3 + width[$0] - strictness + 0.1 * Double(day)) }
      return Halo.Form(observer: observer, day: day, levels: Dictionary(uniqueKeysWithValues: levels))
    }
    let forms = (0..<6).flatMap {
      [form(1, $0, [0, 1, 2, 3], 2), form(2, $0, [0, 1, 2, 3, 4], 0), form(3, $0, [1, 2, 3, 4], 0.5)]
    }
    let away = CriterionLevels(forms.map { $0.levels.sorted { $0.key < $1.key } }).away
    #expect(away.allSatisfy { left in left.allSatisfy { agree($0, left[0], within: 1e-6) } })
  }

  @Test func `strictness, names and order do not matter, and scale is scale`() throws {
    let found = try #require(Halo(team()).finding(of: 1))
    let strict = team().map { form in
      Halo.Form(
        observer: form.observer, day: form.day,
        levels: form.levels.mapValues { $0 - (form.observer == 1 ? 1 : 0) })
    }
    let renamed = team().reversed().map { form in
      let levels = Dictionary(uniqueKeysWithValues: form.levels.map { (90 - $0.key, $0.value * 2) })
      return Halo.Form(observer: 10 - form.observer, day: form.day, levels: levels)
    }
    #expect(agree(Halo(strict).finding(of: 1)?.difference.high, found.difference.high))
    #expect(agree(Halo(renamed).finding(of: 9)?.spread, 2 * found.spread))
    #expect(agree(Halo(renamed).finding(of: 9)?.difference.low, 2 * found.difference.low))
  }

  @Test func `forms of one day stand for one another`() throws {
    let doubled = team() + team().filter { $0.observer == 1 }
    let (once, twice) = (
      try #require(Halo(team()).finding(of: 1)), try #require(Halo(doubled).finding(of: 1))
    )
    #expect(twice.forms == 16 && twice.days == 8)
    #expect(agree(twice.difference.width, once.difference.width, within: 0.05))
  }

  @Test(arguments: [2, 4, 9])
  func `the deviation of a short form is as large on average as that of a long one`(count: Int) {
    var state: UInt64 = 7
    func draw() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Normal.quantile((Double(state >> 11) + 0.5) / 0x1p53)
    }
    let draws = (0..<4000).map { _ in FormSpread.deviation(of: (0..<count).map { _ in draw() }) }
    #expect(abs(draws.reduce(0, +) / 4000 - 1) < 0.05)
  }
}
