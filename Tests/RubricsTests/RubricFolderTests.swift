import Coaching
import Foundation
import Rubrics
import Testing

/// The user's own rubrics over the shipped ones.
final class RubricFolderTests {
  private let url = FileManager.default.temporaryDirectory.appending(
    component: "rubrics-\(UUID().uuidString)")

  init() throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: url.appending(component: name))
  }

  private func problem(of key: String) -> String? {
    do throws(RubricProblems) {
      _ = try RubricFolder(url).rubric(key)
      return nil
    } catch {
      return error.problems.map { "\($0.line): \($0.message.en); \($0.remedy.en)" }.joined(separator: "\n")
    }
  }

  @Test func `without an own folder there are the shipped rubrics`() throws {
    for folder in [RubricFolder(nil), RubricFolder(url), RubricFolder(url.appending(component: "none"))] {
      #expect(folder.keys == ShippedRubrics.keys)
      #expect(try folder.rubric("wembley")?.criteria.count == 17)
      #expect(try folder.rubric("chelsea") == nil)
    }
  }

  @Test func `an own rubric comes beside the shipped ones`() throws {
    try write(smallRubric, to: "small.yaml")
    try write("", to: ".hidden.yaml")
    try write("", to: "notes.txt")
    let folder = RubricFolder(url)
    #expect(folder.keys == ShippedRubrics.keys + ["small"])
    #expect(try folder.rubric("small")?.title.sv == "Liten")
    #expect(try folder.file(of: "small")?.name == url.appending(component: "small.yaml").path)
  }

  @Test func `an own rubric goes before a shipped one`() throws {
    try write(small("key: small", "key: wembley"), to: "wembley.yaml")
    let folder = RubricFolder(url)
    #expect(folder.keys == ShippedRubrics.keys)
    #expect(try folder.rubric("wembley")?.criteria.count == 2)
  }

  @Test func `a file is named as its key`() throws {
    try write("# remark\n" + smallRubric, to: "large.yaml")
    #expect(
      problem(of: "large")
        == "2: the key is 'small', but the file is called 'large.yaml'; give both the same name")
  }

  @Test func `nothing outside the folder is read`() throws {
    try write(smallRubric, to: "small.yaml")
    let inner = url.appending(component: "inner")
    try FileManager.default.createDirectory(at: inner, withIntermediateDirectories: true)
    #expect(try RubricFolder(inner).file(of: "../small") == nil)
  }

  @Test func `what is no rubric file is said to be what it is`() throws {
    try FileManager.default.createDirectory(
      at: url.appending(component: "box.yaml"), withIntermediateDirectories: true)
    #expect(problem(of: "box") == "1: this is a folder; name a file in it")
    try write("a: b\n\nc: \u{0}\n", to: "zero.yaml")
    #expect(problem(of: "zero") == "3: this is not a text file; save it as plain text in UTF-8")
    try Data([0x61, 0x0A, 0xE5, 0x0A]).write(to: url.appending(component: "latin.yaml"))
    #expect(problem(of: "latin") == "2: the text is not in UTF-8; save the file as UTF-8")
    try write(String(repeating: "#", count: RubricFile.limit + 1), to: "huge.yaml")
    #expect(
      problem(of: "huge")
        == "1: the file is larger than 256 KB; a rubric has some 20; check that it is the right file")
  }

  @Test func `a file that is missing or has no end is refused`() {
    #expect(throws: RubricProblems.self) { try RubricFile(at: self.url.appending(component: "none.yaml")) }
    #expect(throws: RubricProblems.self) { try RubricFile(at: URL(filePath: "/dev/zero")) }
  }
}
