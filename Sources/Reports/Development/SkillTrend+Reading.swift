import Analysis
import Coaching

extension SkillTrend {
  /// Where the estimate and its band lie on a day, between the points of the curve; `nil` outside them.
  func level(on day: Day) -> (low: Double, estimate: Double, high: Double)? {
    guard let next = curve.first(where: { $0.day >= day }), let last = curve.last(where: { $0.day <= day })
    else {
      return nil
    }
    let length = next.day.number - last.day.number
    let share = length == 0 ? 0 : Double(day.number - last.day.number) / Double(length)
    let between = { (part: (Estimate) -> Double) in
      part(last.level) + (part(next.level) - part(last.level)) * share
    }
    return (between(\.low), between(\.estimate), between(\.high))
  }
}
