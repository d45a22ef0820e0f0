import Coaching
import Reports
import TestSupport
import Testing

/// What programs are told of a development.
struct DevelopmentReportTests {
  private func dimension(_ key: String, _ followed: Followed) throws -> JSON {
    try #require(followed.report().json["dimensions"].elements.first { $0["dimension"] == .string(key) })
  }

  @Test func `a rep whom nobody has seen has empty lists and outcomes without figures`() {
    let json = Followed().report().json
    #expect(json["dimensions"] == [] && json["breaks"] == [])
    #expect((json["rep"], json["repName"]) == (.string(Person.Reference.asa.id.text), "Åsa Lind"))
    #expect((json["rubric"], json["asOf"]) == ("sample", "2026-11-23"))
    let periods = json["outcomes"].elements.flatMap { $0["periods"].elements }
    #expect(!periods.isEmpty)
    #expect(periods.allSatisfy { $0["value"] == .null && $0["n"] == .integer(0) && $0["low"] == .null })
  }

  @Test func `one observation has a level and no direction`() throws {
    var followed = Followed()
    followed.add(4, daysAgo: 3)
    for key in ["insight", "tactics", "overall"] {
      let json = try dimension(key, followed)
      #expect(
        (json["observations"], json["visitDays"], json["observers"]) == (
          .integer(1), .integer(1), .integer(1)
        ))
      #expect(json["level"]["estimate"] != .null)
      #expect(json["changePerQuarter"] == .null && json["chanceOfImprovement"] == .null)
      #expect((json["verdict"], json["companion"]) == ("too-early", .null))
    }
  }

  @Test(arguments: [1, 2, 3, 30])
  func `however few, every dimension comes in the order of the rubric with all its fields`(count: Int) {
    var followed = Followed()
    for place in 0..<count { followed.add(1 + place % 5, daysAgo: place * 7) }
    let dimensions = followed.report().json["dimensions"].elements
    #expect(dimensions.map { $0["dimension"] } == ["insight", "tactics", "overall"])
    for json in dimensions {
      #expect(json["points"].elements.count == count && json["observations"] == .integer(count))
      for level in json["curve"].elements + [json["level"]] {
        for end in ["low", "estimate", "high"] { #expect(level[end] != .null) }
      }
    }
  }

  @Test func `a point says who saw it, by id and by name`() throws {
    var followed = Followed()
    followed.add(4, daysAgo: 3)
    let point = try #require(dimension("insight", followed)["points"].elements.first)
    #expect((point["observer"], point["observerName"]) == ("eva", "Eva Ek"))
    #expect((point["met"], point["score"]) == ("2026-11-20T13:00:00+01:00", .number(4)))
  }

  @Test func `the curve begins with the first observation and ends today at the level`() throws {
    var followed = Followed()
    followed.addMonthly([2, 3, 3, 4])
    let json = try dimension("overall", followed)
    let curve = json["curve"].elements
    #expect((curve.first?["date"], curve.last?["date"]) == ("2026-08-25", "2026-11-23"))
    #expect(curve.last?["estimate"] == json["level"]["estimate"])
  }

  @Test func `own views and rehearsals are points beside, never counted`() throws {
    var followed = Followed()
    followed.addMonthly([2, 3, 2])
    let seen = try dimension("insight", followed)
    followed.add(5, daysAgo: 0, kind: .self, meeting: "m")
    followed.add(5, daysAgo: 10, kind: .practice)
    let both = try dimension("insight", followed)
    for key in ["level", "changePerQuarter", "observations", "visitDays", "observers", "companion", "curve"] {
      #expect(both[key] == seen[key])
    }
    let beside = both["points"].elements.filter { $0["included"] == .bool(false) }
    #expect(beside.map { $0["kind"] } == ["practice", "self"])
    #expect(beside.allSatisfy { $0["adjusted"] == .null && $0["score"] == .number(5) })
  }

  @Test func `a rep who alone has scored has points, and no level`() throws {
    var followed = Followed()
    followed.add(4, daysAgo: 2, kind: .self)
    let json = try dimension("overall", followed)
    #expect(json["points"].elements.count == 1 && json["curve"] == [])
    #expect(json["level"] == .null && json["verdict"] == "too-early" && json["observations"] == .integer(0))
  }

  @Test func `the own view is compared with others' of the same meetings`() throws {
    var followed = Followed()
    for (day, own) in [(0, 4), (20, 4), (40, 5)] {
      followed.add(3, daysAgo: day, meeting: "m\(day)")
      followed.add(own, daysAgo: day, kind: .self, meeting: "m\(day)")
    }
    followed.add(1, daysAgo: 60, meeting: "alone")
    let own = try dimension("insight", followed)["ownView"]
    #expect(own["difference"] == .number(4.0 / 3) && own["meetings"] == .integer(3))
    #expect(own["low"] != .null && own["high"] != .null)
  }

  @Test func `common cases and other reps enter the model and are nobody's points`() throws {
    var followed = Followed()
    followed.addMonthly([2, 3, 4])
    followed.add(5, daysAgo: 4, kind: .calibration, of: Person.ID("case-harbour"), by: "eva")
    followed.add(2, daysAgo: 5, of: Person.ID("bo"), by: "petra")
    let json = try dimension("overall", followed)
    #expect(json["points"].elements.count == 3 && json["observations"] == .integer(3))
    #expect(json["observers"] == .integer(1))
  }

  @Test func `meetings of a day are one visit day`() throws {
    var followed = Followed()
    followed.addMonthly([2, 3, 4])
    followed.add(4, daysAgo: 0, by: "petra")
    let json = try dimension("tactics", followed)
    #expect(
      (json["observations"], json["visitDays"], json["observers"]) == (.integer(4), .integer(3), .integer(2)))
    #expect(json["companion"]["n"] == .integer(3))
  }

  @Test func `one criterion stands alone, with its dimension`() {
    var followed = Followed()
    followed.addMonthly([2, 3, 4])
    let dimensions = followed.report(criterion: "picture").json["dimensions"].elements
    #expect(dimensions.map { $0["criterion"] } == ["picture"])
    #expect(dimensions.map { $0["dimension"] } == ["insight"])
  }

  @Test func `the same meetings give the same figures, however many threads work on them`() {
    var followed = Followed()
    followed.addMonthly([2, 3, 4, 4, 3, 5, 2])
    let json = followed.report().json
    for _ in 0..<20 { #expect(followed.report().json == json) }
  }

  @Test func `every figure's method is told on request`() {
    var followed = Followed()
    followed.addMonthly([2, 3])
    #expect(followed.report().json["methods"] == .null)
    let methods = followed.report(isExplaining: true).json["methods"].elements
    #expect(methods.first?["figure"] == "level" && methods.count == 9)
  }
}
