import Coaching
import Foundation
import Terminal

/// Where an export goes: standard output, or a file that is there whole or not at all.
struct Destination {
  /// `nil` for standard output.
  let file: String?
  private let mayReplace: Bool

  /// - Throws: `ExportMistake.fileExists` unless it may be replaced.
  init(_ file: String?, mayReplace: Bool) throws {
    self.file = file == "-" ? nil : file
    self.mayReplace = mayReplace
    guard let file = self.file, !mayReplace else { return }
    if FileManager.default.fileExists(atPath: file) { throw ExportMistake.fileExists(file) }
  }

  /// Lets somebody write to it.
  ///
  /// - Throws: `Mistake.cannotWrite`, `ExportMistake.fileExists`, and what the writing throws; then the file is
  ///   as it was.
  func filled<Value>(_ write: (_ sink: @escaping (ArraySlice<UInt8>) throws -> Void) throws -> Value) throws
    -> Value
  {
    guard let file else {
      return try write { bytes in
        guard Console.write(bytes, to: .output) else { throw Mistake.cannotWrite("/dev/stdout") }
      }
    }
    let unfinished = try UnfinishedFile(beside: file)
    defer { unfinished.remove() }
    let value = try write(unfinished.append)
    try unfinished.finish(mayReplace: mayReplace)
    return value
  }
}
