import Coaching

/// When people get round to writing.
extension SeededGenerator {
  /// When a form is saved: mostly minutes after the meeting, sometimes hours, sometimes the next workday.
  mutating func recorded(after ended: Moment) -> Moment {
    let kind = unit()
    if kind < 0.74 { return ended.adding(minutes: integer(in: 3...30)) }
    if kind < 0.88 { return ended.adding(minutes: integer(in: 60...330)) }
    return ended.day.adding(days: 1).orNextWorkday.at(minute: integer(in: 7 * 60 + 30...17 * 60))
  }

  /// When a rep replies: some hours or some days later.
  mutating func replied(after recorded: Moment) -> Moment {
    if chance(0.6) { return recorded.adding(minutes: integer(in: 15...110)) }
    return recorded.day.adding(days: integer(in: 1...4)).at(minute: integer(in: 7 * 60...20 * 60))
  }
}
