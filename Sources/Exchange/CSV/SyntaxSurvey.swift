/// Finds out what stands between a file's fields by reading its beginning in every way.
struct SyntaxSurvey {
  private let file: FileBytes
  private let text: TextStart
  /// The delimiter that the file names itself in a line `sep=;`.
  private let named: CSVDelimiter?

  static let sampleSize = 1000

  init(of file: FileBytes, text: TextStart) throws(CSVError) {
    self.file = file
    self.text = text
    named = try Self.separatorLine(of: file, text: text)
  }

  /// What is told of the delimiter holds, then what the file says.
  func syntax(told: CSVDelimiter?) throws(CSVError) -> CSVSyntax {
    let fits = try fits(of: told.map { [$0] } ?? named.map { [$0] } ?? CSVDelimiter.usual)
    let best = fits.map(\.rank).max() ?? .none
    let tied = fits.filter { $0.rank == best }
    guard best.isTable else { return try oneColumn(fits) }
    guard Set(tied.map(\.syntax.delimiter)).count == 1 else {
      throw CSVError.tied(file.name, tied.map(\.syntax.delimiter))
    }
    return tied[0].syntax
  }

  /// The file has one column, unless another delimiter would make it more.
  private func oneColumn(_ fits: [SyntaxFit]) throws(CSVError) -> CSVSyntax {
    let syntax = fits.first?.syntax ?? CSVSyntax()
    let others = try self.fits(of: CSVDelimiter.usual + [.bar]).filter(\.rank.isTable)
    if let likelier = others.max(by: { $0.rank < $1.rank })?.syntax.delimiter {
      throw CSVError.wrongDelimiter(file.name, syntax.delimiter, likelier: likelier)
    }
    return syntax
  }

  private func fits(of delimiters: [CSVDelimiter]) throws(CSVError) -> [SyntaxFit] {
    var fits: [SyntaxFit] = []
    for delimiter in delimiters {
      let syntax = CSVSyntax(delimiter: delimiter, hasSeparatorLine: named != nil)
      fits.append(try SyntaxFit(of: file, text: text, read: syntax))
    }
    return fits
  }

  private static func separatorLine(of file: FileBytes, text: TextStart) throws(CSVError) -> CSVDelimiter? {
    var window = TextWindow(file, text: text)
    try window.grow()
    let line = window.bytes.prefix { $0 != Byte.lineFeed && $0 != Byte.carriageReturn }
    let bare = line.filter { $0 != Byte.quote }
    guard bare.count == 5, String(decoding: bare.prefix(4), as: UTF8.self).lowercased() == "sep=" else {
      return nil
    }
    return bare.last.flatMap { CSVDelimiter.canDelimit($0) ? CSVDelimiter(byte: $0) : nil }
  }
}
