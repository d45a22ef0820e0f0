import Foundation

/// Reference inputs and results in the shared folder beside the checkout.
struct Oracle {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/oracles")

  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  let name: String

  /// `expected.json` as plain values.
  func expected() throws -> [String: Any] {
    let data = try Data(contentsOf: Oracle.folder.appending(path: "\(name)/expected.json"))
    guard let object = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return object
  }
}
