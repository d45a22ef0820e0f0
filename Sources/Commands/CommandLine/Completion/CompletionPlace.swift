import Coaching

/// Where somebody is typing: what a command line could go on with.
enum CompletionPlace {
  case command(among: [Grammar.Command])
  /// An option that is not there yet.
  case option(among: [Grammar.Argument])
  /// The value of an option, or one that stands without a name, behind the words without names that are there.
  case value(of: Grammar.Argument, behind: [String])
  /// Only the user knows.
  case nothing

  /// - Parameters:
  ///   - words: What stands before, without the program's name.
  ///   - current: The word that is being typed.
  ///   - grammar: All there is to type.
  init(after words: [String], typing current: String, in grammar: Grammar) {
    let path = CommandPath(optionsBehindCommand(words), in: grammar.command)
    var reading = Reading(path.command, options: path.command.options(in: grammar), root: grammar.command)
    for word in path.rest { reading.take(word) }
    self = reading.place(typing: current)
  }

  /// The words behind a command, read one by one.
  private struct Reading {
    let command: Grammar.Command
    private let options: [Grammar.Argument]
    private let root: Grammar.Command
    private var positionals: [Grammar.Argument]
    private var given: Set<String> = []
    /// The option that the next word is the value of.
    private var awaiting: Grammar.Argument?
    private var isOnlyWords = false
    /// What stands there without a name.
    private var words: [String] = []

    init(_ command: Grammar.Command, options: [Grammar.Argument], root: Grammar.Command) {
      self.command = command
      self.options = options
      self.root = root
      positionals = command.positionals
    }

    mutating func take(_ word: String) {
      if awaiting != nil {
        awaiting = nil
      } else if word == "--" {
        isOnlyWords = true
      } else if word.hasPrefix("-"), word != "-", !isOnlyWords {
        let name = String(word.prefix { $0 != "=" })
        given.insert(name)
        awaiting = name == word ? option(name).flatMap { $0.takesValue ? $0 : nil } : nil
      } else {
        words.append(word)
        if let next = positionals.first, !next.isRepeating { positionals.removeFirst() }
      }
    }

    func place(typing current: String) -> CompletionPlace {
      if let awaiting { return .value(of: awaiting, behind: words) }
      if current.hasPrefix("-"), !isOnlyWords { return option(typing: current) }
      guard command.commands.isEmpty else { return .command(among: command.commands) }
      guard positionals.first?.offer != .commands else { return commandNamed }
      return positionals.first.map { .value(of: $0, behind: words) } ?? .nothing
    }

    /// Below the command that the words name so far, as `manual` takes them.
    private var commandNamed: CompletionPlace {
      let path = CommandPath(words, in: root)
      return path.rest.isEmpty ? .command(among: path.command.commands) : .nothing
    }

    private func option(_ flag: String) -> Grammar.Argument? { options.first { $0.isCalled(flag) } }

    private func option(typing current: String) -> CompletionPlace {
      guard let end = current.firstIndex(of: "=") else {
        return .option(
          among: options.filter { $0.isRepeating || !given.contains($0.preferredName?.flag ?? "") })
      }
      return option(String(current[..<end])).map { .value(of: $0, behind: words) } ?? .nothing
    }
  }
}

extension Grammar.Command {
  /// Its options; in front of a command those that every command takes, which may stand there, too.
  fileprivate func options(in grammar: Grammar) -> [Grammar.Argument] {
    guard options.isEmpty, let any = grammar.command.commands.first else { return options }
    return any.options.filter(\.isCommon)
  }
}
