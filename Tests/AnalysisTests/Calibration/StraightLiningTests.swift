import Testing

@testable import Analysis

struct StraightLiningTests {
  typealias Form = StraightLining.Form

  /// By one and the same observer.
  private func form(_ levels: [Int], delay: Double?) -> Form {
    Form(observer: 1, levels: levels, delay: delay)
  }

  @Test func `no forms have no share`() {
    #expect(StraightLining([]).share.share == nil)
    #expect(StraightLining([]).delayAgainstSpread == nil)
  }

  @Test func `only the same level all the way down is straight`() {
    let forms = [[3, 3, 3, 3], [3, 3, 3, 4], [1, 1, 1, 1, 1], [2, 3, 4, 5]].map { form($0, delay: 0) }
    #expect(StraightLining(forms).share == Proportion(2, of: 4))
  }

  @Test func `a form with few rated criteria does not count`() {
    let forms = [form([3, 3, 3], delay: 0), form([], delay: 0)]
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
      form(mixed, delay: 0.1), form(straight, delay: 0.2), form(mixed, delay: 2),
      form(straight, delay: 5), form(straight, delay: nil),
    ])
    #expect(found.share == Proportion(3, of: 5) && found.observers == 1)
    #expect(found.after(.withinADay).share == Proportion(1, of: 2))
    #expect(found.after(.withinThreeDays).share == Proportion(0, of: 1))
    #expect(found.after(.longer).share == Proportion(1, of: 1))
    #expect(found.after(nil).share == Proportion(1, of: 1))
  }

  @Test func `forms that level out with the wait are seen as such`() throws {
    let forms = [[1, 5, 1, 5], [1, 4, 2, 4], [2, 4, 3, 3], [3, 3, 3, 4], [3, 3, 3, 3]].enumerated().map {
      form($1, delay: Double($0))
    }
    let found = try #require(StraightLining(forms).delayAgainstSpread)
    #expect(found.tau == -1)
    #expect(agree(found.chance, 2.0 / 120))
    #expect(StraightLining(Array(forms.prefix(2))).delayAgainstSpread == nil)
  }

  @Test func `an observer who is late and even by habit says nothing of the wait`() throws {
    let forms = (0..<6).flatMap { place in
      let quick = form([1, 5, 1, place % 2 == 0 ? 5 : 4], delay: Double(place) / 10)
      let late = Form(observer: 2, levels: [3, 3, 3, place % 2 == 0 ? 3 : 4], delay: 5 + Double(place))
      return [quick, late]
    }
    let found = try #require(StraightLining(forms).delayAgainstSpread)
    #expect(try abs(#require(found.tau)) < 0.4 && found.chance > 0.5)
    let pooled = forms.map { form($0.levels, delay: $0.delay) }
    #expect(try #require(StraightLining(pooled).delayAgainstSpread).chance < 0.05)
  }

  /// Teams of eight observers with twenty forms each, whose habits differ, while the wait makes no difference.
  @Test func `without a link it is found in about one team of twenty`() throws {
    var state: UInt64 = 11
    func draw() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / 0x1p53
    }
    let teams = 300
    let found = (0..<teams).count { _ in
      let forms = (0..<8).flatMap { observer in
        let (wait, width) = (draw() * 6, draw() * 4)
        return (0..<20).map { _ in
          let levels = (0..<5).map { _ in 3 + Int((width * (draw() - 0.5)).rounded()) }
          return Form(observer: observer, levels: levels, delay: wait + draw() * 3)
        }
      }
      return StraightLining(forms).delayAgainstSpread.map { $0.chance < 0.05 } ?? false
    }
    #expect((6...27).contains(found))
  }

  @Test func `the spread of a form is the deviation of its levels`() {
    #expect(agree(form([1, 2, 3, 4], delay: nil).spread, (5.0 / 3).squareRoot()))
    #expect(form([4, 4, 4, 4, 4], delay: nil).spread == 0)
  }

  @Test func `order and shift do not matter`() {
    let forms = [[1, 5, 1, 5], [3, 3, 3, 3], [2, 4, 3, 3], [2, 2, 2, 2]].enumerated().map {
      form($1, delay: Double($0))
    }
    let shifted = forms.map { form($0.levels.map { $0 + 1 }, delay: $0.delay) }
    for other in [forms.reversed(), shifted] {
      #expect(StraightLining(other).share == StraightLining(forms).share)
      #expect(StraightLining(other).delayAgainstSpread == StraightLining(forms).delayAgainstSpread)
    }
  }
}
