import Coaching
import Foundation
import Rubrics
import Testing

/// The shipped cases, and the user's own beside them.
final class CaseFolderTests {
  private let url = FileManager.default.temporaryDirectory.appending(component: "cases-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(
      at: url.appending(path: "rubrics/cases"), withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  private var rubrics: RubricFolder { RubricFolder(url.appending(path: "rubrics")) }

  private var cases: CaseFolder { CaseFolder(url.appending(path: "rubrics/cases"), rubrics: rubrics) }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: url.appending(path: "rubrics").appending(path: name))
  }

  @Test(arguments: ShippedCases.keys)
  func `every shipped case is without problems and speaks both languages`(key: String) throws {
    let shipped = try #require(try CaseFolder(nil, rubrics: RubricFolder(nil)).calibrationCase(key))
    #expect(shipped.key == key)
    let texts = [shipped.title, shipped.text] + shipped.answers.map(\.because)
    for text in texts { #expect(!text.en.isEmpty && !text.sv.isEmpty && text.en != text.sv, "\(text.en)") }
    #expect(shipped.text.en.split(separator: "\n").count == shipped.text.sv.split(separator: "\n").count)
  }

  @Test func `the case at Norrvik answers all 17 criteria, 11 of them levels`() throws {
    let norrvik = try #require(try cases.calibrationCase("norrvik"))
    #expect(norrvik.answers.count == 17)
    #expect(norrvik.answers.compactMap(\.answer.level) == [5, 4, 5, 3, 3, 4, 2, 4, 5, 3, 4])
    #expect(norrvik.rep == "Jonas")
    #expect(norrvik.text.sv.contains("310\u{A0}000"), "figures are not torn apart")
  }

  @Test func `an own case comes beside the shipped ones, and goes before one of the same key`() throws {
    let norrvik = try #require(ShippedCases.text(of: "norrvik"))
    try write(norrvik.replacing("rep: Jonas", with: "rep: Siv"), to: "cases/norrvik.yaml")
    try write(norrvik.replacing("key: norrvik", with: "key: pumps"), to: "cases/pumps.yaml")
    #expect(cases.keys == ["norrvik", "pumps"])
    #expect(try cases.calibrationCase("norrvik")?.rep == "Siv")
    #expect(try cases.calibrationCase("pumps")?.rep == "Jonas")
    #expect(try cases.calibrationCase("none") == nil)
    #expect(rubrics.keys == RubricFolder(nil).keys, "cases are no rubrics")
  }

  @Test func `a case is held against the own rubric of that key`() throws {
    let wembley = try #require(ShippedRubrics.text(of: "wembley"))
    try write(wembley.replacing("version: 1\n", with: "version: 2\n"), to: "wembley.yaml")
    #expect(throws: RubricProblems.self) { try cases.calibrationCase("norrvik") }
    try write("key: wembley\n", to: "wembley.yaml")
    do throws(RubricProblems) {
      _ = try cases.calibrationCase("norrvik")
      Issue.record("the rubric is broken")
    } catch {
      #expect(error.problems.first?.message.en == "the rubric 'wembley' has problems of its own")
    }
  }

  @Test func `a check tells a case from a rubric by its fields`() throws {
    let check = { [rubrics] (text: String) throws(RubricProblems) in
      try RubricFile(name: "x.yaml", text: text).check(by: rubrics)
    }
    try check(try #require(ShippedCases.text(of: "norrvik")))
    try check(try #require(ShippedRubrics.text(of: "readiness")))
    #expect(throws: RubricProblems.self) { try check("key: a\nanswers: {}\n") }
    do throws(RubricProblems) {
      try check("key: a\nrubric: wembley\n")
    } catch {
      #expect(error.problems.contains { $0.message.en == "'answers' is missing" })
    }
    do throws(RubricProblems) {
      try check("key: a\ncriteria: []\nanswers: {}\n")
    } catch {
      #expect(error.problems.contains { $0.message.en == "'answers' is unknown here" })
    }
  }
}
