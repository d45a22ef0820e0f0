/// The arguments as far as they name commands, and what stands behind them.
struct CommandPath {
  /// From the root to the innermost command named.
  let commands: [Grammar.Command]
  /// What stands behind the last of them.
  let rest: [String]

  init(_ arguments: [String], in root: Grammar.Command) {
    var commands = [root]
    var rest = arguments[...]
    while let word = rest.first,
      let next = commands[commands.count - 1].commands.first(where: { $0.commandName == word })
    {
      commands.append(next)
      rest = rest.dropFirst()
    }
    self.commands = commands
    self.rest = Array(rest)
  }

  private init(_ commands: [Grammar.Command]) {
    self.commands = commands
    rest = []
  }

  /// The path to a command right below the innermost.
  func going(to command: Grammar.Command) -> CommandPath { CommandPath(commands + [command]) }

  /// The innermost command.
  var command: Grammar.Command { commands[commands.count - 1] }

  /// The command as it is typed: `pitchside rubric show`.
  var typed: String { commands.map(\.commandName).joined(separator: " ") }
}
