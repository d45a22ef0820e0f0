import Coaching
import Text

/// What the screen of a tally shows: nothing that a customer who glances at it would want to read.
struct TallyPicture {
  let tally: Tally
  /// Such as "14:32".
  let clock: String
  /// Whether there are strokes that could not be saved yet.
  var isUnsaved = false
  /// Whether the keys are shown.
  var isHelpShown = false

  /// A clock, and below it a line of strokes for each mark; on a screen too low for that, how many there are.
  func frame(_ size: Frame.Size) -> Frame {
    let lines = isHelpShown ? help(size) : marks(size)
    return Frame(lines: lines.prefix(size.rows).map { truncated($0, to: size.columns, ellipsis: "") })
  }

  private func marks(_ size: Frame.Size) -> [String] {
    let head = isUnsaved ? clock + " !" : clock
    return switch size.rows {
    case ..<2: ["\(head) \(tally.numbers)"]
    case ..<5: [head, tally.numbers]
    case ..<6: [head] + strokes(size.columns)
    default: [head, ""] + strokes(size.columns)
    }
  }

  private func strokes(_ columns: Int) -> [String] {
    tally.counts.map { count in
      let line = strokesInFives(count)
      return line.count > columns ? "\(count)" : line
    }
  }

  /// The keys line by line, or in a row where there are not enough lines.
  private func help(_ size: Frame.Size) -> [String] {
    let lines = tallyKeysInWords
    guard lines.count > size.rows else { return lines }
    let short = lines.map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: ", ")
    return wrapped(short, to: size.columns)
  }
}

extension Tally {
  /// How many strokes each mark has, in the order of the digit keys.
  fileprivate var counts: [Int] { Mark.allCases.map { self[$0] ?? 0 } }

  /// The counts in a row.
  var numbers: String { counts.map(String.init).joined(separator: " ") }
}

/// "||||| ||" for 7, and a dash for none.
func strokesInFives(_ count: Int) -> String {
  guard count > 0 else { return "-" }
  let five = String(repeating: "|", count: 5)
  let whole = [String](repeating: five, count: count / 5)
  let rest = count % 5 == 0 ? [] : [String(repeating: "|", count: count % 5)]
  return (whole + rest).joined(separator: " ")
}
