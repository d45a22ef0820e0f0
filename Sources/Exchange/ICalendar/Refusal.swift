import Coaching

/// Thrown where something in a calendar cannot be read.
struct Refusal: Error {
  let problem: ImportProblem

  init(_ problem: ImportProblem) {
    self.problem = problem
  }
}
