import TestSupport

/// The calibration case as it is pressed and typed on a whole screen.
enum ScreenVisit {
  enum Step: Equatable {
    case keys(String)
    case words(String)
    case enter

    /// What the terminal sends for it.
    var typed: String {
      switch self {
      case .keys(let keys): keys
      case .words(let words): words
      case .enter: "\r"
      }
    }
  }

  /// What is done at each question, in order.
  static let criteria: [[Step]] = CalibrationCase.key.map { criterion, line in
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    if ["insights-brought", "questions-asked", "visuals-made"].contains(criterion) {
      return [.keys(line), .enter]
    }
    return parts.count == 2 ? [.words(parts[1]), .enter, .keys(parts[0])] : [.keys(parts[0])]
  }

  static let ending: [[Step]] = [
    picked(CalibrationCase.keep), picked(CalibrationCase.commitment), [.enter],
  ]

  static var steps: [Step] { (criteria + ending).flatMap(\.self) }

  /// The number of a criterion, then words.
  private static func picked(_ line: String) -> [Step] {
    let parts = line.split(separator: " ", maxSplits: 1).map(String.init)
    return [.keys(parts[0]), .words(parts[1]), .enter]
  }
}

extension ScreenUser {
  func does(_ step: ScreenVisit.Step) throws {
    switch step {
    case .keys(let keys): try press(keys)
    case .words(let words): try write(words)
    case .enter: try press(.enter)
    }
  }

  /// Answers criteria, seeing each question first.
  func answers(_ count: Int) throws {
    for (number, steps) in ScreenVisit.criteria.prefix(count).enumerated() {
      try sees("\(number + 1)/17 ")
      for step in steps { try does(step) }
    }
  }
}
