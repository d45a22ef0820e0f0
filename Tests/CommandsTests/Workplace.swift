import Foundation
import TestSupport

/// A folder with a journal of its own, and the built program to use it with.
struct Workplace {
  let folder: TemporaryFolder
  let program: BuiltProgram
  var environment: [String: String]

  init(_ changes: [String: String] = [:]) throws {
    folder = try TemporaryFolder()
    program = try .named()
    environment = folder.environment.merging(changes) { $1 }
  }

  /// A workplace in which Eva is known as the manager, and Åsa as a rep.
  static func withPeople(_ changes: [String: String] = [:]) throws -> Workplace {
    let workplace = try Workplace(changes)
    _ = try workplace.run("init", "--as", "Eva Ek")
    _ = try workplace.run("person", "add", "Åsa Lind", "--role", "rep", "--manager", "Eva Ek")
    return workplace
  }

  func run(_ arguments: String..., input: String? = nil) throws -> BuiltProgram.Result {
    try program.run(arguments, environment: environment, standardInput: input, in: folder)
  }

  /// Runs a command that must succeed and reads its JSON.
  func json(_ arguments: String..., input: String? = nil) throws -> Any {
    let result = try program.run(
      arguments + ["--json"], environment: environment, standardInput: input, in: folder)
    guard result.exitCode == 0 else { throw Failed(stderr: result.stdout + result.stderr) }
    return try JSONSerialization.jsonObject(with: Data(result.output))
  }

  func terminal(_ arguments: String..., columns: Int = 80) throws -> PseudoTerminal {
    try PseudoTerminal(program, arguments, environment: environment, columns: columns, in: folder)
  }

  /// A command that should have succeeded did not.
  struct Failed: Error {
    let stderr: String
  }
}

extension Workplace {
  /// The drafts that wait.
  func drafts() throws -> [[String: Any]] { try json("drafts") as? [[String: Any]] ?? [] }

  /// One scored meeting, as somebody reads it.
  func observation(_ id: String, as name: String = "Eva Ek") throws -> [String: Any] {
    try json("show", id, "--as", name) as? [String: Any] ?? [:]
  }
}
