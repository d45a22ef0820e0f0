import Foundation
import TestSupport

/// The folder this package lies in.
enum Repository {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A Swift file below Sources.
  struct SourceFile {
    /// The path from the root, such as `Sources/Text/Table.swift`.
    let path: String
    let text: String

    /// The module's folder, such as `Text`.
    var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

    var lines: [Substring] {
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.last == "" ? lines.dropLast() : lines
    }
  }

  /// Returns every Swift file below Sources, by path.
  static func sourceFiles() throws -> [SourceFile] {
    let folder = root.appending(path: "Sources").path(percentEncoded: false)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
    return try names.sorted().map { name in
      SourceFile(path: "Sources/\(name)", text: try text(of: "Sources/\(name)"))
    }
  }

  /// Returns the names of the folders in Sources, each of which is a module.
  static func modules() throws -> [String] {
    let entries = try FileManager.default.contentsOfDirectory(
      at: root.appending(path: "Sources"), includingPropertiesForKeys: [.isDirectoryKey],
      options: .skipsHiddenFiles)
    return entries.filter(\.hasDirectoryPath).map(\.lastPathComponent).sorted()
  }

  /// Returns the text of the file at `path` from the root.
  static func text(of path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// Returns what lies at the top: what git tracks or, where git does not help, what .gitignore does not
  /// name.
  static func topLevelNames() throws -> Set<String> {
    let tracked = trackedFiles().compactMap { $0.split(separator: "/").first.map(String.init) }
    return try tracked.isEmpty ? topLevelListing() : Set(tracked)
  }

  private static func trackedFiles() -> [String] {
    let home = ProcessInfo.processInfo.environment["HOME"].map { ["HOME": $0] } ?? [:]
    let command = ["git", "-C", root.path(percentEncoded: false), "ls-files", "-z"]
    let result = try? BuiltProgram(path: "/usr/bin/env").run(command, environment: home)
    guard let result, result.exit == .code(0) else { return [] }
    return result.stdout.split(separator: "\0").map(String.init)
  }

  private static func topLevelListing() throws -> Set<String> {
    let ignored =
      try text(of: ".gitignore").split(separator: "\n").map { $0.trimming(while: { $0 == "/" }) } + [".git"]
    let names = try FileManager.default.contentsOfDirectory(atPath: root.path(percentEncoded: false))
    return Set(names.filter { name in !ignored.contains { fnmatch($0, name, 0) == 0 } })
  }
}

extension Substring {
  fileprivate func trimming(while isTrimmed: (Character) -> Bool) -> String {
    String(drop(while: isTrimmed).reversed().drop(while: isTrimmed).reversed())
  }
}
