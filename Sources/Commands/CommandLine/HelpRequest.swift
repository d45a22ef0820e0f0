/// What somebody asked for with `--help`, `-h` or `help`: examples first, in the current language.
struct HelpRequest {
  private let arguments: [String]

  /// `nil` unless help is asked for, be it by naming nothing but a group of commands.
  init?(_ arguments: [String]) {
    let words = withoutCommonOptions(arguments.prefix { $0 != "--" })
    let asked = ["help", "--help", "-h"]
    self.arguments = words.filter { !asked.contains($0) }
    let innermost = InnermostCommand(self.arguments)
    let isGroupAlone = innermost.isGroup && innermost.rest.isEmpty
    let isAsked = words.prefix(2).contains("help") || words.contains { $0 == "--help" || $0 == "-h" }
    guard isAsked || isGroupAlone else { return nil }
  }

  /// A command that is asked about and is not there; else `nil`.
  var mistake: Misuse? {
    let innermost = InnermostCommand(arguments)
    return innermost.isGroup && !innermost.rest.isEmpty ? Misuse(arguments) : nil
  }

  /// The help.
  ///
  /// - Parameter width: Columns there are.
  /// - Returns: The text, ending in a line break.
  func text(width: Int) -> String {
    guard let grammar = Grammar.current else { return "" }
    let help = CommandHelp(path: CommandPath(arguments, in: grammar.command))
    let sections = [help.abstract, help.examples, help.usage, help.commands, help.options]
    return sections.filter { !$0.isEmpty }.map { $0.lines(width: width).joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }
}
