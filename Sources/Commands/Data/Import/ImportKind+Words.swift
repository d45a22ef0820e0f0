import Coaching
import Exchange

extension ImportKind {
  /// The words that files may have in its fields, as the end of a help.
  var wordsInHelp: String {
    let lines = KnownWords.lines(of: self)
    guard !lines.isEmpty else { return "" }
    let heading = Wording(en: "Words that are understood:", sv: "Ord som förstås:").text
    return "\n\n\(heading)\n" + lines.map { "  \($0)" }.joined(separator: "\n")
  }
}
