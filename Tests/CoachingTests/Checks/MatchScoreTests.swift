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
    #expect((match.score, match.meetings, match.days, match.interval == nil) == (nil, 0, 0, true))
  }

  @Test func `three meetings on one day are one visit, too few to say how sure`() {
    let match = MatchScore(seen([(1, 2), (1, 3), (1, 4)]))
    #expect((match.score, match.meetings, match.days) == (3, 3, 1))
    #expect(match.interval == nil)
  }

  @Test func `two observers of one meeting are one meeting`() {
    let both = [2.0, 4].map { MatchScore.Seen(meeting: "m", day: Day(number: 1), overall: $0) }
    #expect(MatchScore(both).meetings == 1)
    #expect(MatchScore(both).score == 3)
  }

  /// One meeting a day gives the ordinary interval: `t.interval(0.9, 4, 3, sem([2, 2.5, 3, 3.5, 4]))` of
  /// scipy 1.17.1 is 2.24628 to 3.75372.
  @Test func `the interval is Student's over days`() throws {
    let match = MatchScore(seen([(1, 2), (2, 2.5), (3, 3), (4, 3.5), (5, 4)]))
    let interval = try #require(match.interval)
    #expect(abs(interval.lowerBound - 2.2462783) < 1e-5)
    #expect(abs(interval.upperBound - 3.7537217) < 1e-5)
  }

  @Test func `meetings of one day that agree do not make it surer`() throws {
    let days = [(1, 2.0), (2, 3.0), (3, 4.0), (4, 3.0)]
    let once = try #require(MatchScore(seen(days)).interval)
    let thrice = try #require(MatchScore(seen(days + days + days)).interval)
    #expect(abs(once.lowerBound - thrice.lowerBound) < 1e-9)
  }

  @Test func `the interval stays on the scale`() throws {
    let interval = try #require(MatchScore(seen([(1, 1), (2, 5), (3, 5)])).interval)
    #expect(interval == 1...5)
  }
}
