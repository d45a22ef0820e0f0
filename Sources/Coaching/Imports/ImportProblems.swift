/// Everything that is wrong with one row.
public struct ImportProblems: Error, Hashable {
  public let problems: [ImportProblem]

  public init(_ problems: [ImportProblem]) {
    self.problems = problems
  }
}
