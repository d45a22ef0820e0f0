/// The arguments with options that stand before the command moved to the end, where they mean the same.
///
/// `pitchside --language sv history Åsa` is what `pitchside history Åsa --language sv` is.
func optionsBehindCommand(_ arguments: [String]) -> [String] {
  var rest = arguments[...]
  var options: [String] = []
  while let word = rest.first, isCommonOption(word) {
    options.append(rest.removeFirst())
    if takesValue(word), let value = rest.popFirst() { options.append(value) }
  }
  let end = rest.firstIndex(of: "--") ?? rest.endIndex
  return rest[..<end] + options + rest[end...]
}

/// The arguments without the options that every command takes.
func withoutCommonOptions(_ arguments: [String]) -> [String] {
  var kept: [String] = []
  var rest = arguments[...]
  while let word = rest.popFirst() {
    if !isCommonOption(word) {
      kept.append(word)
    } else if takesValue(word) {
      rest = rest.dropFirst()
    }
  }
  return kept
}

/// Whether it is one of the options that every command takes.
func isCommonOption(_ word: String) -> Bool {
  let name = word.prefix { $0 != "=" }
  return ["--journal", "--language", "--no-color", "--no-input"].contains(name)
}

private func takesValue(_ word: String) -> Bool { ["--journal", "--language"].contains(word) }
