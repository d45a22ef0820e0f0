import Foundation

/// A new, empty folder that is removed with its last owner.
public final class TemporaryFolder: Sendable {
  /// The folder's path, without symbolic links, as a program that runs in it sees it.
  public let path: String

  public init() throws {
    let parent = FileManager.default.temporaryDirectory.path(percentEncoded: false)
    var template = Array("\(parent)/pitchside-tests.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil, let resolved = realpath(template, nil) else {
      throw SystemFailure(call: "mkdtemp in '\(parent)'", code: errno)
    }
    defer { free(resolved) }
    path = String(cString: resolved)
  }

  deinit {
    chmod(path, 0o700)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Returns the path of `name` in this folder, whether or not there is such a file.
  public func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The text of a file in the folder.
  public func read(_ name: String) throws -> String {
    try String(contentsOfFile: file(name), encoding: .utf8)
  }

  /// The rights of something in the folder, as `chmod` counts them.
  public func rights(of name: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: file(name))
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }

  /// Writes a file into this folder and returns its path.
  @discardableResult
  public func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(filePath: file(name)))
    return file(name)
  }

  /// The environment that keeps pitchside inside this folder, at a fixed time, place and language.
  public var environment: [String: String] {
    [
      "HOME": path,
      "PITCHSIDE_JOURNAL": file("journal.sqlite"),
      "XDG_CONFIG_HOME": file("config"),
      "XDG_DATA_HOME": file("data"),
      "PITCHSIDE_NOW": "2026-11-23T14:20:00+01:00",
      "TZ": "Europe/Stockholm",
      "LANG": "C.UTF-8",
    ]
  }
}
