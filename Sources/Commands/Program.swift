import ArgumentParser
import Coaching
import Reports
import Terminal
import Text

/// The program from its arguments to its exit code.
public enum Program {
  /// The version, as `pitchside --version` says it.
  public static let version = "0.2.0"

  /// Runs a command.
  ///
  /// - Parameter arguments: What stands behind the program's name.
  /// - Returns: 0 fine, 1 failed, 2 a check found problems, 64 wrong use, 130 interrupted with a draft kept.
  public static func run(_ arguments: [String]) -> Int32 {
    if let request = CompletionRequest(arguments) { return request.answer() }
    let arguments = mappingsSpelledOut(optionsBehindCommand(arguments))
    guard arguments.first != "--version" else {
      Console.write("pitchside \(version)\n", to: .output)
      return 0
    }
    return Language.$current.withValue(Surroundings.system.language(for: arguments)) {
      if let help = HelpRequest(arguments) {
        if let mistake = help.mistake { return end(with: mistake, after: arguments) }
        Console.write(help.text(width: Surroundings.system.page.width), to: .output)
        return 0
      }
      do {
        var command = try parsed(arguments)
        try command.run()
        return 0
      } catch {
        return end(with: error, after: arguments)
      }
    }
  }

  /// The command ready to run; help is given before, so that whatever is not that very command is a mistake.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    let innermost = InnermostCommand(arguments)
    guard !innermost.isGroup, let command = try? innermost.type.parseAsRoot(innermost.rest),
      type(of: command) == innermost.type
    else { throw Misuse(arguments) }
    return command
  }

  private static func end(with error: any Error, after arguments: [String]) -> Int32 {
    if let code = error as? ExitCode { return code.rawValue }
    let isJSON = arguments.prefix { $0 != "--" }.contains("--json")
    if let left = error as? FormLeft {
      if isJSON { say(left, asJSON: true) }
      return 130
    }
    let problem = error as? any Explained ?? Mistake.unforeseen("\(error)")
    say(problem, asJSON: isJSON)
    let isWrongUse = (problem as? any WrongUse)?.isWrongUse ?? false
    return isWrongUse ? ExitCode.validationFailure.rawValue : ExitCode.failure.rawValue
  }

  private static func say(_ problem: any Explained, asJSON: Bool) {
    if asJSON, Console.write(ErrorReport(problem).json.written(), to: .output) { return }
    let words = "pitchside: \(problem.message.text)\n  \(problem.remedy.text)\n"
    Console.write(fitted(safeForTerminal(words)), to: .errors)
  }
}

/// An error that may lie in how the program was called, rather than in what it met.
protocol WrongUse: Explained {
  var isWrongUse: Bool { get }
}
