import Coaching
import Reports
import TestSupport
import Testing

/// What programs are told of how observers score.
struct CalibrationFiguresTests {
  private func row(_ observer: String, _ json: JSON) throws -> JSON {
    try #require(json["observers"].elements.first { $0["observer"] == .string(observer) })
  }

  @Test func `nothing scored has empty lists, and figures that are not there`() {
    let json = Calibrated().report().json
    #expect((json["connected"], json["groups"], json["observers"]) == (.bool(true), [], []))
    #expect((json["cases"], json["halo"]) == ([], []))
    #expect(
      json["model"] == [
        "observations": .integer(0), "reps": .integer(0), "cases": .integer(0), "observers": .integer(0),
        "components": [], "remlCriterion": .null, "singular": .null, "leftOut": [],
      ])
    #expect(json["dependability"].elements.map { $0["visitDays"].figure } == [1, 2, 3, 5, 8, 12, 20])
    #expect(json["dependability"].elements.allSatisfy { $0["phi"] == .null })
    #expect(json["daysEnough"].elements.map { $0["phi"] } == [.number(0.7), .number(0.8)])
  }

  @Test(arguments: 1...4)
  func `however few, nothing is claimed and nothing fails`(count: Int) throws {
    var few = Calibrated()
    for place in 0..<count { few.add([3], of: "rep-\(place / 2)", by: place % 2 == 0 ? "eva" : "petra") }
    let json = few.report().json
    #expect(json["model"]["observations"] == .integer(count))
    #expect(json["agreement"].elements.count == 5)
    for row in json["agreement"].elements { #expect(row["weightedKappa"] == .null && row["icc"] == .null) }
    #expect(json["spread"] == .null)
    let text = few.text()
    #expect(text.contains("Too early to say"))
    #expect(!text.contains("stricter than the others") && !text.contains("milder than the others"))
  }

  @Test func `one observer alone has no strictness`() throws {
    var alone = Calibrated()
    for day in 0..<9 { alone.add([2, 3, 4, 3, 2], of: "rep-\(day % 3)", by: "eva", daysAgo: day) }
    let json = alone.report().json
    #expect(try row("eva", json)["severity"] == .null)
    #expect(json["model"]["leftOut"].elements.contains("observer"))
    #expect(alone.text().contains("Too early to say: there is nobody to compare with."))
  }

  @Test func `the strict lie below 0 and the mild above, each with an interval around`() throws {
    let json = Calibrated.team.report().json
    for (observer, sign) in [("eva", -1.0), ("petra", 1)] {
      let severity = try row(observer, json)["severity"]
      let (low, high) = (try #require(severity["low"].figure), try #require(severity["high"].figure))
      let estimate = try #require(severity["estimate"].figure)
      #expect(estimate * sign > 0.5 && low < estimate && estimate < high && low * high > 0)
    }
    #expect(json["spread"]["observers"] == .integer(5))
    let severities = json["observers"].elements.compactMap { $0["severity"]["estimate"].figure }
    #expect(json["spread"]["lowest"].figure == severities.min())
    #expect(json["spread"]["highest"].figure == severities.max())
  }

  @Test func `components come with their deviation, and phi rises with visit days`() {
    let json = Calibrated.team.report().json
    let components = json["model"]["components"].elements
    #expect(components.map { $0["source"] } == ["rep", "observer", "residual"])
    for component in components {
      let (sd, variance) = (component["sd"].figure ?? -1, component["variance"].figure ?? -1)
      #expect(abs(sd * sd - variance) < 1e-9)
    }
    let phi = json["dependability"].elements.compactMap { $0["phi"].figure }
    #expect(phi.count == 7 && phi == phi.sorted())
    #expect(json["model"]["observers"] == .integer(5) && json["model"]["reps"] == .integer(5))
  }

  @Test func `a measure is that of all, of an area or of one question`() {
    let team = Calibrated.team
    let criteria = { (json: JSON) in json["agreement"].elements.map { $0["criterion"] } }
    #expect(criteria(team.report().json) == ["aim", "insight", "picture", "ladder", "plan"])
    let tactics = team.report(.dimension("tactics")).json
    #expect(criteria(tactics) == ["ladder", "plan"] && tactics["measure"] == "tactics")
    let plan = team.report(.criterion("plan")).json
    #expect(criteria(plan) == ["plan"] && plan["agreementOnScore"] == .null)
  }

  @Test func `forms with one level all the way down are counted, by how long they waited`() throws {
    var lined = Calibrated()
    lined.add([3], of: "rep-1", by: "eva", delayMinutes: 4 * 1440)
    lined.add([3, 3, 3, nil, nil], of: "rep-1", by: "eva", delayMinutes: nil)
    lined.add([3, 4, 3, 3, 3], of: "rep-2", by: "eva", delayMinutes: 30)
    lined.addCase([3], by: "eva")
    let json = lined.report().json
    #expect(json["straightLining"]["share"]["count"] == .integer(1))
    #expect(json["straightLining"]["share"]["of"] == .integer(2))
    #expect(
      json["straightLining"]["byDelay"].elements.map { $0["share"]["count"] }
        == [0, 0, 1].map { .integer($0) })
    let row = try row("eva", json)
    #expect(row["straightLined"]["count"] == .integer(1))
    #expect(row["medianDelayMinutes"] == .number(2895))
  }

  @Test func `that late forms tell less apart is said in words, with tau and n`() {
    var late = Calibrated()
    for place in 0..<12 {
      let levels = place < 6 ? [1, 3, 5, 2, 4] : [3, 3, 3, 3, 4]
      late.add(levels, of: "rep-\(place)", by: "eva", delayMinutes: (place + 1) * 1000)
    }
    let found = late.report().json["straightLining"]["delayAgainstSpread"]
    #expect(found["n"] == .integer(12) && found["tau"].figure.map { $0 < 0 } == true)
    #expect(late.text().contains("The longer the wait, the less a form tells apart (tau −0."))
    #expect(late.text().contains(", p under 0.01, 12 forms)"))
    #expect(late.text(.sv).contains("Ju längre väntan, desto mindre skiljer en rapport åt"))
    #expect(late.text(.sv).contains(", p under 0,01, 12 rapporter)"))
  }

  @Test func `every figure is explained where that is asked for`() {
    #expect(Calibrated().report().json["methods"] == .null)
    #expect(Calibrated().report(isExplaining: true).json["methods"].elements.count == 10)
    for language in Language.allCases {
      let text = Calibrated.team.text(language, isExplaining: true)
      #expect(text.contains("Krippendorff") && text.contains("Φ") && text.contains("REML"))
    }
  }
}
