import Coaching

/// A command line that could not be understood, and what was probably meant.
enum Misuse: WrongUse, Hashable {
  case unknownCommand(String, below: String, suggestions: [String])
  case missingCommand(below: String, commands: [String])
  case unknownOption(String, of: String, suggestions: [String])
  case missingValue(option: String)
  /// A value that looks like an option, because it begins with a minus.
  case negativeValue(String, option: String)
  case superfluousValue(option: String)
  case wrongValue(String, option: String, values: [String])
  case missing(String, of: String)
  case superfluous(String, of: String)
  case other

  /// What is wrong with arguments that could not be parsed.
  init(_ arguments: [String]) {
    let reading = Grammar.current.map { ArgumentReading(CommandPath(arguments, in: $0.command)) }
    self = reading?.misuse ?? .other
  }

  var isWrongUse: Bool { true }

  var message: Wording {
    switch self {
    case .unknownCommand(let word, let parent, _):
      Wording(en: "'\(parent)' has no command '\(word)'", sv: "”\(parent)” har inget kommando ”\(word)”")
    case .missingCommand(let parent, _):
      Wording(en: "'\(parent)' needs a command", sv: "”\(parent)” behöver ett kommando")
    case .unknownOption(let option, let command, _):
      Wording(en: "'\(command)' has no option '\(option)'", sv: "”\(command)” har ingen flagga ”\(option)”")
    case .missingValue(let option):
      Wording(en: "'\(option)' needs a value", sv: "”\(option)” behöver ett värde")
    case .negativeValue(let value, let option):
      Wording(
        en: "the negative number '\(value)' behind '\(option)' looks like an option",
        sv: "det negativa talet ”\(value)” efter ”\(option)” ser ut som en flagga")
    case .superfluousValue(let option):
      Wording(en: "'\(option)' takes no value", sv: "”\(option)” tar inget värde")
    case .wrongValue(let value, let option, _):
      Wording(en: "'\(value)' is no value for \(option)", sv: "”\(value)” är inget värde för \(option)")
    case .missing(let argument, let command):
      Wording(en: "'\(command)' needs \(argument)", sv: "”\(command)” behöver \(argument)")
    case .superfluous(let word, let command):
      Wording(en: "'\(word)' is too much for '\(command)'", sv: "”\(word)” är för mycket för ”\(command)”")
    case .other: Wording(en: "the command line was not understood", sv: "kommandoraden gick inte att förstå")
    }
  }

  var remedy: Wording {
    switch self {
    case .unknownCommand(_, let parent, let suggestions):
      suggestions.asSuggestion ?? Misuse.seeHelp(of: parent)
    case .missingCommand(let parent, let commands):
      Wording(
        en: "use one of \(commands.joined(separator: ", ")); see '\(parent) --help'",
        sv: "använd något av \(commands.joined(separator: ", ")); se ”\(parent) --help”")
    case .unknownOption(_, let command, let suggestions):
      suggestions.asSuggestion ?? Misuse.seeHelp(of: command)
    case .missingValue(let option):
      Wording(en: "write it behind: \(option) …", sv: "skriv det efter: \(option) …")
    case .negativeValue(let value, let option):
      Wording(en: "write \(option)=\(value)", sv: "skriv \(option)=\(value)")
    case .superfluousValue(let option): Wording(en: "write only \(option)", sv: "skriv bara \(option)")
    case .wrongValue(let value, let option, let values):
      nearest(to: value, among: values).asSuggestion ?? Misuse.use(values, behind: option)
    case .missing(_, let command), .superfluous(_, let command): Misuse.seeHelp(of: command)
    case .other: Misuse.seeHelp(of: "pitchside")
    }
  }

  private static func use(_ values: [String], behind option: String) -> Wording {
    guard !values.isEmpty else { return Wording(en: "use a whole number", sv: "använd ett heltal") }
    let told = Choice.told(values, behind: option)
    return Wording(en: "use one of \(told.en)", sv: "använd något av \(told.sv)")
  }

  private static func seeHelp(of command: String) -> Wording {
    Wording(en: "see '\(command) --help'", sv: "se ”\(command) --help”")
  }
}
