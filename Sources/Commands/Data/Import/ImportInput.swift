import Coaching
import Exchange
import Foundation
import Terminal

/// The file that is imported, which can be read from any place as often as needed.
///
/// What comes through a pipe waits in a file without a name that only its owner can read.
final class ImportInput {
  /// As it was named; `-` for standard input.
  let name: String
  let descriptor: Int32

  /// - Throws: `CSVError` when there is no such file or it cannot be read.
  init(_ name: String) throws(CSVError) {
    self.name = name
    let opened = name == "-" ? dup(STDIN_FILENO) : open(name, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw errno == ENOENT ? CSVError.missing(name) : .cannotRead(name) }
    descriptor = lseek(opened, 0, SEEK_CUR) < 0 ? try ImportInput.spooled(opened, name) : opened
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      close(descriptor)
      throw CSVError.cannotRead(name)
    }
  }

  deinit { close(descriptor) }

  /// Its name without the folders; that of the journal's log.
  var fileName: String { name == "-" ? name : URL(filePath: name).lastPathComponent }

  /// Where rows that are refused go.
  var refusedFile: String { name == "-" ? "refused.csv" : name + ".refused.csv" }

  /// Whether it begins as iCalendar files do.
  var isCalendar: Bool {
    let head = (try? bytes(from: 0, atMost: 512)) ?? []
    let letters = head.filter { $0 > 0x20 && $0 < 0x7F }
    return String(decoding: letters.prefix(15), as: UTF8.self).uppercased() == "BEGIN:VCALENDAR"
  }

  /// The bytes from a place on.
  ///
  /// - Returns: None behind the end.
  /// - Throws: `CSVError.cannotRead`.
  func bytes(from place: Int, atMost count: Int) throws(CSVError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let read = pread(descriptor, &bytes, count, off_t(place))
    guard read >= 0 else { throw CSVError.cannotRead(name) }
    return Array(bytes.prefix(read))
  }

  private static func spooled(_ pipe: Int32, _ name: String) throws(CSVError) -> Int32 {
    defer { close(pipe) }
    let template = FileManager.default.temporaryDirectory.appending(path: "pitchside-XXXXXX").path
    var path = Array(template.utf8CString)
    let file = mkstemp(&path)
    guard file >= 0 else { throw CSVError.cannotRead(name) }
    unlink(path)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(pipe, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0, write(file, buffer, count) == count else {
        close(file)
        throw CSVError.cannotRead(name)
      }
      guard count > 0 else { return file }
    }
  }
}
