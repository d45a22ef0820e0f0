import Analysis
import Coaching

extension Proportion {
  /// As every share is told to programs.
  var shareJSON: JSON { Share(count, of: of).json }

  /// "6 % (4–9 %)", or "–" of nothing.
  var percentText: String {
    guard let share, let interval = interval() else { return "–" }
    return "\(share.percent)\u{A0}% (\(interval.low.percent)–\(interval.high.percent)\u{A0}%)"
  }
}
