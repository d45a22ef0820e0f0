import Coaching
import Text

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
    let path = CommandPath(arguments, in: grammar.command)
    let sections = [
      wrapped(path.command.abstract ?? path.typed, to: width), examples(of: path, width: width),
      usage(of: path, width: width),
    ]
    let lists = [commands(of: path, width: width), options(of: path, width: width)]
    return (sections + lists).filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private func examples(of path: CommandPath, width: Int) -> [String] {
    guard let examples = path.command.discussion, !examples.isEmpty else { return [] }
    return [Wording(en: "EXAMPLES", sv: "EXEMPEL").text]
      + examples.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
        wrapped(String($0), to: width, indent: "  ", hanging: "      ")
      }
  }

  private func usage(of path: CommandPath, width: Int) -> [String] {
    let heading = Wording(en: "USAGE", sv: "ANVÄNDNING").text
    guard path.command.commands.isEmpty else {
      return [heading, "  \(path.typed) \(Wording(en: "COMMAND", sv: "KOMMANDO").text) …"]
    }
    let arguments = path.command.positionals.map { $0.isOptional ? "[\($0.shownValue)]" : $0.shownValue }
    let options = path.command.options.filter { !$0.isOptional }.map(\.spelled)
    let line = ([path.typed] + arguments + options + [Wording(en: "[OPTIONS]", sv: "[FLAGGOR]").text])
    return [heading] + wrapped(line.joined(separator: " "), to: width, indent: "  ", hanging: "    ")
  }

  private func commands(of path: CommandPath, width: Int) -> [String] {
    list(
      Wording(en: "COMMANDS", sv: "KOMMANDON"),
      path.command.commands.map { ($0.commandName, $0.abstract ?? "") },
      width: width)
  }

  private func options(of path: CommandPath, width: Int) -> [String] {
    let arguments = path.command.positionals + path.command.options
    let help = ("-h, --help", Wording(en: "This help.", sv: "Den här hjälpen.").text)
    return list(
      Wording(en: "OPTIONS", sv: "FLAGGOR"), arguments.map { ($0.spelled, meaning(of: $0)) } + [help],
      width: width)
  }

  private func meaning(of argument: Grammar.Argument) -> String {
    guard let value = argument.defaultValue, argument.takesValue else { return argument.abstract ?? "" }
    return "\(argument.abstract ?? "") \(Wording(en: "(else \(value))", sv: "(annars \(value))").text)"
  }

  private func list(_ heading: Wording, _ rows: [(String, String)], width: Int) -> [String] {
    guard !rows.isEmpty else { return [] }
    let column = min(rows.map { displayWidth(of: $0.0) }.max() ?? 0, 26, max(4, width / 2) - 4) + 4
    let indent = String(repeating: " ", count: column)
    let lines = rows.flatMap { name, meaning -> [String] in
      let label = "  \(name)"
      guard displayWidth(of: label) + 2 <= column else {
        return wrapped(label, to: width, hanging: "    ") + wrapped(meaning, to: width, indent: indent)
      }
      return wrapped(meaning, to: width, indent: padded(label, to: column), hanging: indent)
    }
    return [heading.text] + lines
  }
}
