import Testing

@testable import Analysis

struct StraightLiningTests {
  typealias Form = StraightLining.Form

  @Test func `no forms have no share`() {
    #expect(StraightLining([]).share.share == nil)
    #expect(StraightLining([]).delayAgainstSpread == nil)
  }

  @Test func `only the same level all the way down is straight`() {
    let forms = [[3, 3, 3, 3], [3, 3, 3, 4], [1, 1, 1, 1, 1], [2, 3, 4, 5]].map { Form(levels: $0, delay: 0) }
    #expect(StraightLining(forms).share == Proportion(2, of: 4))
  }

  @Test func `a form with few rated criteria does not count`() {
    let forms = [Form(levels: [3, 3, 3], delay: 0), Form(levels: [], delay: 0)]
    #expect(StraightLining(forms).share == Proportion(0, of: 0))
    #expect(StraightLining(forms, minimumRated: 3).share == Proportion(1, of: 1))
  }

  @Test func `a day and three days belong to what they end`() {
    #expect(
      [0, 1, 1.01, 3, 3.01, 40].map(StraightLining.Wait.init) == [
        .withinADay, .withinADay, .withinThreeDays, .withinThreeDays, .longer, .longer,
      ])
  }

  @Test func `shares go by the wait, and a form of unknown delay counts in the whole only`() {
    let (straight, mixed) = ([2, 2, 2, 2], [2, 3, 2, 2])
    let found = StraightLining([
      Form(levels: mixed, delay: 0.1), Form(levels: straight, delay: 0.2), Form(levels: mixed, delay: 2),
      Form(levels: straight, delay: 5), Form(levels: straight, delay: nil),
    ])
    #expect(found.share == Proportion(3, of: 5))
    #expect(found.share(after: .withinADay) == Proportion(1, of: 2))
    #expect(found.share(after: .withinThreeDays) == Proportion(0, of: 1))
    #expect(found.share(after: .longer) == Proportion(1, of: 1))
  }

  @Test func `forms that level out with the wait are seen as such`() throws {
    let forms = [[1, 5, 1, 5], [1, 4, 2, 4], [2, 4, 3, 3], [3, 3, 3, 4], [3, 3, 3, 3]].enumerated().map {
      Form(levels: $1, delay: Double($0))
    }
    let found = try #require(StraightLining(forms).delayAgainstSpread)
    #expect(found.tau == -1)
    #expect(agree(found.chance, 2.0 / 120))
    #expect(StraightLining(Array(forms.prefix(2))).delayAgainstSpread == nil)
  }

  @Test func `the spread of a form is the deviation of its levels`() {
    #expect(agree(Form(levels: [1, 2, 3, 4], delay: nil).spread, (5.0 / 3).squareRoot()))
    #expect(Form(levels: [4, 4, 4, 4, 4], delay: nil).spread == 0)
  }

  @Test func `order and shift do not matter`() {
    let forms = [[1, 5, 1, 5], [3, 3, 3, 3], [2, 4, 3, 3], [2, 2, 2, 2]].enumerated().map {
      Form(levels: $1, delay: Double($0))
    }
    let shifted = forms.map { Form(levels: $0.levels.map { $0 + 1 }, delay: $0.delay) }
    for other in [forms.reversed(), shifted] {
      #expect(StraightLining(other).share == StraightLining(forms).share)
      #expect(StraightLining(other).delayAgainstSpread == StraightLining(forms).delayAgainstSpread)
    }
  }
}
