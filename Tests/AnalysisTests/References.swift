import Foundation

/// Reference inputs and results in this repository, with the scripts and versions that made them.
enum References {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "References")

  static func rows(_ name: String) throws -> [[String: String]] {
    try CommaRows(folder.appending(path: name)).rows
  }

  static func decoded<Value: Decodable>(_ type: Value.Type, from name: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(contentsOf: folder.appending(path: name)))
  }
}

extension Oracle {
  func rows(_ name: String = "input.csv") throws -> [[String: String]] {
    try CommaRows(Oracle.folder.appending(path: "\(self.name)/\(name)")).rows
  }

  func decoded<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let url = Oracle.folder.appending(path: "\(name)/expected.json")
    return try JSONDecoder().decode(type, from: Data(contentsOf: url))
  }
}
