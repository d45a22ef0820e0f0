import Foundation

/// Runs the steps of one session, one after the other, in one folder.
struct SessionPlayer {
  private let programs: [String: BuiltProgram]
  private let fileName: String
  private let folder: TemporaryFolder
  private var masks: SessionMasks

  init(programs: [String: BuiltProgram], fileName: String) throws {
    self.programs = programs
    self.fileName = fileName
    folder = try TemporaryFolder()
    masks = SessionMasks(folder: folder.path)
  }

  /// Runs a step and returns the lines that tell what came out.
  mutating func play(_ step: SessionScript.Step) throws -> [String] {
    do {
      let result = try run(step)
      for capture in step.captures { try keep(capture, from: result) }
      masks.notice(result.stdout + result.stderr)
      return SessionTranscript(of: result, masks: masks).lines
    } catch let mistake as SessionMistake {
      throw mistake.located(at: "\(fileName):\(step.line)")
    }
  }

  private func run(_ step: SessionScript.Step) throws -> BuiltProgram.Result {
    guard let words = CommandWords.split(step.command) else {
      throw SessionMistake("a quote is not closed")
    }
    let settings = words.prefix { $0.contains(/^[A-Z_]+=/) }
    let command = try words.dropFirst(settings.count).map(masks.fillIn)
    guard let name = command.first, let program = programs[name] else {
      let known = programs.keys.sorted().joined(separator: ", ")
      throw SessionMistake("'\(command.first ?? "")' is not a program of this test; use one of: \(known)")
    }
    let input = try step.input.map { try masks.fillIn($0) + "\n" }
    return try program.run(
      Array(command.dropFirst()), environment: environment(with: settings.map(masks.fillIn)),
      standardInput: input.isEmpty ? nil : input.joined(), in: folder)
  }

  private func environment(with settings: [String]) -> [String: String] {
    var environment = folder.environment
    for setting in settings {
      let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      environment[String(parts[0])] = String(parts[1])
    }
    return environment
  }

  private mutating func keep(_ capture: String, from result: BuiltProgram.Result) throws {
    guard let parts = capture.wholeMatch(of: /(\w+) = (.+)/) else {
      throw SessionMistake("'@ \(capture)' is not of the form '@ name = key'")
    }
    let source = CaptureSource(String(parts.2))
    guard let value = try source.value(in: result) else {
      let output = (result.stdout + result.stderr).trimmingCharacters(in: .newlines)
      throw SessionMistake("there is no \(parts.2) for '\(parts.1)' in: \(output)")
    }
    masks.keep(value, as: String(parts.1))
  }
}

/// Something a session file asks for that cannot be done.
public struct SessionMistake: Error, CustomStringConvertible {
  public let description: String

  init(_ description: String) {
    self.description = description
  }

  func located(at place: String) -> SessionMistake { SessionMistake("\(place): \(description)") }
}
