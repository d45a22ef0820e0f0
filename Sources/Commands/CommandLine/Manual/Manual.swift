import Coaching
import Text

/// The long help: every command, and what holds for all of them; made from the grammar.
struct Manual {
  let path: CommandPath
  private let grammar: Grammar

  /// The manual of a command with those below it, or of the whole program for no words.
  ///
  /// - Throws: `Misuse` when there is no such command.
  init(of words: [String], in grammar: Grammar) throws {
    path = CommandPath(words, in: grammar.command)
    self.grammar = grammar
    guard path.rest.isEmpty else { throw Misuse(words) }
  }

  /// One command with its examples and options.
  struct Chapter {
    /// How it is typed.
    let title: String
    let sections: [HelpSection]
  }

  /// What stands before the commands: for a single one, all that is its own.
  var opening: [HelpSection] {
    let help = CommandHelp(path: path)
    let isGroup = !path.command.commands.isEmpty
    return ([help.examples, help.usage] + (isGroup ? [] : [help.ownOptions])).filter { !$0.isEmpty }
  }

  /// Each command below it that can be run; none for a single command.
  var chapters: [Chapter] {
    path.command.commands.flatMap { Manual.runnable(below: path.going(to: $0)) }.map(Manual.chapter)
  }

  /// What stands behind the commands.
  var closing: [HelpSection] {
    [CommandHelp.commonOptions(in: grammar), .exitCodes, .files, .environment, .privacy]
  }

  private static func runnable(below path: CommandPath) -> [CommandPath] {
    guard !path.command.commands.isEmpty else { return [path] }
    return path.command.commands.flatMap { runnable(below: path.going(to: $0)) }
  }

  private static func chapter(of path: CommandPath) -> Chapter {
    let help = CommandHelp(path: path)
    let sections = [help.abstract, help.examples, help.ownOptions].filter { !$0.isEmpty }
    return Chapter(title: help.usageLine, sections: sections.map { HelpSection(body: $0.body) })
  }
}

extension Manual {
  /// The manual for a terminal.
  ///
  /// - Parameters:
  ///   - width: Columns there are.
  ///   - style: Makes headings bold.
  /// - Returns: The text, ending in a line break.
  func text(width: Int, style: Style) -> String {
    let title = HelpSection(heading: path.typed, body: .prose(path.command.abstract ?? ""))
    let parts =
      [title.lines(width: width, style: style)] + opening.map { $0.lines(width: width, style: style) }
      + chapters.map { $0.lines(width: width, style: style) }
      + closing.map { $0.lines(width: width, style: style) }
    return parts.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }
}

extension Manual.Chapter {
  fileprivate func lines(width: Int, style: Style) -> [String] {
    let bodies = sections.map { $0.lines(width: width, indent: 4, style: style) }
    return wrapped(style.bold(title), to: width, hanging: "  ") + Array(bodies.joined(separator: [""]))
  }
}
