/// A file's records as they stand, the header too, one after another.
struct RawRecords: Sendable {
  /// The one that `next` found.
  var record = CSVRecord(line: 1)
  private var window: TextWindow
  private let syntax: CSVSyntax
  /// The physical line of what comes next.
  private var line = 1

  init(_ file: FileBytes, text: TextStart, syntax: CSVSyntax) {
    window = TextWindow(file, text: text)
    self.syntax = syntax
  }

  /// Reads the next record that is not empty.
  ///
  /// - Returns: False behind the last one.
  mutating func next() throws(CSVError) -> Bool {
    if syntax.hasSeparatorLine, line == 1 { _ = try take() }
    repeat {
      guard try take() else { return false }
    } while record.isEmptyRow
    return true
  }

  /// How much of the file has been read, from 0 to 1.
  var progress: Double { window.progress }

  private mutating func take() throws(CSVError) -> Bool {
    while !window.isSpent {
      let step = scan()
      switch step.end {
      case .record where record.bytes.count > syntax.longestRecord: throw tooLong
      case .record:
        window.start = step.place
        line += record.lineCount
        return true
      case .field: throw CSVError.tooManyFields(window.name, line: line)
      case .bytes where window.isWhole || window.pending > syntax.longestRecord: throw broken(step)
      case .bytes: try window.grow()
      }
    }
    return false
  }

  /// How far one scan came.
  private struct Step {
    let end: RecordScan.End
    let place: Int
    /// How many lines below the record's first one the open quote stands; `nil` without one.
    let linesToQuote: Int?
  }

  private mutating func scan() -> Step {
    let (start, isWhole, syntax) = (window.start, window.isWhole, syntax)
    let (line, isClean) = (line, window.isClean)
    return window.bytes.withUnsafeBufferPointer { bytes in
      var scan = RecordScan(
        bytes: bytes, isWhole: isWhole, delimiter: syntax.delimiter.byte,
        escapesWithBackslash: syntax.escapesWithBackslash, start: start, place: start)
      let end = scan.run(into: &record.fields)
      if end == .record { record.take(scan, line: line, isClean: isClean) }
      let toQuote = scan.openQuote.map { scan.lineBreaks(in: start..<$0) }
      return Step(end: end, place: scan.place, linesToQuote: toQuote)
    }
  }

  private var tooLong: CSVError { .tooLong(window.name, line: line, limit: syntax.longestRecord) }

  private func broken(_ step: Step) -> CSVError {
    guard let lines = step.linesToQuote else { return tooLong }
    return .unclosedQuote(window.name, line: line + lines)
  }
}
