import Coaching
import Foundation
import Reports
import Terminal
import Text

/// What a command finds around it: environment, clock, settings and terminal.
struct Surroundings: Sendable {
  let environment: [String: String]

  static let system = Surroundings(environment: ProcessInfo.processInfo.environment)

  /// The settings file: `$XDG_CONFIG_HOME/pitchside/settings.json`.
  var settingsFile: URL {
    folder("XDG_CONFIG_HOME", or: ".config").appending(path: "pitchside/settings.json")
  }

  /// Where the journal is unless somebody says otherwise.
  var journalPath: String {
    environment["PITCHSIDE_JOURNAL"].flatMap { $0.isEmpty ? nil : $0 }
      ?? folder("XDG_DATA_HOME", or: ".local/share").appending(path: "pitchside/journal.sqlite").path
  }

  /// Where the journal is that arguments mean.
  func journalPath(for arguments: [String]) -> String { argument("--journal", in: arguments) ?? journalPath }

  /// A folder of the XDG base directories, which must be absolute to count.
  private func folder(_ variable: String, or fallback: String) -> URL {
    if let path = environment[variable], path.hasPrefix("/") { return URL(filePath: path) }
    let home =
      environment["HOME"].map { URL(filePath: $0) } ?? FileManager.default.homeDirectoryForCurrentUser
    return home.appending(path: fallback)
  }

  /// The language asked for by the arguments, else by the settings, else by the environment.
  func language(for arguments: [String]) -> Language {
    argument("--language", in: arguments).flatMap(Language.init(rawValue:))
      ?? Settings(file: settingsFile).language ?? Language(environment: environment) ?? .en
  }

  private func argument(_ name: String, in arguments: [String]) -> String? {
    for (place, argument) in arguments.enumerated() {
      if argument == name { return arguments.dropFirst(place + 1).first }
      if argument.hasPrefix(name + "=") { return String(argument.dropFirst(name.count + 1)) }
    }
    return nil
  }

  /// What reports are written on.
  var page: Page { page(noColor: false) }

  func page(noColor: Bool) -> Page {
    let isTerminal = Console.isTerminal(.output)
    let style = Style.decide(isTerminal: isTerminal, environment: environment, noColor: noColor)
    return Page(width: min(Console.columns(of: .output) ?? 80, 100), style: style)
  }

  /// The time now, fixed by `PITCHSIDE_NOW` for tests and demos.
  ///
  /// - Throws: `Mistake.badClock` when `PITCHSIDE_NOW` is no time.
  func now() throws -> Moment {
    guard let fixed = environment["PITCHSIDE_NOW"], !fixed.isEmpty else {
      return Moment(Date(), in: .current)
    }
    guard let moment = Moment(iso8601: fixed, in: .current),
      Session.years.contains(moment.day.components.year)
    else { throw Mistake.badClock(fixed) }
    return moment
  }

  /// Where the wall clock hangs: the offset of a fixed clock, else the system's zone.
  func zone() throws -> TimeZone {
    environment["PITCHSIDE_NOW"]?.isEmpty ?? true ? .current : try now().zone
  }

  /// Whether prompts should be made for reading aloud.
  var isAccessible: Bool { !(environment["ACCESSIBLE"] ?? "").isEmpty || environment["TERM"] == "dumb" }
}
