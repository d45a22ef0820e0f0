import Coaching
import Testing

struct MatchScoreTests {
  private func seen(_ scores: [(day: Int, overall: Double)]) -> [MatchScore.Seen] {
    scores.enumerated().map {
      MatchScore.Seen(meeting: "m\($0)", day: Day(number: $1.day), overall: $1.overall)
    }
  }

  @Test func `nothing seen is no score`() {
    let match = MatchScore([])
    #expect((match.score, match.meetings, match.days) == (nil, 0, 0))
  }

  @Test func `three meetings on one day stand together`() {
    let match = MatchScore(seen([(1, 2), (1, 3), (1, 4)]))
    #expect((match.score, match.meetings, match.days) == (3, 3, 1))
    #expect(match.byDay == [[2, 3, 4]])
  }

  @Test func `two observers of one meeting are one meeting`() {
    let both = [2.0, 4].map { MatchScore.Seen(meeting: "m", day: Day(number: 1), overall: $0) }
    #expect(MatchScore(both).meetings == 1)
    #expect(MatchScore(both).score == 3)
  }

  @Test func `days stand oldest first, and every score counts the same`() {
    let match = MatchScore(seen([(5, 5), (1, 2), (5, 4), (3, 1)]))
    #expect(match.byDay == [[2], [1], [5, 4]])
    #expect((match.score, match.meetings, match.days) == (3, 4, 3))
  }
}
