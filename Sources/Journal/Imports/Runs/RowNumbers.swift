/// A set of numbers of rows, with one bit for each row.
struct RowNumbers: Sendable {
  private var words: [UInt64] = []

  /// - Parameter number: 0 or more.
  mutating func insert(_ number: Int) {
    let missing = number / 64 + 1 - words.count
    if missing > 0 { words.append(contentsOf: repeatElement(0, count: missing)) }
    words[number / 64] |= 1 << UInt64(number % 64)
  }

  func contains(_ number: Int) -> Bool {
    number / 64 < words.count && words[number / 64] & (1 << UInt64(number % 64)) != 0
  }
}
