/// The problems found in one file so far.
///
/// A class, because everything that reads a part of the file adds to the same list.
final class Findings {
  let file: String
  private(set) var problems: [RubricProblem] = []

  init(file: String) {
    self.file = file
  }

  func report(_ cause: RubricProblem.Cause, line: Int) {
    problems.append(RubricProblem(file: file, line: line, cause: cause))
  }
}

/// Something in a file and the line it stands on, counted from 1.
struct Located<Value> {
  let value: Value
  let line: Int
}
