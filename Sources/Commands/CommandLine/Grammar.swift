import ArgumentParser
import Coaching
import Foundation

/// The commands and options there are, as ArgumentParser describes them, in the current language.
struct Grammar: Decodable {
  let command: Command

  /// The grammar of the whole program; only made when help or a message about a mistake is needed.
  static var current: Grammar? {
    try? JSONDecoder().decode(Grammar.self, from: Data(Pitchside._dumpHelp().utf8))
  }

  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let subcommands: [Command]?
    let arguments: [Argument]?
    let shouldDisplay: Bool?

    /// The commands below this one that people see.
    var commands: [Command] {
      (subcommands ?? []).filter { $0.commandName != "help" && $0.shouldDisplay != false }
    }

    /// What stands behind the command without a name.
    var positionals: [Argument] { (arguments ?? []).filter { $0.kind == "positional" } }

    /// Options and flags, but for those of ArgumentParser itself.
    var options: [Argument] {
      (arguments ?? []).filter {
        $0.kind != "positional" && !["help", "version"].contains($0.preferredName?.name)
      }
    }

    func option(_ flag: String) -> Argument? {
      options.first { $0.isCalled(flag) }
    }
  }

  struct Argument: Decodable {
    let kind: String
    let names: [Name]?
    let preferredName: Name?
    let valueName: String?
    let isOptional: Bool
    let isRepeating: Bool
    let abstract: String?
    let defaultValue: String?
    let allValues: [String]?
    let completionKind: CompletionKind?

    var takesValue: Bool { kind == "option" }

    func isCalled(_ flag: String) -> Bool { names?.contains { $0.flag == flag } ?? false }

    /// "--rep NAME", or "NAME" for what stands without a name.
    var spelled: String {
      guard let flag = preferredName?.flag else { return shownValue }
      return takesValue ? "\(flag) \(shownValue)" : flag
    }

    /// The values there are, or what one is called.
    var shownValue: String {
      guard let allValues, !allValues.isEmpty else { return valueName ?? "" }
      return allValues.joined(separator: "|")
    }
  }

  struct Name: Decodable {
    let kind: String
    let name: String

    var flag: String { kind == "long" ? "--\(name)" : "-\(name)" }
  }

  /// How a value is completed, where its command says so.
  struct CompletionKind: Decodable {
    let shellCommand: ShellCommand?

    struct ShellCommand: Decodable {
      let command: String
    }
  }
}
