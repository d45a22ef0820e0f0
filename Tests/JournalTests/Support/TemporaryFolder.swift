import Foundation

/// A folder of its own for one test, which is gone afterwards.
final class TemporaryFolder {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory
    path = folder.appendingPathComponent("journal-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
  }

  deinit {
    chmod(path, 0o700)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// A place in the folder.
  func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// The rights of something in the folder, as `chmod` counts them.
  func rights(of name: String) throws -> Int? {
    let attributes = try FileManager.default.attributesOfItem(atPath: self(name))
    return (attributes[.posixPermissions] as? NSNumber)?.intValue
  }
}
