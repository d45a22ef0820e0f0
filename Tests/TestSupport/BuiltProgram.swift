import Foundation

/// A program to run in tests: `pitchside` as it was built beside them, or any other by its path.
public struct BuiltProgram: Sendable {
  public let path: String

  public init(path: String) {
    self.path = path
  }

  /// Finds the program that was built together with the running tests.
  ///
  /// - Throws: `NotBuilt`, which tells where it was looked for.
  public static func named(_ name: String = "pitchside") throws -> BuiltProgram {
    let candidates = buildFolders.map { $0.appending(path: name).path(percentEncoded: false) }
    guard let path = candidates.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      throw NotBuilt(name: name, candidates: candidates)
    }
    return BuiltProgram(path: path)
  }

  /// Where the running tests may have been built.
  ///
  /// On Linux the test bundle is the program that runs. On macOS a helper of the toolchain loads it: the
  /// bundle is named among the arguments, or is one of the loaded ones.
  private static var buildFolders: [URL] {
    let paths =
      CommandLine.arguments + [Bundle.main.executablePath ?? ""] + Bundle.allBundles.map(\.bundlePath)
    return paths.filter { !$0.isEmpty }.map { buildFolder(of: URL(filePath: $0)) }
  }

  /// Returns the folder beside the `.xctest` bundle that `file` lies in or is; without one, the file's own.
  private static func buildFolder(of file: URL) -> URL {
    var place = file
    while place.pathExtension != "xctest", place.pathComponents.count > 1 {
      place.deleteLastPathComponent()
    }
    return (place.pathComponents.count > 1 ? place : file).deletingLastPathComponent()
  }

  /// There is no such program beside the tests.
  public struct NotBuilt: Error, CustomStringConvertible {
    public let name: String
    public let candidates: [String]

    public var description: String {
      "'\(name)' is not at \(candidates.joined(separator: " or ")); run 'swift build' first"
    }
  }
}
