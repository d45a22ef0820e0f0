import Testing

struct ImportTests {
  @Test func `every import in Sources is one that its module may have`() throws {
    let violations = try Repository.sourceFiles().flatMap {
      ImportRule.ofTheHouse.violations(in: $0.text, file: $0.path, of: $0.module)
    }
    for violation in violations { Issue.record("\(violation)") }
  }

  @Test func `every folder in Sources is a module in the table`() throws {
    for stranger in try ImportRule.ofTheHouse.strangers(among: Repository.modules()) {
      Issue.record("\(stranger)")
    }
  }

  @Test func `every dependency in the manifest is one that its module may have`() throws {
    for violation in ImportRule.ofTheHouse.violations(inManifest: try Repository.text(of: "Package.swift")) {
      Issue.record("\(violation)")
    }
  }

  @Test func `the manifest declares every module where this check can read it`() throws {
    let declared = Set(ManifestTarget.all(in: try Repository.text(of: "Package.swift")).map(\.name))
    for module in try Repository.modules() where !declared.contains(module) {
      Issue.record(
        "Package.swift: declare '\(module)' as a plain .target(name: \"\(module)\", dependencies: […])")
    }
  }
}

/// The check itself, on planted violations.
struct ImportRuleTests {
  let rule = ImportRule(
    allowed: ["Journal": ["Coaching", "GRDB"], "Coaching": [], "Web": ["Coaching"]], system: ["Foundation"])

  @Test(arguments: [
    "import GRDB", "  import GRDB  // rows", "public import GRDB", "@testable import GRDB",
    "import struct GRDB.Row", "@preconcurrency public import GRDB", "@_spi(Inner) import func GRDB.read",
    "import GRDB.Row", "private import class GRDB.Row", "import `GRDB`", "import Foundation; import GRDB",
  ])
  func `an import is found however it is written`(statement: String) {
    let found = rule.violations(in: "// Pages.\n\(statement)\n", file: "Sources/Web/Page.swift", of: "Web")
    #expect(
      found == [
        "Sources/Web/Page.swift:2: Web may not import GRDB, only Coaching; pass what is needed as a value, or"
          + " move the code to where it belongs"
      ])
    #expect(rule.violations(in: statement, file: "Sources/Journal/Row.swift", of: "Journal") == [])
  }

  @Test(arguments: [
    "// import GRDB", "/// import GRDB", "let important = GRDB",
    "let script = \"\"\"\n  import GRDB from there\n  \"\"\"", "let imports = 1",
  ])
  func `what only looks like an import is left alone`(text: String) {
    #expect(rule.violations(in: text, file: "Sources/Web/Page.swift", of: "Web") == [])
  }

  @Test(arguments: [
    "// see Sources/*\nimport GRDB", "let a = \"\"\"\n  b\n  \"\"\"\nimport GRDB", "// \"\"\"\nimport GRDB",
  ])
  func `an import after a string or a comment is found`(text: String) {
    #expect(rule.violations(in: text, file: "Sources/Web/Page.swift", of: "Web").count == 1)
  }

  @Test func `imports between conditions are found on their lines`() {
    let text = "#if canImport(GRDB)\n  import GRDB\n#else\n  import Web\n#endif"
    #expect(ImportLine.all(in: text) == [.init(module: "GRDB", line: 2), .init(module: "Web", line: 4)])
  }

  @Test func `a module with nothing to import may still import the system`() {
    let found = rule.violations(
      in: "import Foundation\nimport Web", file: "Sources/Coaching/A.swift", of: "Coaching")
    #expect(found.count == 1)
    #expect(
      found.first?.contains("A.swift:2: Coaching may not import Web, only the system's modules") == true)
  }

  @Test func `a module that is not in the table is a stranger`() {
    #expect(
      rule.strangers(among: ["Web", "Utils"]) == [
        "Sources/Utils: Utils is not in Tests/HouseTests/AllowedImports.swift; add what it may import"
      ])
  }

  @Test func `a dependency in the manifest is held to the same table`() {
    let manifest = """
      targets: [
        .target(name: "Journal", dependencies: ["Coaching", .product(name: "GRDB", package: "GRDB.swift")]),
        .target(
          name: "Web", dependencies: [
            "Coaching", .product(name: "GRDB", package: "GRDB.swift", condition: .when(platforms: [.linux])),
            "Journal",
          ],
          swiftSettings: [.define("X")]),
        .target(name: "TestSupport", dependencies: ["Web"]),
      ]
      """
    let found = rule.violations(inManifest: manifest)
    #expect(found.count == 2)
    #expect(found.first?.hasPrefix("Package.swift:3: Web may not import GRDB, only Coaching") == true)
    #expect(found.last?.hasPrefix("Package.swift:3: Web may not import Journal") == true)
  }

  @Test func `whatever the table allows is a module of ours or one of six others`() {
    let thirdParty: Set = ["ArgumentParser", "GRDB", "GRDBSQLite", "Hummingbird", "Logging", "Yams"]
    let importable = Set(allowedImports.values.joined()).subtracting(["TestSupport"])
    #expect(importable.subtracting(allowedImports.keys) == thirdParty)
    #expect(
      allowedImports.filter { $0.value.contains("TestSupport") }.keys.sorted() == ["benchmarks"],
      "only what measures presses keys as the tests do")
  }
}
