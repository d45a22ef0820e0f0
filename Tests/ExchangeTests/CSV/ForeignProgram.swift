import Foundation
import TestSupport

/// A program of others that writes files for these tests, where it is installed.
enum ForeignProgram {
  static let python = first("/usr/bin/python3", "/usr/local/bin/python3", "/opt/homebrew/bin/python3")
  static let libreOffice = first(
    "/usr/bin/soffice", "/usr/local/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice")

  /// The first of these that is there; `nil` when none is.
  private static func first(_ paths: String...) -> BuiltProgram? {
    paths.first(where: FileManager.default.isExecutableFile(atPath:)).map { BuiltProgram(path: $0) }
  }
}
