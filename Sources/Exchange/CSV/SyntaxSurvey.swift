/// Finds out what stands between a file's fields by reading its beginning in every way.
struct SyntaxSurvey {
  private let file: FileBytes
  private let text: TextStart
  /// The delimiter that the file names itself in a line `sep=;`.
  private let named: CSVDelimiter?
  /// Whether a backslash stands before a quote somewhere.
  private let hasBackslashes: Bool
  private let longestRecord: Int

  init(of file: FileBytes, text: TextStart, longestRecord: Int) throws(CSVError) {
    self.longestRecord = longestRecord
    self.file = file
    self.text = text
    var window = TextWindow(file, text: text)
    try window.grow()
    named = Self.separator(in: window.bytes)
    hasBackslashes = zip(window.bytes, window.bytes.dropFirst()).contains {
      $0 == Byte.backslash && $1 == Byte.quote
    }
  }

  /// What is told of the delimiter holds, then what the file says.
  func syntax(told: CSVDelimiter?) throws(CSVError) -> CSVSyntax {
    let fits = fits(of: told.map { [$0] } ?? named.map { [$0] } ?? CSVDelimiter.usual)
    let best = fits.map(\.rank).max() ?? .none
    guard best.isTable else { return try oneColumn(fits) }
    let tied = fits.filter { $0.rank == best }.map(\.syntax)
    guard Set(tied.map(\.delimiter)).count == 1 else {
      throw CSVError.tied(file.name, CSVDelimiter.usual.filter { tied.map(\.delimiter).contains($0) })
    }
    return tied[0]
  }

  /// The file has one column, unless another delimiter would make it more.
  private func oneColumn(_ fits: [SyntaxFit]) throws(CSVError) -> CSVSyntax {
    let likeliest = fits.max { $0.rank < $1.rank }?.syntax ?? CSVSyntax()
    let others = self.fits(of: CSVDelimiter.usual + [.bar]).filter(\.rank.isTable)
    if let other = others.max(by: { $0.rank < $1.rank }) {
      throw CSVError.wrongDelimiter(file.name, likeliest.delimiter, likelier: other.syntax.delimiter)
    }
    guard !fits.contains(where: \.hasTitle) else { throw CSVError.title(file.name) }
    return likeliest
  }

  /// Quotes written twice come first, and so are taken when a backslash makes nothing better.
  private func fits(of delimiters: [CSVDelimiter]) -> [SyntaxFit] {
    delimiters.flatMap { delimiter in
      (hasBackslashes ? [false, true] : [false]).map { backslash in
        let syntax = CSVSyntax(
          delimiter: delimiter, escapesWithBackslash: backslash, hasSeparatorLine: named != nil,
          longestRecord: longestRecord)
        return SyntaxFit(of: file, text: text, read: syntax)
      }
    }
  }

  private static func separator(in text: [UInt8]) -> CSVDelimiter? {
    let line = text.prefix { $0 != Byte.lineFeed && $0 != Byte.carriageReturn }
    let bare = line.prefix(8).filter { $0 != Byte.quote }
    guard bare.count == 5, String(decoding: bare.prefix(4), as: UTF8.self).lowercased() == "sep=" else {
      return nil
    }
    return bare.last.flatMap { CSVDelimiter.canDelimit($0) ? CSVDelimiter(byte: $0) : nil }
  }
}
