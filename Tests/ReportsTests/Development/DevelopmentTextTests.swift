import Coaching
import Reports
import TestSupport
import Testing
import Text

/// A development as people read it.
struct DevelopmentTextTests {
  private var followed: Followed {
    var followed = Followed()
    followed.addMonthly([2, 2, 3, 2, 3, 3, 4])
    followed.add(4, daysAgo: 0, kind: .self)
    return followed
  }

  @Test(arguments: [40, 60, 80, 200], [Language.en, .sv])
  func `every line fits, whatever the width and the language`(width: Int, language: Language) {
    var followed = followed
    followed.business = BusinessOverTime(
      months: (0..<7).compactMap { place in
        Day(year: 2026, month: 5 + place, day: 1).map { first in
          var month = BusinessMonth(first: first)
          (month.held, month.outcomeKnown, month.orders) = (20, 20, 20)
          (month.marginKnown, month.margin, month.marginSquares) = (3, 9_876_543, 3e14)
          return month
        }
      })
    for line in followed.text(language, width: width) { #expect(displayWidth(of: line) <= width) }
  }

  @Test func `nobody seen yet is said, with what to type`() {
    let text = Followed().text(width: 200).joined(separator: "\n")
    #expect(text.contains("Nobody has scored a meeting of Åsa Lind with “Sample” yet"))
    #expect(text.contains("'pitchside score --rep \"Åsa Lind\" --rubric sample'"))
    let swedish = Followed().text(.sv, width: 200).joined(separator: "\n")
    #expect(swedish.contains("Ingen har fyllt i ett möte med Åsa Lind med ”Prov” än"))
  }

  @Test func `words come first: every verdict on top, and first in its section`() throws {
    let text = followed.text()
    let heading = try #require(text.firstIndex(of: "INSIGHT"))
    let verdicts = ["On the way up", "Steady", "On the way down", "Too early to say"]
    #expect(text[..<heading].contains { line in verdicts.contains { line.hasPrefix(" \($0): ") } })
    #expect(verdicts.contains { text[heading + 1].hasPrefix(" \($0).") })
  }

  @Test func `n stands beside the level`() {
    let words = "of 5: 7 observations on 7 visit days by 1 observer."
    #expect(followed.text().count { $0.hasPrefix(" Level now ") && $0.hasSuffix(words) } == 3)
    let swedish = "av 5: 7 rapporter på 7 besöksdagar av 1 bedömare."
    #expect(followed.text(.sv).count { $0.hasPrefix(" Nivå nu ") && $0.hasSuffix(swedish) } == 3)
  }

  @Test func `the chart has what others saw, the own view, the estimate and its time`() {
    let text = followed.text()
    #expect(text.contains { $0.hasPrefix("  4 │") && $0.contains("●") })
    #expect(text.contains { $0.contains("│") && $0.contains("─") })
    #expect(text.contains { $0.contains("May") && $0.contains("Nov") })
    var own = followed
    own.add(2, daysAgo: 100, kind: .self)
    #expect(own.text().contains { $0.contains("│") && $0.contains("○") })
  }

  @Test func `a chart written in ASCII alone keeps its columns`() {
    for line in followed.text() { #expect(displayWidth(of: asciiOnly(line)) == displayWidth(of: line)) }
    #expect(!followed.text().map(asciiOnly).contains { $0.contains("?") })
  }

  @Test func `outcomes stand together with the skill, and nothing is a reason for anything`() {
    let text = followed.text().joined(separator: "\n")
    #expect(text.contains("TOGETHER WITH"))
    #expect(!text.contains("because"))
    let swedish = followed.text(.sv).joined(separator: "\n")
    #expect(swedish.contains("TILLSAMMANS MED") && !swedish.contains("eftersom"))
  }
}
