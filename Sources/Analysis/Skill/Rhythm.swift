/// How often a rep is visited, and by whom.
struct Rhythm {
  private let scores: [Score]
  /// Between two visit days, in quarters.
  let gap: Double
  /// After what the days to come come.
  private let start: Double

  /// How many visit days are looked ahead at most.
  static let farthest = 20

  /// - Parameters:
  ///   - scores: The rep's, at least one.
  ///   - now: The quarter it is, at which what is to come begins.
  ///
  /// It is `nil` of fewer than two visit days.
  init?(_ scores: [Score], now: Double) {
    let days = Dictionary(grouping: scores, by: \.day).values.compactMap { $0.first?.quarter }.sorted()
    guard let first = days.first, let last = days.last, days.count > 1, last > first else { return nil }
    self.scores = scores
    start = max(last, now)
    gap = (last - first) / Double(days.count - 1)
  }

  /// Scores of so many days to come, by those who have come before in turn.
  func scores(_ count: Int) -> [Score] {
    (0..<count).map { index in
      let model = scores[index % scores.count]
      return Score(
        rep: model.rep, observer: model.observer, day: model.day, scenario: model.scenario,
        quarter: start + gap * Double(index + 1), value: model.value)
    }
  }

  /// The first number from 1 on that is enough, when more is never worse; `nil` when the last is not.
  static func first(upTo last: Int, where isEnough: (Int) -> Bool) -> Int? {
    guard isEnough(last) else { return nil }
    var (low, high) = (0, last)
    while high - low > 1 {
      let middle = (low + high) / 2
      if isEnough(middle) { high = middle } else { low = middle }
    }
    return high
  }
}
