import Coaching

/// Everything that is wrong in a rubric file, in the order of its lines; never empty.
public struct RubricProblems: Explained {
  public let problems: [RubricProblem]

  init(_ problems: [RubricProblem]) {
    self.problems = problems.enumerated()
      .sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element)
  }

  init(_ cause: RubricProblem.Cause, line: Int = 1, in file: String) {
    self.init([RubricProblem(file: file, line: line, cause: cause)])
  }

  /// The first problem, and how many there are when it is not the only one.
  public var message: Wording {
    guard let first = problems.first else { return Wording(same: "") }
    let place = "\(first.file):\(first.line)"
    guard problems.count > 1 else {
      return Wording(en: "\(place): \(first.message.en)", sv: "\(place): \(first.message.sv)")
    }
    return Wording(
      en:
        "\(first.file) has \(problems.count) problems, the first on line \(first.line): \(first.message.en)",
      sv: "\(first.file) har \(problems.count) fel, det första på rad \(first.line): \(first.message.sv)")
  }

  /// What to do about the first problem, and how to see the others.
  public var remedy: Wording {
    guard let first = problems.first else { return Wording(same: "") }
    guard problems.count > 1 else { return first.remedy }
    return Wording(
      en: "\(first.remedy.en); 'pitchside rubric check \(first.file)' shows them all",
      sv: "\(first.remedy.sv); ”pitchside rubric check \(first.file)” visar alla")
  }
}

extension RubricProblems: CustomStringConvertible {
  /// The problems in the current language, one a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}
