import Analysis
import Coaching

/// How forms about meetings were filled in, whoever by.
struct FormHabits: Sendable {
  /// Oldest first.
  private let meetings: [ScoredMeeting]
  private let byObserver: [Person.ID: [ScoredMeeting]]
  private let fillings: Fillings
  /// How many observers have forms with enough criteria to say whether they move together.
  let haloObservers: Int
  /// Of each observer of whom it is not too early.
  let halos: [Person.ID: ObserverHalo]
  private let labels: [Person.ID: Int]

  /// Common cases are left out: nobody fills them in from memory, and their rep is the same for all.
  init(_ scored: ScoredMeetings, _ fillings: Fillings) {
    let meetings = scored.meetings.filter { $0.isSeenByOthers && $0.kind.isOfMeeting }
    byObserver = Dictionary(grouping: meetings, by: \.observer)
    let labels = Dictionary(
      byObserver.keys.sorted { $0.text < $1.text }.enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first })
    self.meetings = meetings
    self.fillings = fillings
    self.labels = labels
    let numbers = scored.criterionNumbers
    let halo = Halo(
      meetings.compactMap { meeting in
        labels[meeting.observer].map {
          Halo.Form(
            observer: $0, day: meeting.met.day.number, levels: scored.levels(of: meeting, by: numbers))
        }
      })
    haloObservers = halo.observers
    halos = ObserverHalo.all(labels, in: halo)
  }

  /// Of one observer, or of all together for `nil`.
  func straightLining(of observer: Person.ID? = nil) -> StraightLining {
    straightLining(in: forms(of: observer))
  }

  /// Of the newest forms with a known wait, so many that every two can be compared in no time.
  var newestTimed: StraightLining {
    straightLining(in: meetings.filter { delay(of: $0) != nil }.suffix(FormHabits.comparedForms))
  }

  private static let comparedForms = 2000

  private func straightLining(in forms: [ScoredMeeting]) -> StraightLining {
    StraightLining(
      forms.compactMap { meeting in
        let delay = delay(of: meeting).map { Double($0) / 1440 }
        return labels[meeting.observer].map {
          StraightLining.Form(observer: $0, levels: meeting.levels.compactMap(\.self), delay: delay)
        }
      })
  }

  func medianDelayMinutes(of observer: Person.ID) -> Double? {
    median(of: forms(of: observer).compactMap(delay).map(Double.init))
  }

  private func delay(of meeting: ScoredMeeting) -> Int? {
    fillings.byObservation[meeting.observation]?.delayMinutes
  }

  private func forms(of observer: Person.ID?) -> [ScoredMeeting] {
    observer.map { byObserver[$0, default: []] } ?? meetings
  }
}

extension ScoredMeetings {
  /// The levels of a form by the numbers of their criteria.
  fileprivate func levels(of meeting: ScoredMeeting, by numbers: [Criterion.Key: Int]) -> [Int: Double] {
    guard let criteria = rubrics[meeting.version]?.criteria else { return [:] }
    let levels = zip(criteria, meeting.levels).compactMap { criterion, level -> (Int, Double)? in
      guard let level, let number = numbers[criterion.key] else { return nil }
      return (number, Double(level))
    }
    return Dictionary(levels, uniquingKeysWith: { first, _ in first })
  }

  /// A number for each criterion, the same in every version.
  fileprivate var criterionNumbers: [Criterion.Key: Int] {
    let keys = Set(rubrics.values.flatMap { $0.criteria.map(\.key) }).sorted()
    return Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
