import Coaching
import Testing

struct CoachingPoolTests {
  private static let criteria = [
    Criterion(key: "first", kind: .level, ask: Wording(same: "First?")),
    Criterion(key: "again", kind: .yes, ask: Wording(same: "Again?")),
    Criterion(key: "words", kind: .text, ask: Wording(same: "Words?")),
  ]

  /// An answer of a rep about an observation: a level, and yes or no.
  private func answer(
    _ observation: Int, by rep: String, _ level: Int?, yes: Bool? = nil, isOpen: Bool = false
  ) -> CoachingReply {
    CoachingReply(
      observation: Observation.ID("observation-\(observation)"),
      rep: Person.Reference(id: Person.ID(rep), name: rep),
      rubric: Rubric.Edition(key: "coaching", version: 1),
      isOpen: isOpen,
      ratings: [
        Rating("first", level.map { .level($0) } ?? .notObserved),
        Rating("again", yes.map { .yes($0) } ?? .notObserved), Rating("words", nil),
      ])
  }

  /// Answers about one observation each, by the reps in turn.
  private func answers(by reps: String, from first: Int = 1, level: Int = 4) -> [CoachingReply] {
    reps.enumerated().map { answer(first + $0.offset, by: "\($0.element)", level) }
  }

  private func pool(_ replies: [CoachingReply]) -> CoachingPool {
    CoachingPool(replies, criteria: Self.criteria)
  }

  @Test(arguments: [("", 0, 0), ("a", 1, 1), ("ab", 2, 2), ("abca", 4, 3), ("ababa", 5, 2)])
  func `too few answers, or too few reps, have no figures`(reps: String, answers: Int, count: Int) {
    let pool = pool(self.answers(by: reps))
    #expect(!pool.isEnough)
    #expect(pool.criteria.isEmpty)
    #expect((pool.answers, pool.reps, pool.counted, pool.waiting) == (answers, count, 0, answers))
  }

  @Test func `five answers by three reps have figures`() throws {
    let levels = [1, 5, 4, 4, 2]
    let pool = pool(
      zip(answers(by: "abcab"), levels).map { reply, level in
        CoachingReply(
          observation: reply.observation, rep: reply.rep, rubric: reply.rubric,
          ratings: [Rating("first", .level(level)), Rating("again", .yes(level > 2))])
      })
    #expect((pool.counted, pool.waiting) == (5, 0))
    #expect(pool.criteria.map(\.criterion.key) == ["first", "again"])
    let first = try #require(pool.criteria.first)
    #expect(first.count == 5)
    #expect(first.median == 4)
    #expect(first.levels == [1: 1, 2: 1, 3: 0, 4: 2, 5: 1])
    #expect(first.yes == nil)
    let again = try #require(pool.criteria.last)
    #expect((again.yes, again.no, again.median) == (3, 2, nil))
    #expect(again.levels.isEmpty)
  }

  @Test(arguments: 5...9)
  func `the figures stay as they are until five more have come`(count: Int) {
    let reps = String("abcabcabcab".prefix(count))
    let pool = pool(answers(by: "abcab") + answers(by: String(reps.dropFirst(5)), from: 6, level: 1))
    #expect(pool.criteria.first?.levels[1] == 0)
    #expect((pool.answers, pool.counted, pool.waiting) == (count, 5, count - 5))
  }

  @Test func `ten answers are two batches, and the median may lie between two levels`() {
    let pool = pool(answers(by: "abcab") + answers(by: "abcab", from: 6, level: 1))
    #expect((pool.counted, pool.waiting) == (10, 0))
    #expect(pool.criteria.first?.median == 2.5)
  }

  @Test func `a batch needs three reps of its own, so that no two can be told from it`() {
    let ten = answers(by: "abcab") + answers(by: "ababa", from: 6, level: 1)
    #expect((pool(ten).counted, pool(ten).waiting) == (5, 5))
    let fourteen = ten + answers(by: "caba", from: 11)
    #expect((pool(fourteen).counted, pool(fourteen).waiting) == (11, 3), "the third rep lets six in")
    #expect(pool(fourteen + answers(by: "bc", from: 15)).counted == 16)
  }

  @Test func `the first batch that has three reps may be larger than five`() {
    #expect(pool(answers(by: "ababa")).counted == 0)
    #expect(pool(answers(by: "ababac")).counted == 6)
    #expect(pool(answers(by: "ababacabab")).counted == 6)
  }

