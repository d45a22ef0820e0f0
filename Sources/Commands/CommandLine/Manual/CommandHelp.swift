import Coaching

/// What there is to say about one command, made from the grammar.
struct CommandHelp {
  let path: CommandPath

  /// What it does, in a sentence.
  var abstract: HelpSection { HelpSection(body: .prose(path.command.abstract ?? path.typed)) }

  var examples: HelpSection {
    let lines = (path.command.discussion ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    return HelpSection(
      heading: Wording(en: "EXAMPLES", sv: "EXEMPEL").text, body: .examples(lines.map(String.init)))
  }

  /// How it is typed: with what it cannot do without.
  var usageLine: String {
    guard path.command.commands.isEmpty else {
      return "\(path.typed) \(Wording(en: "COMMAND", sv: "KOMMANDO").text) …"
    }
    let arguments = path.command.positionals.map { $0.isOptional ? "[\($0.shownValue)]" : $0.shownValue }
    let options = path.command.options.filter { !$0.isOptional }.map(\.spelled)
    return ([path.typed] + arguments + options + [Wording(en: "[OPTIONS]", sv: "[FLAGGOR]").text])
      .joined(separator: " ")
  }

  var usage: HelpSection {
    HelpSection(heading: Wording(en: "USAGE", sv: "ANVÄNDNING").text, body: .usage(usageLine))
  }

  var commands: HelpSection {
    HelpSection(
      heading: Wording(en: "COMMANDS", sv: "KOMMANDON").text,
      body: .list(
        path.command.commands.map { HelpSection.Entry(term: $0.commandName, meaning: $0.abstract ?? "") }))
  }

  /// Everything that can stand behind the command.
  var options: HelpSection {
    HelpSection(
      heading: Wording(en: "OPTIONS", sv: "FLAGGOR").text,
      body: .list((path.command.positionals + path.command.options).map(\.entry) + [CommandHelp.help]))
  }

  /// What can stand behind this command and not behind every other.
  var ownOptions: HelpSection {
    let own = path.command.options.filter { !$0.isCommon }
    return HelpSection(
      heading: options.heading, body: .list((path.command.positionals + own).map(\.entry)))
  }

  /// What can stand behind every command.
  static func commonOptions(in grammar: Grammar) -> HelpSection {
    let any = grammar.command.commands.first
    return HelpSection(
      heading: Wording(en: "OPTIONS OF EVERY COMMAND", sv: "FLAGGOR FÖR ALLA KOMMANDON").text,
      body: .list((any?.options ?? []).filter(\.isCommon).map(\.entry) + [help]))
  }

  private static var help: HelpSection.Entry {
    HelpSection.Entry(
      term: "-h, --help", meaning: Wording(en: "This help.", sv: "Den här hjälpen.").text)
  }
}

extension Grammar.Argument {
  fileprivate var entry: HelpSection.Entry { HelpSection.Entry(term: spelled, meaning: meaning) }

  /// Whether every command takes it.
  var isCommon: Bool { isCommonOption(preferredName?.flag ?? "") }

  private var meaning: String {
    guard let value = defaultValue, takesValue else { return abstract ?? "" }
    return "\(abstract ?? "") \(Wording(en: "(else \(value))", sv: "(annars \(value))").text)"
  }
}
