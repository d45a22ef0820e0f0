import Exchange
import Foundation

/// The file that is imported, which can be read from any place as often as needed.
struct ImportInput {
  /// As it was named; `-` for standard input.
  let name: String
  let bytes: FileBytes

  /// - Throws: `CSVError` when there is no such file or it cannot be read.
  init(_ name: String) throws(CSVError) {
    self.name = name
    bytes = name == "-" ? try FileBytes(descriptor: STDIN_FILENO, name: name) : try FileBytes(path: name)
  }

  /// Its name without the folders; that of the journal's log.
  var fileName: String { name == "-" ? name : URL(filePath: name).lastPathComponent }

  /// Where what is refused goes: the first place, or a further one where that is taken.
  func refusedFile(_ number: Int) -> String {
    let beginning = name == "-" ? "refused" : name + ".refused"
    return beginning + (number > 1 ? "-\(number)" : "") + (isCalendar ? ".ics" : ".csv")
  }

  /// Reads it from the beginning, piece by piece.
  ///
  /// - Throws: `CSVError.cannotRead`; whatever the closure throws.
  func forEachPiece(_ body: ([UInt8]) throws -> Void) throws {
    var place = 0
    while true {
      let piece = try bytes.bytes(from: place, atMost: 65_536)
      guard !piece.isEmpty else { return }
      try body(piece)
      place += piece.count
    }
  }

  /// Whether it begins as iCalendar files do.
  var isCalendar: Bool {
    let head = (try? bytes.bytes(from: 0, atMost: 512)) ?? []
    let letters = head.filter { $0 > 0x20 && $0 < 0x7F }
    return String(decoding: letters.prefix(15), as: UTF8.self).uppercased() == "BEGIN:VCALENDAR"
  }
}
