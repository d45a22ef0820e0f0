/// A session file taken apart: what to run, without what came out of it.
struct SessionScript {
  /// One command with what belongs to it.
  struct Step: Equatable {
    /// The remarks and blank lines above the command.
    var lead: [String]

    /// The command's place in the file, from 1.
    var line: Int

    var command: String
    var input: [String] = []
    var captures: [String] = []
  }

  private(set) var steps: [Step] = []

  /// The remarks and blank lines below the last command's output.
  private(set) var tail: [String] = []

  init(_ text: String) {
    for (index, line) in SessionScript.lines(of: text).enumerated() { take(line, at: index + 1) }
  }

  /// Returns the whole file, with the lines that `play` makes of each step.
  func text(playing play: (Step) throws -> [String]) rethrows -> String {
    let played = try steps.flatMap { step in
      let input = step.input.map { Mark.input.line($0) }
      let captures = step.captures.map { Mark.capture.line($0) }
      return try step.lead + [Mark.command.line(step.command)] + input + captures + play(step)
    }
    return (played + tail).map { $0 + "\n" }.joined()
  }

  /// Splits text into its lines; the end of the last one does not begin another.
  static func lines(of text: String) -> [String] {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  private mutating func take(_ line: String, at number: Int) {
    switch Mark(of: line) {
    case .command?:
      steps.append(Step(lead: tail, line: number, command: Mark.text(of: line)))
      tail = []
    case .input?: attach { $0.input.append(Mark.text(of: line)) }
    case .capture?: attach { $0.captures.append(Mark.text(of: line)) }
    case .remark?: tail.append(line)
    case nil where line.isEmpty: tail.append(line)
    case .error?, nil: tail = []
    }
  }

  /// Changes the last step; what stood since then was its output.
  private mutating func attach(_ change: (inout Step) -> Void) {
    tail = []
    if let last = steps.indices.last { change(&steps[last]) }
  }
}

extension SessionScript {
  /// The sign a line begins with, which says what it is. A line without one is standard output.
  enum Mark: String {
    case command = "$"
    case input = "<"
    case capture = "@"
    case error = "!"
    case remark = "#"

    init?(of line: String) {
      let sign = line.prefix { $0 != " " }
      self.init(rawValue: String(sign))
    }

    func line(_ text: String) -> String { text.isEmpty ? rawValue : "\(rawValue) \(text)" }

    static func text(of line: String) -> String { String(line.dropFirst(2)) }
  }
}
