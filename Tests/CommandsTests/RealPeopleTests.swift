import Foundation
import TestSupport
import Testing

/// The people of a real sales organisation, read from the shared folder beside the checkout.
struct RealPeopleTests {
  static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(
      path: "shared/data/crm/sales_teams.csv")

  static var isThere: Bool { FileManager.default.fileExists(atPath: file.path) }

  @Test(.enabled(if: isThere, "skipped: ../shared/data/crm/sales_teams.csv is not here"))
  func `everybody of a real sales organisation is added and found under their manager`() throws {
    let workplace = try Workplace()
    let rows = try String(contentsOf: Self.file, encoding: .utf8).split(whereSeparator: \.isNewline)
      .dropFirst()
      .map { $0.split(separator: ",").map(String.init) }
    for manager in Set(rows.map { $0[1] }) {
      #expect(try workplace.run("person", "add", manager, "--role", "manager").exitCode == 0)
    }
    for row in rows {
      let result = try workplace.run(
        "person", "add", row[0], "--role", "rep", "--manager", row[1], "--team", row[2])
      #expect(result.exitCode == 0, "\(result.stderr)")
    }
    let people = try #require(try workplace.json("person", "list", "--role", "rep") as? [[String: Any]])
    #expect(people.count == rows.count)
    let managers = people.map {
      [$0["name"] as? String, $0["managerName"] as? String, $0["team"] as? String]
    }
    #expect(Set(managers) == Set(rows.map { [$0[0], $0[1], $0[2]] }))
  }
}
