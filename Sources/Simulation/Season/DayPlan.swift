/// How many meetings a day gets, and when they begin.
extension SeededGenerator {
  /// The number of meetings on one day, mostly none, one or two, of those that remain for this day and the
  /// ones after it, 1 or more days in all.
  mutating func visits(of remaining: Int, over days: Int) -> Int {
    let share = Double(remaining) / Double(days)
    guard days == 1 || chance(share / SeededGenerator.usual) else { return 0 }
    let usual = pick([1: 0.7, 2: 0.22, 3: 0.08]) ?? 1
    let more = Int(max(0, share - SeededGenerator.usual) + unit())
    return min(days == 1 ? remaining : usual + more, remaining, SeededGenerator.starts.count)
  }

  /// When a day's meetings begin, in minutes from midnight, in order.
  mutating func startTimes(_ count: Int) -> [Int] {
    let starts = shuffled(SeededGenerator.starts).prefix(count).sorted()
    return starts.map { $0 + (chance(0.5) ? 15 : 0) }
  }

  /// The mean number of meetings on a day that has any.
  private static let usual = 1.38

  /// 90 minutes or more between them, for a meeting of 75 that begins a quarter later.
  private static let starts = [8 * 60 + 15, 9 * 60 + 45, 11 * 60 + 15, 13 * 60, 14 * 60 + 30]
}
