import Coaching
import Reports
import TestSupport
import Testing
import Text

/// What a development says of few visits.
struct DevelopmentEarlyTests {
  private var once: Followed {
    var followed = Followed()
    followed.add(3, daysAgo: 1, meeting: "m")
    followed.add(4, daysAgo: 1, kind: .self, meeting: "m")
    return followed
  }

  @Test func `one visit says once that a direction takes five days, and who has seen it`() {
    let (text, swedish) = (once.text(width: 200), once.text(.sv, width: 200))
    #expect(
      text.contains(
        " Too early to say. A direction takes five visit days: 4 more at the least. 1 observation on 1 visit day"
          + " by 1 observer."))
    #expect(
      swedish.contains(
        " För tidigt att säga. En riktning kräver fem besöksdagar: minst 4 till. 1 rapport på 1 besöksdag av 1"
          + " bedömare."))
  }

  @Test func `the areas stand together with their levels, without charts`() {
    let text = once.text()
    for title in ["Insight", "Tactics", "Overall"] {
      #expect(text.contains { $0.hasPrefix(" \(title) ") && $0.contains("3.0 (") })
    }
    #expect(!text.contains { $0.contains("│") || $0.contains("Change per quarter") })
    #expect(text.contains { $0.hasPrefix(" The rep's own view against others': too early to say") })
  }

  @Test(arguments: [Language.en, .sv])
  func `the shipped form fits one screen after one visit, its outcome too`(language: Language) throws {
    var followed = once
    let month = try #require(Day(iso8601: "2026-11-01"))
    var business = BusinessMonth(first: month)
    (business.held, business.outcomeKnown, business.advances) = (1, 1, 1)
    (business.marginKnown, business.margin, business.marginSquares) = (1, 9_000, 81_000_000)
    followed.business = BusinessOverTime(months: [business])
    // The sample has two areas, the shipped form five.
    #expect(followed.text(language).count + 3 <= 24)
  }

  @Test func `an area seen less than the others is told apart, of how many`() {
    var followed = once
    followed.meetings[0] = followed.meetings[0].without(followed.rubrics[1], dimension: "tactics")
    followed.add(3, daysAgo: 10)
    let text = followed.text(width: 120)
    #expect(
      text.contains {
        $0.hasPrefix(" Insight ") && $0.hasSuffix("2 observations on 2 visit days by 1 observer")
      })
    #expect(
      text.contains {
        $0.hasPrefix(" Tactics ") && $0.hasSuffix("1 observation on 1 visit day by 1 observer")
      })
    #expect(text.contains { $0.hasPrefix(" Too early to say. A direction takes five visit days: 3 more") })
  }

  @Test func `from three visit days on there are a chart and a change`() {
    var followed = Followed()
    followed.addMonthly([2, 3, 4])
    let text = followed.text()
    #expect(text.contains { $0.contains("│") })
    #expect(text.count { $0.hasPrefix(" Change per quarter ") } == 3)
    #expect(!text.contains { $0.contains("Without a model") })
  }

  @Test func `the days alone are told from five of them on`() {
    var followed = Followed()
    followed.addMonthly([2, 3, 4, 3])
    #expect(!followed.text().contains { $0.contains("Without a model") })
    #expect(followed.report().json["dimensions"].elements.first?["companion"]["n"] == .integer(4))
    followed.add(3, daysAgo: 120)
    #expect(followed.text().contains { $0.contains("Without a model") })
  }

  @Test func `one question alone has a section of its own`() {
    let report = once.report(criterion: "picture")
    let text = report.text(on: Page())
    #expect(text.contains { $0.hasPrefix(" Level now 3.0 (") && $0.hasSuffix("1 visit day by 1 observer.") })
    #expect(!text.contains { $0.contains("│") })
  }

  @Test(arguments: [40, 60, 200], [Language.en, .sv])
  func `every line fits, whatever the width and the language`(width: Int, language: Language) {
    for line in once.text(language, width: width) { #expect(displayWidth(of: line) <= width) }
  }
}

extension ScoredMeeting {
  /// The same with nothing rated of a dimension.
  fileprivate func without(_ rubric: Rubric?, dimension: Dimension.Key) -> ScoredMeeting {
    guard let rubric else { return self }
    let levels = zip(rubric.criteria, levels).map { $0.dimension == dimension ? nil : $1 }
    return ScoredMeeting(
      observation, kind: kind, rep: rep, observer: observer, meeting: meeting, met: met, scenario: scenario,
      version: version, levels: levels, scoring: Scoring(rubric))
  }
}
