import Coaching
import Reports
import TestSupport
import Testing

/// How a development says what it does not know.
struct DevelopmentSurenessTests {
  /// Monthly visits, the last so many days ago.
  private func followed(_ levels: [Int], daysAgo: Int = 0, by observers: [String] = ["eva"]) -> Followed {
    var followed = Followed()
    for (place, level) in levels.enumerated() {
      followed.add(
        level, daysAgo: daysAgo + (levels.count - 1 - place) * 30, by: observers[place % observers.count])
    }
    return followed
  }

  @Test func `a last visit of more than thirty days ago is told with its day`() {
    let seen = "by 1 observer, last seen 23 Oct."
    let text = followed([2, 3, 3, 4], daysAgo: 31).text(width: 200)
    #expect(text.count { $0.hasPrefix(" Level now ") && $0.hasSuffix(seen) } == 3)
    #expect(followed([2, 3], daysAgo: 31).text(width: 200).contains { $0.hasSuffix(seen) })
    #expect(
      followed([2, 3], daysAgo: 31).text(.sv, width: 200).contains { $0.hasSuffix(", senast sett 23 okt.") })
    #expect(!followed([2, 3, 3, 4], daysAgo: 30).text().contains { $0.contains("last seen") })
  }

  @Test func `the curve after the last visit is dotted`() throws {
    let text = followed([2, 3, 3, 4], daysAgo: 60).text()
    let drawn = text.filter { $0.contains("│") }
    #expect(drawn.contains { $0.contains("╌") } && drawn.contains { $0.contains("─") })
    for line in drawn { #expect(!line.contains("╌─")) }
    #expect(!followed([2, 3, 3, 4]).text().filter { $0.contains("│") }.contains { $0.contains("╌") })
    #expect(
      followed([2], daysAgo: 60).report().json["dimensions"].elements.first?["lastSeen"] == "2026-09-24")
  }

  @Test(arguments: [[1, 2, 3, 4, 5, 5, 5], [5, 4, 3, 2, 1, 1, 1]])
  func `no level or curve lies outside the scale, and none is certain`(levels: [Int]) throws {
    let dimensions = followed(levels, daysAgo: 300).report().json["dimensions"].elements
    for level in dimensions.flatMap({ $0["curve"].elements + [$0["level"]] }) {
      let (low, high) = (try #require(level["low"].number), try #require(level["high"].number))
      let estimate = try #require(level["estimate"].number)
      #expect(1 <= low && low <= estimate && estimate <= high && high <= 5)
      #expect(high - low >= 0.1 - 1e-9)
    }
  }

  @Test func `the text says the level that programs are told`() throws {
    let followed = followed([1, 2, 3, 4, 5, 5, 5], daysAgo: 300)
    let level = try #require(followed.report().json["dimensions"].elements.first)["level"]
    let ends = try ["estimate", "low", "high"].map { try #require(level[$0].number).formatted }
    #expect(
      followed.text(width: 200).contains {
        $0.hasPrefix(" Level now \(ends[0]) (\(ends[1])–\(ends[2])) of 5")
      })
  }

  @Test func `of one observer it says that growing milder would look the same`() {
    let told = "a manager who grows milder would look the same"
    #expect(
      followed([2, 3, 4]).text(width: 200).count { $0.hasPrefix(" One observer: ") && $0.contains(told) } == 1
    )
    #expect(!followed([2, 3, 4], by: ["eva", "petra"]).text(width: 200).contains { $0.contains(told) })
    #expect(!followed([2, 3]).text(width: 200).contains { $0.contains(told) })
    #expect(followed([2, 3, 4]).text(.sv, width: 200).contains { $0.hasPrefix(" En enda bedömare: ") })
  }

  @Test func `a direction that the days alone show clearly has no doubt`() {
    let text = followed([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]).text(width: 200)
    #expect(text.contains { $0.hasPrefix(" On the way up.") })
    #expect(!text.contains { $0.contains("without the model") })
    #expect(text.contains { $0.contains(", p under 0.01, over 10 visit days.") })
    #expect(
      followed([1, 1, 2, 2, 3, 3, 4, 4, 5, 5]).text(.sv, width: 200).contains {
        $0.contains(", p under 0,01")
      })
  }

  /// The same score month by month, from a mild observer and then from a strict one, as others' meetings tell them.
  private var flat: Followed {
    var followed = Followed()
    for month in 0..<12 { followed.add(3, daysAgo: month * 30, by: month < 6 ? "strict" : "mild") }
    for rep in ["bo", "cia", "dan", "eli"] {
      for month in 0..<12 {
        followed.add(2, daysAgo: month * 30 + 2, of: Person.ID(rep), by: "strict")
        followed.add(4, daysAgo: month * 30 + 9, of: Person.ID(rep), by: "mild")
      }
    }
    return followed
  }

  @Test func `a direction that the days alone do not show is said to rest on the model`() {
    let text = flat.text(width: 200)
    #expect(text.contains(" On the way up."))
    #expect(text.count { $0 == " The visit days alone, without the model, do not show it clearly." } == 3)
    #expect(
      flat.text(.sv, width: 200).contains(" Besöksdagarna för sig, utan modellen, visar det inte tydligt."))
  }

  @Test func `nothing left out is told as taken into account`() throws {
    var alone = followed([2, 3, 4])
    let method = { (followed: Followed, figure: String) -> JSON? in
      followed.report(isExplaining: true).json["methods"].elements.first { $0["figure"] == .string(figure) }
    }
    #expect(try #require(method(alone, "level")?["method"].text).contains("puts the rep today; the interval"))
    #expect(try #require(method(alone, "adjusted")?["method"].text).contains("is the score itself"))
    for (place, observer) in ["petra", "eva", "petra", "eva"].enumerated() {
      alone.add(3, daysAgo: place * 9, of: Person.ID("bo"), by: observer)
    }
    let level = try #require(method(alone, "level")?["method"].text)
    #expect(level.contains("how strict observers are") && !level.contains("the kind of meeting"))
    #expect(try #require(method(alone, "visitDaysNeeded")?["method"].text).contains("wherever it lies"))
  }
}

extension Double {
  /// With one decimal.
  fileprivate var formatted: String {
    let tenths = Int((self * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
