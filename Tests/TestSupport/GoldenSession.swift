import Foundation

/// A file with commands and all they are expected to write, which can be played and compared.
///
/// ```
/// # Lines with a number sign are remarks.
/// $ pitchside person add "Li Berg" --role rep --json
/// @ li = person
/// {"person":"<li>"}
///
/// $ LANG=sv_SE.UTF-8 pitchside score --rep ${li} --answers -
/// < {"answers": {}}
/// ! en rad på standard error
/// exit 2
/// ```
///
/// - `$` runs a program with arguments split and quoted as in a shell, in one folder for the whole session,
///   with `TemporaryFolder.environment` and the settings that stand before the program's name.
/// - `<` is a line of standard input; without one there is none.
/// - `@ name = key` keeps a value of the JSON on standard output: a key, or a path such as `0.person`. With
///   `@ name = /…(…)…/` it is the group that the pattern finds in the output. `${name}` stands for it in
///   later commands and input; `${folder}` stands for the session's folder.
/// - Then come standard output as it is, standard error with `! `, and `exit N` unless it is 0.
/// - What differs between runs is replaced: kept values by `<name>`, other UUIDs by `<id>`, the folder by
///   `<folder>`, the last 6 to 12 characters of a UUID that has been seen like the whole.
/// - An output line that would read as one of the above begins with `\`; so does a blank one at the end.
public struct GoldenSession: Sendable, CustomStringConvertible {
  public let file: URL

  public init(file: URL) {
    self.file = file
  }

  /// The file's name without its ending.
  public var description: String { file.deletingPathExtension().lastPathComponent }

  /// Returns the sessions in `folder`, by name.
  public static func all(in folder: URL) throws -> [GoldenSession] {
    try contents(of: folder).filter { $0.pathExtension == "session" }.map(GoldenSession.init)
  }

  /// Returns a line for every file in `folder` that no test would play or that plays nothing.
  public static func problems(in folder: URL) throws -> [String] {
    try contents(of: folder).compactMap { file in
      guard file.pathExtension == "session" else {
        return "\(file.lastPathComponent): no test plays it; name it NAME.session or remove it"
      }
      let hasSteps = try !SessionScript(GoldenSession(file: file).text).steps.isEmpty
      return hasSteps ? nil : "\(file.lastPathComponent): has no command; add one or remove the file"
    }
  }

  /// Plays the session and compares all of it with the file.
  ///
  /// - Parameters:
  ///   - programs: What a command's first word stands for.
  ///   - recording: Rewrites the file instead; on when the environment variable RECORD is 1.
  /// - Returns: The lines that differ; `nil` when there are none.
  /// - Throws: `SessionMistake` when the file asks for something impossible.
  public func difference(
    playedWith programs: [String: BuiltProgram],
    recording: Bool = ProcessInfo.processInfo.environment["RECORD"] == "1"
  ) throws -> String? {
    let expected = try text
    let actual = try play(with: programs)
    guard actual != expected else { return nil }
    guard recording else { return describeDifference(from: expected, to: actual) }
    try Data(actual.utf8).write(to: file)
    return nil
  }

  /// Plays the session and returns its text with what came out this time.
  func play(with programs: [String: BuiltProgram]) throws -> String {
    let script = try SessionScript(text)
    var player = try SessionPlayer(programs: programs, fileName: file.lastPathComponent)
    return try script.text { try player.play($0) }
  }

  private var text: String {
    get throws { try String(contentsOf: file, encoding: .utf8) }
  }

  private static func contents(of folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil, options: .skipsHiddenFiles
    ).sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  private func describeDifference(from expected: String, to actual: String) -> String {
    let changes = SessionScript.lines(of: actual).difference(from: SessionScript.lines(of: expected))
    let lines = changes.map { change in
      switch change {
      case .remove(let index, let line, _): (index, 0, "\(file.lastPathComponent):\(index + 1): - \(line)")
      case .insert(let index, let line, _): (index, 1, "\(file.lastPathComponent):\(index + 1): + \(line)")
      }
    }
    let shown = lines.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    return (["the session went another way (- expected, + now); when it is right, run with RECORD=1"] + shown)
      .joined(separator: "\n")
  }
}
