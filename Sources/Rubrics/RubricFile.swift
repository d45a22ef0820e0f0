import Coaching
import Foundation

/// The text of a rubric and what it is called.
public struct RubricFile: Hashable, Sendable {
  /// What messages call it, such as its path.
  public let name: String
  public let text: String
  /// The key that the rubric must have because its file is named so; `nil` where any will do.
  public let expectedKey: String?

  public init(name: String, text: String, expectedKey: String? = nil) {
    self.name = name
    self.text = text
    self.expectedKey = expectedKey
  }

  /// The most bytes a rubric file may have.
  public static let limit = 256 * 1024

  /// Reads a file, whatever it turns out to be.
  ///
  /// - Throws: What keeps it from being a text: it is missing, a folder, too large, or not UTF-8.
  public init(at url: URL, expectedKey: String? = nil) throws(RubricProblems) {
    let name = url.relativePath
    let bytes = try Self.bytes(at: url, name: name)
    if let place = bytes.firstIndex(of: 0) {
      throw RubricProblems(.nulByte, line: Self.line(of: place, in: bytes), in: name)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw RubricProblems(.notUTF8, line: Self.lineNotUTF8(in: bytes), in: name)
    }
    self.init(name: name, text: text, expectedKey: expectedKey)
  }

  /// The rubric in it.
  ///
  /// - Throws: Every problem found in it.
  public func rubric() throws(RubricProblems) -> Rubric {
    try readRubric(text, named: name, expectedKey: expectedKey)
  }
}

extension RubricFile {
  private static func bytes(at url: URL, name: String) throws(RubricProblems) -> Data {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      throw RubricProblems(.noFile, in: name)
    }
    if isFolder.boolValue { throw RubricProblems(.folder, in: name) }
    guard let bytes = try? beginning(of: url) else { throw RubricProblems(.unreadable, in: name) }
    guard bytes.count <= limit else { throw RubricProblems(.tooLarge, in: name) }
    return bytes
  }

  /// No more than a byte above the limit, also of something without an end.
  private static func beginning(of url: URL) throws -> Data {
    let file = try FileHandle(forReadingFrom: url)
    defer { try? file.close() }
    var bytes = Data()
    while bytes.count <= limit, let more = try file.read(upToCount: limit + 1 - bytes.count), !more.isEmpty {
      bytes += more
    }
    return bytes
  }

  private static func line(of place: Data.Index, in bytes: Data) -> Int {
    bytes[..<place].count { $0 == UInt8(ascii: "\n") } + 1
  }

  private static func lineNotUTF8(in bytes: Data) -> Int {
    var line = 1
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      if scalar == "\n" { line += 1 }
    }
    return line
  }
}
