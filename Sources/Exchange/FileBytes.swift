import Foundation

/// The bytes of a file, which can be read from any place as often as needed.
public final class FileBytes: Sendable {
  /// What the file is called in errors.
  public let name: String
  /// How many bytes it had when it was opened.
  public let size: Int
  private let descriptor: Int32
  private let isOurs: Bool

  /// Opens a file; what comes through a pipe waits in a file without a name that only its owner can read.
  ///
  /// - Throws: `CSVError` when there is no such file or it cannot be read.
  public convenience init(path: String) throws(CSVError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw errno == ENOENT ? CSVError.missing(path) : .cannotRead(path) }
    try self.init(descriptor: descriptor, name: path, isOurs: true)
  }

  /// What a descriptor leads to, such as standard input, from its beginning; it stays open.
  ///
  /// - Throws: `CSVError.cannotRead`.
  public convenience init(descriptor: Int32, name: String) throws(CSVError) {
    try self.init(descriptor: descriptor, name: name, isOurs: false)
  }

  private init(descriptor: Int32, name: String, isOurs: Bool) throws(CSVError) {
    self.name = name
    let isPipe = lseek(descriptor, 0, SEEK_CUR) < 0
    let own = isPipe ? FileBytes.spooled(descriptor) : descriptor
    if isPipe, isOurs { close(descriptor) }
    self.descriptor = own
    self.isOurs = isOurs || isPipe
    var status = stat()
    let isReadable = own >= 0 && fstat(own, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    size = Int(status.st_size)
    guard isReadable else { throw CSVError.cannotRead(name) }
  }

  deinit {
    if isOurs, descriptor >= 0 { close(descriptor) }
  }

  /// Room for what is read at a time: the whole of a small file.
  var room: [UInt8] { [UInt8](repeating: 0, count: min(262_144, size + 1)) }

  /// The bytes from a place on; none behind the end.
  ///
  /// - Throws: `CSVError.cannotRead`.
  public func bytes(from offset: Int, atMost count: Int) throws(CSVError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let length = try read(into: &bytes, from: offset)
    return Array(bytes.prefix(length))
  }

  /// Reads as many bytes as there are from `offset` on, up to the room in `chunk`.
  ///
  /// - Returns: How many; 0 only at the end of the file.
  func read(into chunk: inout [UInt8], from offset: Int) throws(CSVError) -> Int {
    var count = 0
    while count < chunk.count {
      let more = chunk.withUnsafeMutableBytes { room in
        pread(descriptor, room.baseAddress.map { $0 + count }, room.count - count, off_t(offset + count))
      }
      if more < 0, errno == EINTR { continue }
      guard more >= 0 else { throw CSVError.cannotRead(name) }
      guard more > 0 else { break }
      count += more
    }
    return count
  }

  /// Copies what comes through a pipe into a file without a name; -1 when that fails.
  private static func spooled(_ pipe: Int32) -> Int32 {
    guard let file = tmpfile() else { return -1 }
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = buffer.withUnsafeMutableBytes { Foundation.read(pipe, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0, fwrite(buffer, 1, count, file) == count else { return -1 }
      guard count > 0 else { return fflush(file) == 0 ? dup(fileno(file)) : -1 }
    }
  }
}
