import Coaching
import Reports
import TestSupport

/// Forms by several observers, made one by one, and the report on how they score.
struct Calibrated {
  private(set) var meetings: [ScoredMeeting] = []
  private(set) var fillings: [Observation.ID: Filling] = [:]
  private var cases: [Int: CalibrationCase] = [:]

  static let names = [
    "eva": "Eva Ek", "petra": "Petra Åberg", "åke": "Åke Öst", "bo": "Bo Ek", "siv": "Siv Alm",
  ]

  static let keys = ["aim", "insight", "picture", "ladder", "plan"]

  /// Five questions with levels in two areas.
  static let rubric: Rubric = {
    let sample = Rubric.sample()
    return Rubric(
      key: "sample", version: 1, title: sample.title, purpose: sample.purpose, minutes: 2,
      scale: sample.scale, notObserved: sample.notObserved, evidence: sample.evidence,
      dimensions: sample.dimensions,
      criteria: keys.map { key in
        Criterion(
          key: key, dimension: key == "ladder" || key == "plan" ? "tactics" : "insight", kind: .level,
          ask: Wording(en: "How was the \(key)?", sv: "Hur var \(key)?"))
      })
  }()

  /// Adds a form some days before the 23rd of November; one level stands for all.
  mutating func add(
    _ levels: [Int?], of rep: String, by observer: String, daysAgo: Int = 0, meeting: String? = nil,
    delayMinutes: Int? = 20, kind: Observation.Kind = .manager, common: Int? = nil
  ) {
    let id = Observation.ID("observation-\(meetings.count)")
    let met = Moment.noon.adding(minutes: -daysAgo * 1440)
    let isCase = common != nil
    let all = levels.count == 1 ? Calibrated.keys.map { _ in levels[0] } : levels
    meetings.append(
      ScoredMeeting(
        id, kind: isCase ? .calibration : kind, rep: Person.ID(rep), observer: Person.ID(observer),
        meeting: meeting.map { Meeting.ID($0) }, met: met, scenario: .insight, version: 1, levels: all,
        scoring: Scoring(Calibrated.rubric)))
    fillings[id] = Filling(
      recorded: met.adding(minutes: 60 + meetings.count), delayMinutes: isCase ? nil : delayMinutes,
      common: common)
  }

  /// Adds a form about a common case, whose key is 3 all the way down.
  mutating func addCase(_ levels: [Int?], by observer: String, daysAgo: Int = 0) {
    cases[1] = Calibrated.common
    add(levels, of: Calibrated.common.ratee.id.text, by: observer, daysAgo: daysAgo, common: 1)
  }

  static let common = CalibrationCase(
    key: "harbour", rubric: "sample", versions: 1...1, title: Wording(en: "In the harbour", sv: "I hamnen"),
    rep: "Jonas", text: Wording(en: "Jonas goes ashore.", sv: "Jonas går i land."),
    answers: keys.map { CalibrationCase.KeyAnswer($0, .level(3), because: Wording(same: "it is so")) })

  /// Five observers who have seen five reps, seven days apart; Eva gives a level less, Petra one more.
  static var team: Calibrated {
    var team = Calibrated()
    for (place, observer) in names.keys.sorted().enumerated() {
      for day in 0..<10 {
        let rep = (place + day) % 5
        let base = 2 + rep % 3 + (observer == "eva" ? -1 : observer == "petra" ? 1 : 0)
        let levels = keys.indices.map { min(5, max(1, base + ($0 * 7 + day * 3 + place) % 3 - 1)) }
        team.add(levels, of: "rep-\(rep)", by: observer, daysAgo: day * 7 + place)
      }
    }
    return team
  }

  func report(
    _ measure: Measure = .overall, to audience: CalibrationAudience = .whole, isExplaining: Bool = false
  ) -> CalibrationReport {
    CalibrationReport(
      of: ScoredMeetings(meetings.sorted { $0.met < $1.met }, rubrics: [1: Calibrated.rubric]),
      Fillings(fillings, cases: cases), by: Calibrated.rubric, in: measure,
      among: Calibrated.names.map { Person.Reference(id: Person.ID($0.key), name: $0.value) }, to: audience,
      isExplaining: isExplaining)
  }

  /// As one line, however wide.
  func text(
    _ language: Language = .en, to audience: CalibrationAudience = .whole, isExplaining: Bool = false
  ) -> String {
    lines(language, width: 1000, to: audience, isExplaining: isExplaining).joined(separator: "\n")
  }

  func lines(
    _ language: Language = .en, width: Int, to audience: CalibrationAudience = .whole,
    isExplaining: Bool = false
  ) -> [String] {
    Language.$current.withValue(language) {
      report(to: audience, isExplaining: isExplaining).text(on: Page(width: width))
    }
  }
}

extension CalibrationAudience {
  static let eva = CalibrationAudience.observer(Person.ID("eva"))
}

extension JSON {
  /// A number, whole or not; `nil` of anything else.
  var figure: Double? {
    switch self {
    case .number(let number): number
    case .integer(let number): Double(number)
    default: nil
    }
  }
}
