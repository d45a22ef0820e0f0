/// The names most like a mistyped one, nearest first; empty when nothing is near.
///
/// Near means no more edits (a letter more, less, other, or two swapped) than a third of the longer
/// name, or of the nearest word in it, as when somebody writes a first name only; or that the name or a
/// word in it begins with what was typed.
public func nearest<Names: Sequence<String>>(to typed: String, among names: Names, atMost count: Int = 3)
  -> [String]
{
  let wanted = Array(typed.lowercased())
  let ranked = names.compactMap { name -> (edits: Int, name: String)? in
    let candidate = Array(name.lowercased())
    let words = candidate.split(separator: " ").map(Array.init)
    guard ([candidate] + words).contains(where: { isNear(wanted, $0) || isBeginning(wanted, of: $0) }) else {
      return nil
    }
    return (editDistance(wanted, candidate), name)
  }
  return ranked.sorted { ($0.edits, $0.name) < ($1.edits, $1.name) }.prefix(count).map(\.name)
}

private func isNear(_ typed: [Character], _ name: [Character]) -> Bool {
  editDistance(typed, name) <= max(typed.count, name.count) / 3
}

private func isBeginning(_ typed: [Character], of name: [Character]) -> Bool {
  typed.count > 1 && name.starts(with: typed)
}

/// The number of edits between two names, letter by letter (optimal string alignment).
@inlinable
public func editDistance<Letter: Equatable>(_ first: [Letter], _ second: [Letter]) -> Int {
  var beforeLast = [Int]()
  var last = Array(0...second.count)
  for (row, letter) in first.enumerated() {
    var current = [row + 1]
    for (column, other) in second.enumerated() {
      var edits = min(last[column + 1] + 1, current[column] + 1, last[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == second[column - 1], first[row - 1] == other {
        edits = min(edits, beforeLast[column - 1] + 1)
      }
      current.append(edits)
    }
    (beforeLast, last) = (last, current)
  }
  return last[second.count]
}

extension Sequence<String> {
  /// "Did you mean 'a', 'b'?", or `nil` when there is nothing to suggest.
  public var asSuggestion: Wording? {
    let quoted = map { Wording(en: "'\($0)'", sv: "”\($0)”") }
    guard !quoted.isEmpty else { return nil }
    let list = quoted.joined(separator: ", ")
    return Wording(en: "did you mean \(list.en)?", sv: "menade du \(list.sv)?")
  }
}
