import Coaching
import TestSupport
import Testing

struct CalibrationResultTests {
  /// What levels given to three criteria come to beside a key of 4, 4 and 4; `nil` for no occasion.
  private func result(_ levels: [Int?], key: [Int?] = [4, 4, 4]) -> CalibrationResult {
    let criteria = ["thought", "picture", "step"]
    var form = FilledForm(empty: .sample())
    for (criterion, level) in zip(criteria, levels) {
      form[criterion]?.answer = level.map { .level($0) } ?? .notObserved
    }
    return CalibrationResult(of: form, beside: common(criteria, key), by: .sample())
  }

  private func common(_ criteria: [String], _ key: [Int?]) -> CalibrationCase {
    CalibrationCase(
      key: "c", rubric: "sample", versions: 1...1, title: Wording(same: "C"), rep: "J",
      text: Wording(same: "T"),
      answers: zip(criteria, key).map {
        CalibrationCase.KeyAnswer($0, $1.map { .level($0) } ?? .notObserved, because: Wording(same: "b"))
      })
  }

  @Test func `the key itself is exact, neither strict nor mild, and enough`() {
    let result = result([4, 4, 4])
    #expect(result.exact == 3)
    #expect((result.stricter, result.milder) == (0, 0))
    #expect(result.meanMiss == 0)
    #expect(result.isGoodEnough == true)
    #expect(result.missed.isEmpty)
  }

  @Test func `a miss is mine less the key, and says which way`() {
    let result = result([2, 5, 4])
    #expect(result.levels.map(\.miss) == [-2, 1, 0])
    #expect((result.stricter, result.milder, result.exact, result.withinOne) == (1, 1, 1, 2))
    #expect(result.meanMiss == -1.0 / 3)
    #expect(result.isGoodEnough == false)
  }

  @Test func `misses come largest first, those of the same size in order`() {
    #expect(result([3, 1, 5]).missed.map(\.criterion) == ["picture", "thought", "step"])
    #expect(result([3, nil, 1]).missed.map(\.criterion) == ["picture", "step", "thought"])
  }

  @Test func `enough is every level within 1 and more than half exact`() {
    #expect(result([4, 4, 3]).isGoodEnough == true)
    #expect(result([4, 3, 3]).isGoodEnough == false, "one of three exact")
    #expect(result([4, 4, 2]).isGoodEnough == false, "one is 2 away")
    #expect(result([4, 4, 4]).exactNeeded == 2)
  }

  @Test func `of eleven levels six must be exact, as the rubric's authors have it`() {
    #expect(CalibrationResult.withLevels(11).exactNeeded == 6)
    #expect(CalibrationResult.withLevels(7).exactNeeded == 4, "the short form")
  }

  @Test func `an occasion that only one of the two saw is no miss with a size, but not enough`() {
    let result = result([4, 4, nil])
    #expect(result.levels.last?.miss == nil)
    #expect((result.compared, result.levels.count, result.withinOne) == (2, 3, 2))
    #expect(result.isGoodEnough == false)
    #expect(self.result([4, 4, 3], key: [4, 4, nil]).isGoodEnough == false)
  }

  @Test func `what neither saw an occasion for is not compared`() {
    #expect(result([4, 4, nil], key: [4, 4, nil]).levels.count == 2)
  }

  @Test func `what was not asked is not compared`() {
    var form = FilledForm(empty: .sample())
    form["thought"]?.answer = .level(4)
    let result = CalibrationResult(of: form, beside: common(["thought", "picture"], [4, 4]), by: .sample())
    #expect(result.levels.map(\.criterion) == ["thought"])
  }

  @Test func `without a level there is nothing to say`() {
    let result = result([])
    #expect(result.levels.isEmpty)
    #expect(result.meanMiss == nil)
    #expect(result.isGoodEnough == nil)
  }

  @Test func `choices, counts and yes or no stand beside it and never score`() throws {
    let result = CalibrationResult(
      of: try Form.filledSample().result, beside: .sample(), by: .sample())
    #expect(result.context.map(\.criterion) == ["who", "questions", "aloud"])
    #expect(result.context.map(\.isSame) == [true, true, false])
    #expect(result.levels.map(\.criterion) == ["thought", "picture"])
  }

  @Test func `a case suits its rubric in the versions it names`() {
    #expect(CalibrationCase.sample().suits(.sample(version: 2)))
    #expect(!CalibrationCase.sample().suits(.sample(version: 3)))
  }

  @Test func `whom a case is about is the same in every journal`() {
    #expect(CalibrationCase.sample().ratee == Person.Reference(id: Person.ID("case-harbour"), name: "Jonas"))
  }
}

extension CalibrationResult {
  /// A result with so many levels, all of them the key's.
  fileprivate static func withLevels(_ count: Int) -> CalibrationResult {
    let criteria = (0..<count).map {
      Criterion(key: "level-\($0)", dimension: "d", kind: .level, ask: Wording(same: "?"))
    }
    let sample = Rubric.sample()
    let rubric = Rubric(
      key: "many", version: 1, title: sample.title, purpose: sample.purpose, minutes: 1, scale: [:],
      notObserved: sample.notObserved, evidence: sample.evidence, dimensions: [], criteria: criteria)
    let common = CalibrationCase(
      key: "c", rubric: "many", versions: 1...1, title: sample.title, rep: "J", text: sample.title,
      answers: criteria.map { .init($0.key, .level(3), because: sample.title) })
    let form = FilledForm(ratings: criteria.map { Rating($0.key, .level(3)) })
    return CalibrationResult(of: form, beside: common, by: rubric)
  }
}
