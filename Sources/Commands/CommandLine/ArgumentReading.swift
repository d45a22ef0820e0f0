import Coaching

/// A second look at arguments that ArgumentParser refused, to say in either language what is wrong.
struct ArgumentReading {
  private let path: CommandPath
  private var words: [String] = []
  private var given: Set<String> = []
  /// The first thing found wrong; `nil` when nothing foreseen is.
  private(set) var misuse: Misuse?

  init(_ path: CommandPath) {
    self.path = path
    var rest = path.rest[...]
    while misuse == nil, let word = rest.popFirst() {
      if word == "--" {
        words += rest
        break
      }
      read(word, rest: &rest)
    }
    misuse = misuse ?? misuseOfCommands ?? misuseOfWords ?? missingOption
  }

  private var command: Grammar.Command { path.command }

  private mutating func read(_ word: String, rest: inout ArraySlice<String>) {
    guard word.hasPrefix("-"), word != "-" else {
      words.append(word)
      misuse = misuseOfCommands
      return
    }
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let option = command.option(parts[0]) else {
      let known = command.options.flatMap { ($0.names ?? []).map(\.flag) } + ["--help"]
      misuse = .unknownOption(parts[0], of: path.typed, suggestions: nearest(to: parts[0], among: known))
      return
    }
    given.insert(option.spelled)
    guard option.takesValue else {
      if parts.count == 2 { misuse = .superfluousValue(option: parts[0]) }
      return
    }
    guard let value = parts.count == 2 ? parts[1] : Self.value(from: &rest) else {
      misuse =
        rest.first.flatMap(Self.negative).map { .negativeValue($0, option: parts[0]) }
        ?? .missingValue(option: parts[0])
      return
    }
    check(value, of: option, typedAs: parts[0])
  }

  private static func value(from rest: inout ArraySlice<String>) -> String? {
    guard let next = rest.first, next == "-" || !next.hasPrefix("-") else { return nil }
    return rest.popFirst()
  }

  /// The word, when it is a number below nought.
  private static func negative(_ word: String) -> String? {
    let digits = word.dropFirst()
    return word.hasPrefix("-") && digits.first?.isNumber == true ? word : nil
  }

  private mutating func check(_ value: String, of option: Grammar.Argument, typedAs flag: String) {
    let values = option.allValues ?? []
    if !values.isEmpty, !values.contains(value), !Choice.isSaid(value, behind: flag) {
      misuse = .wrongValue(value, option: flag, values: values)
    } else if option.valueName == Wording.number.text, Int(value) == nil {
      misuse = .wrongValue(value, option: flag, values: [])
    }
  }

  private var misuseOfCommands: Misuse? {
    let names = command.commands.map(\.commandName)
    guard !names.isEmpty else { return nil }
    guard let word = words.first else { return .missingCommand(below: path.typed, commands: names) }
    return .unknownCommand(word, below: path.typed, suggestions: nearest(to: word, among: names))
  }

  private var misuseOfWords: Misuse? {
    let positionals = command.positionals
    if words.count > positionals.count, positionals.last?.isRepeating != true {
      return .superfluous(words[positionals.count], of: path.typed)
    }
    if let missing = positionals.dropFirst(words.count).first(where: { !$0.isOptional }) {
      return .missing(missing.shownValue, of: path.typed)
    }
    return zip(words, positionals).compactMap(wrongValue).first
  }

  private func wrongValue(_ word: String, of positional: Grammar.Argument) -> Misuse? {
    guard let values = positional.allValues, !values.contains(word) else { return nil }
    return .wrongValue(word, option: positional.valueName ?? "", values: values)
  }

  private var missingOption: Misuse? {
    command.options.first { !$0.isOptional && !given.contains($0.spelled) }
      .map { .missing($0.spelled, of: path.typed) }
  }
}
