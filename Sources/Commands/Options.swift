import ArgumentParser
import Coaching

extension ArgumentHelp {
  /// Help in the current language.
  ///
  /// - Parameters:
  ///   - en: In English.
  ///   - sv: In Swedish.
  ///   - value: What the value is called; in capitals where somebody's own word goes.
  init(en: String, sv: String, value: Wording? = nil) {
    self.init(Wording(en: en, sv: sv).text)
    valueName = value?.text
  }
}

extension Wording {
  static let name = Wording(en: "NAME", sv: "NAMN")
  static let key = Wording(en: "KEY", sv: "NYCKEL")
  static let file = Wording(en: "FILE", sv: "FIL")
  static let words = Wording(en: "TEXT", sv: "TEXT")
  static let time = Wording(en: "TIME", sv: "TID")
  static let date = Wording(en: "DATE", sv: "DATUM")
  static let number = Wording(en: "N", sv: "N")
}

/// Options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      en: "The journal's file.", sv: "Journalens fil.", value: .file))
  var journal: String?

  @Option(help: ArgumentHelp(en: "The language, en or sv.", sv: "Språket, en eller sv.", value: .key))
  var language: Language?

  @Flag(help: ArgumentHelp(en: "No colours.", sv: "Inga färger."))
  var noColor = false

  @Flag(help: ArgumentHelp(en: "Never ask anything.", sv: "Fråga aldrig något."))
  var noInput = false
}

/// The option of every command that has something for programs.
struct OutputOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(en: "For programs: one JSON document.", sv: "För program: ett JSON-dokument."))
  var json = false
}

extension Language: ExpressibleByArgument {}

extension Observation.Kind: ExpressibleByArgument {}

extension Scenario: ExpressibleByArgument {}

extension Person.Role: ExpressibleByArgument {
  /// Reads the key, or what the role is called in either language.
  public init?(argument: String) {
    let word = argument.lowercased()
    guard
      let role = Self.allCases.first(where: { [$0.rawValue, $0.wording.en, $0.wording.sv].contains(word) })
    else { return nil }
    self = role
  }
}
