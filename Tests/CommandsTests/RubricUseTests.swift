import Foundation
import TestSupport
import Testing

struct RubricUseTests {
  let workplace: Workplace

  init() throws {
    workplace = try .withPeople()
  }

  private func score(_ level: Int, by observer: String) throws {
    let answers = #"{"answers": {"good": {"level": \#(level)}, "often": {"count": 2}}}"#
    let result = try workplace.run(
      "score", "--rep", "Åsa Lind", "--rubric", "short", "--as", observer, "--answers", "-", input: answers)
    #expect(result.exitCode == 0, "\(result.stderr)")
  }

  @Test func `after ten forms by two people a question answered alike by all is named`() throws {
    try FileManager.default.createDirectory(
      atPath: workplace.folder.file("rubrics"), withIntermediateDirectories: true)
    try workplace.folder.write(OwnRubric.text(version: 1, ask: "Was it good?"), to: "rubrics/short.yaml")
    _ = try workplace.run("person", "add", "Per Öberg", "--role", "manager")
    for number in 0..<10 { try score(number == 0 ? 4 : 3, by: number < 5 ? "Eva Ek" : "Per Öberg") }

    let shown = try workplace.run("rubric", "show", "short", "--use").stdout
    #expect(shown.contains("10 forms filled in by 2 people, version 1."), "\(shown)")
    #expect(shown.contains("“Was it good?”, 3 in 9 of 10 (90 %), by 2 people."), "\(shown)")
    #expect(shown.contains("nobody was timed"), "\(shown)")

    let json = try workplace.json("rubric", "show", "short", "--use") as? [String: Any]
    let use = try #require(json?["use"] as? [String: Any])
    #expect(use["observations"] as? Int == 10)
    #expect(use["tooEarly"] as? Bool == false)
    #expect(use["sameLevel"] as? [String] == ["good"])
    #expect(json?["minutes"] != nil, "what the rubric asks is there, too")
    let criteria = try #require(use["criteria"] as? [[String: Any]])
    #expect(criteria.map { $0["asked"] as? Int } == [10, 10])
    #expect((criteria[0]["levels"] as? [String: Int])?["3"] == 9)
  }

  @Test func `a form filled in at a terminal is timed, and a draft gone on with adds to it`() throws {
    try FileManager.default.createDirectory(
      atPath: workplace.folder.file("rubrics"), withIntermediateDirectories: true)
    try workplace.folder.write(OwnRubric.text(version: 1, ask: "Was it good?"), to: "rubrics/short.yaml")
    let left = try workplace.run(
      "score", "--rep", "Åsa Lind", "--rubric", "short", "--accessible", input: "3\n")
    #expect(left.exitCode == 130)
    let saved = try workplace.run("resume", "--accessible", input: "2\n\n")
    #expect(saved.exitCode == 0, "\(saved.stderr)")
    let json = try workplace.json("rubric", "show", "short", "--use") as? [String: Any]
    let form = try #require((json?["use"] as? [String: Any])?["form"] as? [String: Any])
    #expect(form["n"] as? Int == 1)
  }

  @Test func `a case file is checked like a rubric, also beside the journal where its name is its key`()
    throws
  {
    try FileManager.default.createDirectory(
      atPath: workplace.folder.file("rubrics/cases"), withIntermediateDirectories: true)
    let text = """
      key: other
      rubric: wembley
      versions: {from: 1}
      title: {en: "Mine", sv: "Min"}
      rep: Siv
      text: {en: "She goes in.", sv: "Hon går in."}
      answers:
        clear-aim: {level: 7, because: {en: "It is.", sv: "Det är så."}}
      """
    try workplace.folder.write(text, to: "rubrics/cases/mine.yaml")
    let result = try workplace.run("rubric", "check", "rubrics/cases/mine.yaml")
    #expect(result.exitCode == 2)
    let lines = result.stdout.split(separator: "\n").map(String.init)
    #expect(lines.count == 18, "\(result.stdout)")
    #expect(
      lines.first
        == "rubrics/cases/mine.yaml:1: the key is 'other', but the file is called 'mine.yaml'; give both the same name"
    )
    #expect(
      lines.last == "rubrics/cases/mine.yaml:8: 'level' cannot be '7'; use a whole number, 1 to 5",
      "\(result.stdout)")
    let listed = try workplace.run("rubric", "case", "--language", "sv")
    #expect(listed.stdout.contains("norrvik"))
    #expect(listed.stderr.contains("”mine” har problem: pitchside rubric case mine"))
    #expect(try workplace.run("rubric", "case", "mine").exitCode == 1)
  }
}
