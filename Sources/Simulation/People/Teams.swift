/// How reps are divided into teams of about five, with one manager each.
struct Teams: Sendable {
  let reps: Int
  /// At least 2 when there are 2 reps.
  let count: Int

  init(reps: Int) {
    self.reps = reps
    count = reps < 2 ? 1 : max(2, (reps + 2) / 5)
  }

  /// The indices of a team's reps.
  func members(of team: Int) -> Range<Int> { team * reps / count..<(team + 1) * reps / count }

  /// The index of a rep's team.
  func team(of rep: Int) -> Int { ((rep + 1) * count - 1) / reps }
}
