import Foundation

/// Both ends of a new terminal: the one a person would sit at, and the one a program gets.
struct TerminalEnds {
  let master: Descriptor
  let path: String
  private let slave: Descriptor

  init(columns: Int, rows: Int) throws {
    master = try Descriptor(posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC), from: "posix_openpt")
    guard grantpt(master.number) == 0, unlockpt(master.number) == 0 else {
      throw SystemFailure(call: "unlocking a pseudo-terminal", code: errno)
    }
    path = try TerminalEnds.path(of: master)
    slave = try Descriptor(open(path, O_RDWR | O_NOCTTY | O_CLOEXEC), from: "opening '\(path)'")
    try slave.setWindowSize(columns: columns, rows: rows)
    master.stopBlocking()
  }

  private static func path(of master: Descriptor) throws -> String {
    var name = [CChar](repeating: 0, count: 128)
    guard ptsname_r(master.number, &name, name.count) == 0 else {
      throw SystemFailure(call: "ptsname_r", code: errno)
    }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

extension Descriptor {
  func setWindowSize(columns: Int, rows: Int) throws {
    var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    guard ioctl(number, UInt(TIOCSWINSZ), &size) == 0 else {
      throw SystemFailure(call: "setting the size of a terminal", code: errno)
    }
  }
}
