import Coaching
import Reports

/// What went wrong, for programs.
struct ErrorReport {
  let problem: any Explained

  init(_ problem: any Explained) {
    self.problem = problem
  }

  var json: JSON {
    ["error": ["message": .string(problem.message.text), "remedy": .string(problem.remedy.text)]]
  }
}
