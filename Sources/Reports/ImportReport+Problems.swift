import Coaching
import Text

extension ImportReport {
  /// The problems, each once with the lines that have it.
  var told: [String] {
    var places: [Problem: Int] = [:]
    var found: [(first: ImportProblem, lines: [Int])] = []
    for problem in result.problems {
      let same = Problem(column: problem.column, value: problem.value, message: problem.message)
      if let place = places[same] {
        found[place].lines.append(problem.line)
      } else {
        places[same] = found.count
        found.append((problem, []))
      }
    }
    let hidden = found.dropFirst(ImportReport.mostLines).reduce(0) { $0 + 1 + $1.lines.count }
    let shown = found.prefix(ImportReport.mostLines)
    return shown.map { safeForTerminal($0.first.told(of: file, alsoOn: $0.lines).text) }
      + more(behind: hidden)
  }

  private struct Problem: Hashable {
    let column: String?
    let value: String?
    let message: Wording
  }

  /// The most lines of problems that people are shown.
  private static let mostLines = 200

  private func more(behind hidden: Int) -> [String] {
    let rest = result.problemCount - result.problems.count + hidden
    guard rest > 0 else { return [] }
    return [Wording(en: "… and \(rest) more problems", sv: "… och \(rest) problem till").text]
  }
}

extension ImportProblem {
  /// "deals.csv:14: column "Amount": "12,3,4" …"
  func told(of file: String, alsoOn lines: [Int]) -> Wording {
    let place = Wording(en: "\(file):\(line): ", sv: "\(file):\(line): ")
    let column = column.map { Wording(en: "column '\($0)': ", sv: "kolumn ”\($0)”: ") } ?? Wording(same: "")
    let value =
      value.map { Wording(en: "'\($0.shortened)' – ", sv: "”\($0.shortened)” – ") } ?? Wording(same: "")
    guard !lines.isEmpty else { return place + column + value + message }
    let numbers = lines.prefix(5).map(String.init).joined(separator: ", ") + (lines.count > 5 ? ", …" : "")
    let same = Wording(
      en: " (the same on \(lines.count) more: \(numbers))", sv: " (samma på \(lines.count) till: \(numbers))")
    return place + column + value + message + same
  }
}

extension String {
  /// At most 60 letters of it, on one line.
  fileprivate var shortened: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}