  @Test func `a second answer about the same observation takes the place of the first`() {
    let early = answers(by: "abca") + [answer(1, by: "a", 1)]
    #expect((pool(early).answers, pool(early).counted) == (4, 0))
    let five = pool(early + [answer(5, by: "b", 4)])
    #expect((five.answers, five.counted) == (5, 5))
    #expect(five.criteria.first?.levels == [1: 1, 2: 0, 3: 0, 4: 4, 5: 0])
  }

  @Test func `changing one's mind does not change the figures by itself`() {
    let before = answers(by: "abcab")
    let after = before + [answer(1, by: "a", 1)]
    #expect(pool(after).criteria == pool(before).criteria)
    #expect((pool(after).answers, pool(after).counted, pool(after).waiting) == (5, 5, 1))
    let later = pool(after + answers(by: "bcab", from: 6))
    #expect((later.answers, later.counted) == (9, 9))
    #expect(later.criteria.first?.levels[1] == 1)
  }

  @Test func `a criterion has figures when five have rated it`() {
    let replies = (1...5).map { answer($0, by: ["a", "b", "c"][$0 % 3], 3, yes: $0 < 5 ? true : nil) }
    #expect(pool(replies).criteria.map(\.criterion.key) == ["first"])
    let more = (6...10).map { answer($0, by: ["a", "b", "c"][$0 % 3], 3, yes: false) }
    let again = pool(replies + more).criteria.last
    #expect(again?.criterion.key == "again")
    #expect((again?.count, again?.yes, again?.no) == (5, 4, 1), "the other four wait")
  }

  @Test func `an opened answer stands by itself and is in no figure`() {
    let four = answers(by: "abca")
    let opened = answer(5, by: "b", 1, isOpen: true)
    let pool = pool(four + [opened])
    #expect((pool.answers, pool.counted) == (4, 0))
    #expect(pool.opened == [opened])
  }

  @Test(arguments: [5, 10])
  func `an answer opened afterwards changes no figure, so that nobody reads from it what it was`(count: Int) {
    let before = answers(by: String("abcababcab".prefix(count)))
    let opened = pool(before + [answer(1, by: "a", 1, isOpen: true)])
    #expect(opened.criteria == pool(before).criteria)
    #expect((opened.answers, opened.counted, opened.waiting) == (count - 1, count, 0))
    #expect(opened.opened.map(\.observation.text) == ["observation-1"])
  }

  @Test func `an opened answer leaves the figures when the next batch is let in`() {
    let before = answers(by: "abcab", level: 5) + [answer(1, by: "a", 5, isOpen: true)]
    let nine = pool(before + answers(by: "abca", from: 6))
    #expect((nine.counted, nine.criteria.first?.levels[5]) == (5, 5))
    let ten = pool(before + answers(by: "abcab", from: 6))
    #expect((ten.counted, ten.answers, ten.waiting) == (9, 9, 0))
    #expect(ten.criteria.first?.levels == [1: 0, 2: 0, 3: 0, 4: 5, 5: 4])
  }

  @Test func `for one question, too, an opened answer stays until the question's next batch`() {
    let yes = (1...5).map { answer($0, by: ["a", "b", "c"][$0 % 3], 4, yes: true) }
    let before = yes + [answer(1, by: "b", 4, yes: true, isOpen: true)]
    let levelsAlone = pool(before + answers(by: "abcab", from: 6))
    #expect(levelsAlone.criteria.map(\.count) == [9, 5])
    let both = (6...10).map { answer($0, by: ["a", "b", "c"][$0 % 3], 4, yes: false) }
    #expect(pool(before + both).criteria.map(\.count) == [9, 9])
  }

  @Test func `an answer that rates nothing is none`() {
    let pool = pool(answers(by: "abca") + [answer(5, by: "b", nil)])
    #expect((pool.answers, pool.counted) == (4, 0))
  }

  @Test func `an answer is taken back by a newer one that rates nothing`() {
    let four = pool(answers(by: "abca") + [answer(1, by: "a", nil), answer(5, by: "b", 4)])
    #expect((four.answers, four.counted, four.waiting) == (4, 0, 4))
    let open = pool([answer(1, by: "a", 4, isOpen: true), answer(1, by: "a", nil, isOpen: true)])
    #expect((open.answers, open.opened) == (0, []))
  }

  @Test func `an answer taken back after its batch leaves with the next one`() {
    let before = answers(by: "abcab", level: 5)
    let withdrawn = before + [answer(1, by: "a", nil)]
    #expect(pool(withdrawn).criteria == pool(before).criteria)
    #expect((pool(withdrawn).answers, pool(withdrawn).counted) == (4, 5))
    let later = pool(withdrawn + answers(by: "abcab", from: 6))
    #expect((later.answers, later.counted) == (9, 9))
    #expect(later.criteria.first?.levels[5] == 4)
  }
}
