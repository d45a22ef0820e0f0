// Any bytes are read as CSV without a crash or a hang, and what was read comes back the same when written.
// Run it with: Tests/Fuzz/run CSVFuzz 1000000

import Foundation

/// One file in memory, written anew for every run.
private let descriptor: Int32 = {
  guard let file = tmpfile() else { preconditionFailure("there is no temporary file") }
  return dup(fileno(file))
}()

private func fill(_ bytes: UnsafeRawBufferPointer) {
  ftruncate(descriptor, 0)
  precondition(pwrite(descriptor, bytes.baseAddress, bytes.count, 0) == bytes.count)
}

/// The fields of every record; `nil` for a file that is refused.
private func read(delimiter: CSVDelimiter? = nil) -> [[String]]? {
  guard let bytes = try? FileBytes(descriptor: descriptor, name: "fuzz"),
    let file = try? CSVFile(bytes, delimiter: delimiter)
  else { return nil }
  var reader = CSVReader(file)
  var rows: [[String]] = []
  var line = file.header.line
  while let record = try? reader.next() {
    precondition(record.line > line && record.lineCount > 0, "lines go up")
    precondition(record.flaw != nil || record.count == file.header.count, "fields are those of the header")
    _ = record.problem(under: file.header)
    line = record.line + record.lineCount - 1
    rows.append((0..<record.count).map { record[$0] })
  }
  return rows
}

private func written(_ rows: [[String]], width: Int) throws -> [UInt8] {
  var bytes: [UInt8] = []
  var writer = CSVWriter(.machine) { bytes += $0 }
  try writer.write((0..<width).map { Cell.text("column \($0)") })
  for row in rows { try writer.write(row.map { Cell.text($0) }) }
  try writer.finish()
  return bytes
}

/// A file with many of them is taken as no text.
private func isControl(_ scalar: Unicode.Scalar) -> Bool {
  scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar)
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCSV(_ start: UnsafeRawPointer?, _ count: Int) -> CInt {
  fill(UnsafeRawBufferPointer(start: start, count: count))
  guard let rows = read(), let width = rows.map(\.count).max(), width > 1 else { return 0 }
  let whole = rows.filter { $0.count == width && !$0.joined().unicodeScalars.contains(where: isControl) }
  guard let bytes = try? written(whole, width: width) else { preconditionFailure("it can be written") }
  bytes.withUnsafeBytes(fill)
  guard read(delimiter: .comma) == whole else {
    print("not read back:", whole, String(decoding: bytes, as: UTF8.self))
    abort()
  }
  return 0
}
