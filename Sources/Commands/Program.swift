import ArgumentParser
import Coaching
import Reports
import Terminal

/// The program from its arguments to its exit code.
public enum Program {
  /// The version, as `pitchside --version` says it.
  public static let version = "0.1.0"

  /// Runs a command.
  ///
  /// - Parameter arguments: What stands behind the program's name.
  /// - Returns: 0 fine, 1 failed, 2 a check found problems, 64 wrong use, 130 interrupted with a draft kept.
  public static func run(_ arguments: [String]) -> Int32 {
    guard arguments != ["--version"] else {
      Console.write("pitchside \(version)\n", to: .output)
      return 0
    }
    let arguments = optionsBehindCommand(arguments)
    return Language.$current.withValue(Surroundings.system.language(for: arguments)) {
      do {
        var command = try parsed(arguments)
        try command.run()
        return 0
      } catch {
        return end(with: error, after: arguments)
      }
    }
  }

  /// Parses with the innermost command alone, which spares making all the others at each start.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    var type: any ParsableCommand.Type = Pitchside.self
    var rest = arguments[...]
    while let word = rest.first,
      let next = type.configuration.subcommands.first(where: { $0.configuration.commandName == word })
    {
      type = next
      rest = rest.dropFirst()
    }
    return try type.parseAsRoot(Array(rest))
  }

  private static func end(with error: any Error, after arguments: [String]) -> Int32 {
    if let code = error as? ExitCode { return code.rawValue }
    let help = HelpRequest(arguments)
    if Pitchside.exitCode(for: error).isSuccess {
      Console.write(help.text(width: Surroundings.system.page.width), to: .output)
      return 0
    }
    let problem = error as? any Explained ?? Misuse(arguments, error: error)
    say(problem, asJSON: arguments.prefix { $0 != "--" }.contains("--json"))
    let isWrongUse = (problem as? any WrongUse)?.isWrongUse ?? false
    return isWrongUse ? ExitCode.validationFailure.rawValue : ExitCode.failure.rawValue
  }

  private static func say(_ problem: any Explained, asJSON: Bool) {
    if asJSON, let text = try? ErrorReport(problem).json.written() {
      Console.write(text, to: .output)
    } else {
      Console.write("pitchside: \(problem.message.text)\n  \(problem.remedy.text)\n", to: .errors)
    }
  }
}

/// An error that may lie in how the program was called, rather than in what it met.
protocol WrongUse: Explained {
  var isWrongUse: Bool { get }
}
