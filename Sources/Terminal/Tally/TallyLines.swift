import Coaching
import Text

/// A tally counted line by line: the keys of one line at a time, and how many there are after each.
///
/// It works on any terminal, and a screen reader reads no more aloud than somebody typed.
public struct TallyLines {
  private var counting: Counting
  private let read: () -> LineReader.Input
  private let write: (String) -> Void

  /// - Parameters:
  ///   - tally: New, or to go on with.
  ///   - desk: Where its events go, and its clock.
  ///   - read: Waits for the next line.
  ///   - write: Says something.
  public init(
    _ tally: Tally, desk: TallyDesk, read: @escaping () -> LineReader.Input,
    write: @escaping (String) -> Void
  ) {
    counting = Counting(tally, desk: desk)
    self.read = read
    self.write = write
  }

  /// Counts until somebody ends it, with an empty line or `.`.
  ///
  /// - Returns: How it ended.
  public mutating func run() -> TallyEnding {
    var ending: TallyEnding?
    while ending == nil {
      write(counting.isUnsaved ? "\(counting.tally.numbers) ! > " : "\(counting.tally.numbers) > ")
      ending = take(read())
    }
    counting.stop()
    return ending ?? .ended
  }

  private mutating func take(_ input: LineReader.Input) -> TallyEnding? {
    guard case .line(let line) = input else {
      write("\n")
      return .interrupted
    }
    let letters = line.filter { !$0.isWhitespace }
    for letter in letters {
      guard let key = TallyKey(letter) else {
        write(meansNothing(letter).text + "\n")
        continue
      }
      guard counting.press(key) else { return .ended }
    }
    if counting.isHelpShown { showKeys() }
    return letters.isEmpty ? .ended : nil
  }

  private mutating func showKeys() {
    write(tallyKeysInWords.dropLast().map { $0 + "\n" }.joined())
    _ = counting.press(.help)
  }
}

private func meansNothing(_ letter: Character) -> Wording {
  let letter = safeForTerminal(String(letter))
  return Wording(
    en: "\(letter) means nothing here; ? shows the keys",
    sv: "\(letter) betyder inget här; ? visar tangenterna")
}
