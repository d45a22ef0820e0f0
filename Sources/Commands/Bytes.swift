import Coaching
import Foundation

/// The bytes of a file that was named on the command line, `-` being standard input.
///
/// - Parameters:
///   - name: A path, or `-`.
///   - limit: The most bytes there may be; one more and reading stops.
/// - Returns: The bytes, at most `limit`.
/// - Throws: `Mistake.cannotRead` or `Mistake.fileTooLarge`.
func bytes(of name: String, limit: Int) throws -> Data {
  let handle = name == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: name)
  guard let handle else { throw Mistake.cannotRead(name) }
  var data = Data()
  do {
    while data.count <= limit, let more = try handle.read(upToCount: 65_536), !more.isEmpty { data += more }
  } catch {
    throw Mistake.cannotRead(name)
  }
  guard data.count <= limit else { throw Mistake.fileTooLarge(name, limit: limit) }
  return data
}
