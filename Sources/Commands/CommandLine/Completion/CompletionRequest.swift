import Coaching
import Terminal
import Text

/// A shell asks what a command line could go on with.
///
/// The scripts of `pitchside completions` call `pitchside ---complete SHELL WORD …` with the words as they are
/// typed, the one at the cursor last. Three hyphens, so that it can be no option.
struct CompletionRequest {
  private let shell: Shell
  private let words: [String]
  private let current: ShellWord

  /// What tells the shell to offer the names of files, which it does better.
  static let filesCode: Int32 = 10

  /// `nil` unless it is one.
  init?(_ arguments: [String]) {
    guard arguments.first == "---complete",
      let shell = arguments.dropFirst().first.flatMap(Shell.init(rawValue:))
    else { return nil }
    self.shell = shell
    let typed = CompletionRequest.joined(Array(arguments.dropFirst(2)))
    words = typed.dropLast().map { ShellWord(typed: $0).text }
    current = ShellWord(typed: typed.last ?? "")
  }

  /// bash takes `--rep=Å` apart at the sign.
  private static func joined(_ words: [String]) -> [String] {
    var joined: [String] = []
    for (place, word) in words.enumerated() {
      let isBehindSign = place > 0 && words[place - 1] == "="
      if word == "=" || isBehindSign, let last = joined.last, last.hasPrefix("--") {
        joined[joined.count - 1] = last + word
      } else {
        joined.append(word)
      }
    }
    return joined
  }

  /// Writes a line for each candidate.
  ///
  /// - Returns: 0, or `filesCode`.
  func answer() -> Int32 {
    let surroundings = Surroundings.system
    return Language.$current.withValue(surroundings.language(for: words)) {
      guard let grammar = Grammar.current else { return 0 }
      let place = CompletionPlace(after: words, typing: current.text, in: grammar)
      if case .value(let argument, _) = place, argument.offer == .files { return CompletionRequest.filesCode }
      let path = surroundings.journalPath(for: words)
      let lines = candidates(at: place, journalPath: path).filter(isBegun).map(line)
      Console.write(lines.joined(), to: .output)
      return 0
    }
  }

  private func candidates(at place: CompletionPlace, journalPath: String) -> [Candidate] {
    switch place {
    case .command(let commands): commands.map(Candidate.init)
    case .option(let options): options.map(Candidate.init) + [help]
    case .value(let argument, let words):
      argument.allValues.map { $0.map { Candidate(value: $0) } }
        ?? argument.offer.map { Candidates(journalPath: journalPath).all(for: $0, behind: words) } ?? []
    case .nothing: []
    }
  }

  private var help: Candidate {
    Candidate(value: "--help", meaning: Wording(en: "This help.", sv: "Den här hjälpen.").text)
  }

  /// What stands before the value in the word that is being typed: `--rep=`.
  private var option: String {
    guard current.text.hasPrefix("--"), let end = current.text.firstIndex(of: "=") else { return "" }
    return String(current.text[...end])
  }

  /// Whether the candidate begins with what is typed; case makes no difference.
  private func isBegun(_ candidate: Candidate) -> Bool {
    let typed = current.text.dropFirst(option.count).lowercased()
    return candidate.value.lowercased().hasPrefix(typed)
  }

  /// The candidate as the shell takes it; bash shows no meanings, and puts only the value behind the sign.
  private func line(for candidate: Candidate) -> String {
    let value = safeForTerminal(candidate.value)
    guard shell != .bash else { return current.quotedForBash(value) + "\n" }
    let meaning = candidate.meaning.map { "\t" + safeForTerminal($0) } ?? ""
    return option + value + meaning + "\n"
  }
}
