import Analysis
import Coaching

/// Scored meetings with the plain labels that a model takes, given once for all measures.
struct LabelledMeetings: Sendable {
  /// A meeting as a model takes it by one measure.
  struct Scored: Sendable {
    let meeting: ScoredMeeting
    let score: Score
  }

  private struct Row: Sendable {
    let meeting: ScoredMeeting
    let rep, observer, day, scenario: Int
    let quarter: Double
  }

  let scored: ScoredMeetings
  private let rows: [Row]

  init(_ scored: ScoredMeetings) {
    self.scored = scored
    var (reps, observers, days) = (Labels<Ratee>(), Labels<Person.ID>(), Labels<[Int]>())
    rows = scored.meetings.filter(\.isSeenByOthers).map { meeting in
      let isOfCase = meeting.kind == .calibration
      let (rep, day) = (reps[Ratee(person: meeting.rep, isCase: isOfCase)], meeting.met.day)
      return Row(
        meeting: meeting, rep: rep, observer: observers[meeting.observer], day: days[[rep, day.number]],
        scenario: meeting.scenario.flatMap(Scenario.allCases.firstIndex) ?? Scenario.allCases.count,
        quarter: day.quarters)
    }
  }

  /// What the models take by one measure, of the versions in which it means the same; oldest first.
  func scores(_ measure: Measure, in versions: Set<Int>) -> [Scored] {
    rows.compactMap { row in
      guard versions.contains(row.meeting.version), let value = scored.score(measure, of: row.meeting) else {
        return nil
      }
      let score = Score(
        rep: row.rep, observer: row.observer, day: row.day, scenario: row.scenario, quarter: row.quarter,
        value: value, isOfCase: row.meeting.kind == .calibration)
      return Scored(meeting: row.meeting, score: score)
    }
  }
}

/// Whom a score is of; what several score for calibration is not a rep's, whoever it shows.
private struct Ratee: Hashable {
  let person: Person.ID
  let isCase: Bool
}

/// Numbers for whatever comes, from 0 in the order it comes.
private struct Labels<Key: Hashable> {
  private var numbers: [Key: Int] = [:]

  subscript(key: Key) -> Int {
    mutating get {
      if let number = numbers[key] { return number }
      numbers[key] = numbers.count
      return numbers.count - 1
    }
  }
}
