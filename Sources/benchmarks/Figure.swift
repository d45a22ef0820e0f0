import Foundation

/// One figure beside what it is held against.
struct Figure {
  let name: String
  let ours: Double
  let comparison: String
  let theirs: Double
  /// The most milliseconds allowed.
  let limit: Double
  /// How the limit comes about.
  let rule: String

  /// `pitchside --version      5.1 ms   sqlite3 --version 2.0 ms   limit 14.0 ms (2 × + 10 ms)   met`.
  var line: String {
    let verdict = ours <= limit ? "met" : "NOT MET"
    return [
      name.padding(toLength: 44, withPad: " ", startingAt: 0),
      milliseconds(ours), "\(comparison) \(milliseconds(theirs))", "limit \(milliseconds(limit)) (\(rule))",
      verdict,
    ].joined(separator: "   ")
  }

  private func milliseconds(_ value: Double) -> String { String(format: "%6.1f ms", value) }
}
