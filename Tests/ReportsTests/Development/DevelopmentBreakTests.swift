import Coaching
import Reports
import TestSupport
import Testing

/// A development across versions of a rubric.
struct DevelopmentBreakTests {
  /// Three meetings by version 1, then three by version 2, which asks another question about the picture.
  var broken: Followed {
    var followed = Followed()
    let sample = Rubric.sample(version: 2)
    let criteria = sample.criteria.map { criterion in
      criterion.key == "picture"
        ? Criterion(
          key: "picture", dimension: "insight", kind: .level, weight: 3,
          ask: Wording(same: "What was drawn?"),
          levels: criterion.levels) : criterion
    }
    followed.rubrics[2] = Rubric(
      key: "sample", version: 2, title: sample.title, purpose: sample.purpose, minutes: 2,
      scale: sample.scale,
      notObserved: sample.notObserved, evidence: sample.evidence, dimensions: sample.dimensions,
      criteria: criteria)
    for day in [100, 80, 60] { followed.add(2, daysAgo: day) }
    for day in [40, 20, 0] { followed.add(4, daysAgo: day, version: 2) }
    return followed
  }

  @Test func `what changed begins anew, and what did not goes on`() {
    let json = broken.report().json
    #expect(json["rubricVersion"] == .integer(2))
    #expect(
      json["dimensions"].elements.map { $0["observations"] } == [.integer(3), .integer(6), .integer(3)])
    let points = json["dimensions"].elements.map { $0["points"].elements }
    #expect(points.map(\.count) == [6, 6, 6])
    #expect(points[0].map { $0["included"] } == [false, false, false, true, true, true].map { .bool($0) })
    #expect(points[0].prefix(3).allSatisfy { $0["adjusted"] == .null })
    #expect(json["dimensions"].elements[0]["curve"].elements.first?["date"] == "2026-10-14")
  }

  @Test func `the break is told with its day, its versions and what it breaks`() {
    #expect(
      broken.report().json["breaks"] == [
        [
          "date": "2026-10-14", "fromVersion": .integer(1), "toVersion": .integer(2),
          "dimensions": ["insight", "overall"],
        ]
      ])
  }

  @Test func `the break is seen in the chart and said in words, once for what it breaks`() {
    let text = broken.text()
    #expect(text.count { $0.contains("version 2 of the form asks something else here") } == 2)
    #expect(text.count { $0.contains("┆") } > 4)
    #expect(broken.text(.sv, width: 200).contains { $0.contains("utvecklingen börjar om") })
  }

  @Test func `one criterion breaks alone`() {
    #expect(broken.report(criterion: "picture").json["breaks"].elements.count == 1)
    let thought = broken.report(criterion: "thought").json
    #expect(thought["breaks"] == [])
    #expect(thought["dimensions"].elements.map { $0["observations"] } == [.integer(6)])
  }

  @Test func `a rep who is not yet seen by the new version goes on with the old one`() {
    var followed = broken
    followed.meetings.removeAll { $0.version == 2 }
    followed.add(5, daysAgo: 1, kind: .self, version: 2)
    followed.add(5, daysAgo: 1, of: Person.ID("bo"), version: 2)
    let json = followed.report().json
    #expect(json["rubricVersion"] == .integer(1) && json["breaks"] == [])
    #expect(
      json["dimensions"].elements.map { $0["observations"] } == [.integer(3), .integer(3), .integer(3)])
  }
}
