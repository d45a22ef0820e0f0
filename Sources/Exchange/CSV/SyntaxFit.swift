/// How well a file's beginning can be read in one way.
struct SyntaxFit {
  let syntax: CSVSyntax
  let rank: Rank

  /// Which of two ways is the likelier.
  struct Rank: Comparable {
    /// The header has several fields, and so has some row when there are rows.
    let isTable: Bool
    /// The share of the rows that have as many fields as the header.
    let share: Double

    static let none = Rank(isTable: false, share: 0)

    static func < (one: Rank, other: Rank) -> Bool {
      (one.isTable ? 1 : 0, one.share) < (other.isTable ? 1 : 0, other.share)
    }
  }

  /// How many rows are read.
  private static let sampleSize = 5000

  init(of file: FileBytes, text: TextStart, read syntax: CSVSyntax) {
    self.syntax = syntax
    var records = RawRecords(file, text: text, syntax: syntax)
    guard (try? records.next()) == true else {
      rank = .none
      return
    }
    let shape = CSVShape(header: records.record, syntax: syntax)
    var (fitting, several, all) = (0, 0, 0)
    while all < Self.sampleSize, (try? records.next()) == true {
      guard shape.fit(&records.record) else { continue }
      all += 1
      if records.record.flaw == nil { fitting += 1 }
      if records.record.count > 1 { several += 1 }
    }
    rank = Rank(
      isTable: shape.count > 1 && (several > 0 || all == 0),
      share: all == 0 ? 1 : Double(fitting) / Double(all))
  }
}
