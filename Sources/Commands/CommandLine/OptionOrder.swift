/// The arguments with options that stand before the command moved to the end, where they mean the same.
///
/// `pitchside --language sv history Åsa` is what `pitchside history "Åsa Lind" --language sv` is.
func optionsBehindCommand(_ arguments: [String]) -> [String] {
  var rest = arguments[...]
  var options: [String] = []
  while let word = rest.first, word.hasPrefix("--"), word != "--", !["--help", "--version"].contains(word) {
    options.append(rest.removeFirst())
    if ["--journal", "--language"].contains(word), let value = rest.popFirst() { options.append(value) }
  }
  guard !rest.isEmpty else { return arguments }
  let end = rest.firstIndex(of: "--") ?? rest.endIndex
  return rest[..<end] + options + rest[end...]
}
