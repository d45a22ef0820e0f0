/// The arguments with `--map a=b c=d` spelled out as `--map a=b --map c=d`.
func mappingsSpelledOut(_ arguments: [String]) -> [String] {
  var spelled: [String] = []
  var rest = arguments[...]
  while let word = rest.popFirst() {
    spelled.append(word)
    guard word != "--" else { return spelled + rest }
    guard word == "--map", let first = rest.popFirst() else { continue }
    spelled.append(first)
    while let next = rest.first, isMapping(next) { spelled += ["--map", rest.removeFirst()] }
  }
  return spelled
}

/// Whether it is `FIELD=HEADER`, a field having only letters and dots.
private func isMapping(_ word: String) -> Bool {
  guard let equals = word.firstIndex(of: "="), equals != word.startIndex else { return false }
  return word[..<equals].allSatisfy { $0.isLetter || ".-".contains($0) } && !word.hasPrefix("-")
}
