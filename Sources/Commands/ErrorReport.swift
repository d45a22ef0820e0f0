import Coaching
import Reports
import Rubrics

/// What went wrong, for programs.
struct ErrorReport {
  let problem: any Explained

  init(_ problem: any Explained) {
    self.problem = problem
  }

  /// Where there are several problems, `problems` has each of them.
  var json: JSON {
    let problems = (problem as? AnswersProblems)?.problems ?? (problem as? RubricProblems)?.problems ?? []
    return [
      "error": json(problem, with: problems.isEmpty ? [:] : ["problems": .array(problems.map { json($0) })])
    ]
  }

  private func json(_ problem: any Explained, with more: [String: JSON] = [:]) -> JSON {
    let members = ["message": JSON.string(problem.message.text), "remedy": .string(problem.remedy.text)]
    return .object(members.merging(more) { first, _ in first })
  }
}
