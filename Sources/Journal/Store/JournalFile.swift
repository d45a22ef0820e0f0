import Foundation

/// The file a journal is in, made so that only its owner can read it.
struct JournalFile {
  let path: String

  init(_ path: String) {
    self.path = URL(fileURLWithPath: path).standardizedFileURL.path
  }

  /// Makes an empty file that only its owner can read, before SQLite would make one for everybody.
  func createIfMissing() throws {
    guard !FileManager.default.fileExists(atPath: path) else { return }
    try createFolder(URL(fileURLWithPath: path).deletingLastPathComponent())
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return }
      throw FileProblem(creating: errno)
    }
    close(descriptor)
  }

  private func createFolder(_ folder: URL) throws {
    guard !FileManager.default.fileExists(atPath: folder.path) else { return }
    try createFolder(folder.deletingLastPathComponent())
    guard mkdir(folder.path, 0o700) == 0 || errno == EEXIST else { throw FileProblem(creating: errno) }
  }

  /// The rights of the file, as `chmod` counts them; `nil` when there is no file.
  var rights: Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.posixPermissions] as? NSNumber)?.intValue
  }
}

extension Journal {
  /// Whether others than its owner may read or change the file; such rights are left as they are found.
  public var isOpenToOthers: Bool {
    guard let path, let rights = JournalFile(path).rights else { return false }
    return rights & 0o077 != 0
  }
}
