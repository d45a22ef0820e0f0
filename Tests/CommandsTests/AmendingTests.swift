import Foundation
import TestSupport
import Testing

/// Who may put a scored meeting right.
struct AmendingTests {
  let workplace: Workplace

  init() throws {
    workplace = try .withPeople()
    _ = try workplace.run("person", "add", "Siv Berg", "--role", "manager")
    let rubrics = workplace.folder.file("rubrics")
    try FileManager.default.createDirectory(atPath: rubrics, withIntermediateDirectories: true)
    try workplace.folder.write(OwnRubric.text(version: 1, ask: "Was it good?"), to: "rubrics/short.yaml")
  }

  /// The identity of a meeting of Åsa's, scored with the short rubric.
  func score(_ kind: String) throws -> String {
    let answers = #"{"answers": {"good": {"level": 3}, "often": {"count": 2}}}"#
    let json = try workplace.json(
      "score", "--rep", "Åsa Lind", "--rubric", "short", "--kind", kind, "--answers", "-", input: answers)
    return (json as? [String: Any])?["observation"] as? String ?? ""
  }

  func amend(_ observation: String, as name: String, level: Int = 4) throws -> BuiltProgram.Result {
    try workplace.run(
      "amend", observation, "--as", name, "--partial", "--because", "mixed up two", "--answers", "-",
      input: #"{"answers": {"good": {"level": \#(level)}}}"#)
  }

  @Test func `whoever scored a meeting puts it right, and so does another manager under their own name`()
    throws
  {
    let observation = try score("manager")
    #expect(try amend(observation, as: "Eva Ek").exitCode == 0)
    #expect(try amend(observation, as: "Siv Berg", level: 5).exitCode == 0)
    let revisions = try workplace.observation(observation)["revisions"] as? [[String: Any]]
    #expect(revisions?.compactMap { $0["byName"] as? String } == ["Eva Ek", "Eva Ek", "Siv Berg"])
  }

  @Test(arguments: [("manager", "Åsa Lind", "Eva Ek"), ("self", "Eva Ek", "Åsa Lind")])
  func `a rep does not amend a manager's view, nor anybody a rep's own`(
    kind: String, name: String, observer: String
  ) throws {
    let observation = try score(kind)
    let refused = try amend(observation, as: name)
    #expect(refused.exitCode == 1)
    #expect(refused.stderr.contains("\(observer) scored this; it is not yours to amend"))
    #expect((try workplace.observation(observation, as: observer)["revision"] as? Int) == 1)
  }

  @Test func `answers that change nothing make no revision`() throws {
    let observation = try score("manager")
    let refused = try amend(observation, as: "Eva Ek", level: 3)
    #expect(refused.exitCode == 1)
    #expect(refused.stderr.contains("the answers change nothing"))
  }
}
