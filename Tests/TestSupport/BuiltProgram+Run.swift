import Foundation

extension BuiltProgram {
  /// What a program that has ended left behind.
  public struct Result: Equatable, Sendable {
    public var output: [UInt8]
    public var error: [UInt8]
    public var exit: Exit

    /// The exit code; 128 and the signal's number when one ended the program, as shells tell it.
    public var exitCode: Int32 {
      switch exit {
      case .code(let code): code
      case .signal(let number): 128 + number
      }
    }

    /// Standard output as text.
    public var stdout: String { String(decoding: output, as: UTF8.self) }

    /// Standard error as text.
    public var stderr: String { String(decoding: error, as: UTF8.self) }
  }

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: Passed on as they are; no shell is involved.
  ///   - environment: All that the program gets, apart from PATH, and HOME (`folder`) unless it is given.
  ///   - standardInput: Reaches the program through a pipe; the null device when `nil`.
  ///   - folder: The working folder; a new one, removed afterwards, when `nil`.
  ///   - seconds: After that time the program is killed.
  /// - Returns: What the program left behind.
  /// - Throws: `TimedOut` with what the program had written so far.
  public func run(
    _ arguments: [String], environment: [String: String] = [:], standardInput: [UInt8]?,
    in folder: TemporaryFolder? = nil, timeout seconds: Double = 60
  ) throws -> Result {
    let folder = try folder ?? TemporaryFolder()
    var conversation = try Conversation(
      launch(arguments, environment: environment, in: folder), input: standardInput)
    guard let exit = conversation.finish(by: Deadline(in: seconds)) else {
      throw TimedOut(
        command: ([path] + arguments).joined(separator: " "), seconds: seconds,
        output: String(decoding: conversation.output, as: UTF8.self),
        error: String(decoding: conversation.error, as: UTF8.self))
    }
    return Result(output: conversation.output, error: conversation.error, exit: exit)
  }

  /// Runs the program to its end, with text as its standard input; otherwise like the other `run`.
  ///
  /// - Returns: What the program left behind.
  /// - Throws: `TimedOut` with what the program had written so far.
  public func run(
    _ arguments: [String], environment: [String: String] = [:], standardInput: String? = nil,
    in folder: TemporaryFolder? = nil, timeout seconds: Double = 60
  ) throws -> Result {
    try run(
      arguments, environment: environment, standardInput: standardInput.map { Array($0.utf8) },
      in: folder, timeout: seconds)
  }

  /// What both a run and a terminal session start from; the caller says where the streams lead.
  func launch(
    _ arguments: [String], environment: [String: String], in folder: TemporaryFolder
  ) -> (Launch.Streams) -> Launch {
    let inherited = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "", "HOME": folder.path]
    let complete = inherited.merging(environment) { $1 }
    return { streams in
      Launch(
        program: path, arguments: arguments, environment: complete, folder: folder.path, streams: streams)
    }
  }

  /// The program did not end in time, and was killed.
  public struct TimedOut: Error, CustomStringConvertible {
    public let command: String
    public let seconds: Double
    public let output: String
    public let error: String

    public var description: String {
      "'\(command)' was killed after \(seconds) s; its output: '\(output)'; its errors: '\(error)'"
    }
  }
}
