import Coaching
import Reports
import TestSupport

/// Scored meetings of the sample rubric, made day by day, and the report on Åsa.
struct Followed {
  var meetings: [ScoredMeeting] = []
  var rubrics: [Int: Rubric] = [1: .sample()]
  var business = BusinessOverTime()

  /// Adds a meeting some days before the 23rd of November, with a level for every criterion.
  mutating func add(
    _ level: Int, daysAgo: Int, kind: Observation.Kind = .manager,
    of rep: Person.ID = Person.Reference.asa.id,
    by observer: String = "eva", meeting: String? = nil, version: Int = 1
  ) {
    let rubric = rubrics[version] ?? .sample()
    meetings.append(
      ScoredMeeting(
        Observation.ID("observation-\(meetings.count)"), kind: kind, rep: rep,
        observer: kind == .self ? rep : Person.ID(observer), meeting: meeting.map { Meeting.ID($0) },
        met: .noon.adding(minutes: -daysAgo * 1440), scenario: .insight, version: version,
        levels: rubric.criteria.map { $0.kind == .level ? level : nil }, scoring: Scoring(rubric)))
  }

  /// Adds a meeting a month, each level as told, the last on the 23rd of November.
  mutating func addMonthly(_ levels: [Int]) {
    for (place, level) in levels.enumerated() { add(level, daysAgo: (levels.count - 1 - place) * 30) }
  }

  var scored: ScoredMeetings {
    ScoredMeetings(meetings.sorted { $0.met < $1.met }, rubrics: rubrics)
  }

  func report(
    criterion: Criterion.Key? = nil, to reader: Person.ID? = nil, waiting: Int = 0, outsideTrend: Int = 0,
    isExplaining: Bool = false
  ) -> DevelopmentReport {
    DevelopmentReport(
      of: .asa, in: scored, by: .sample(), criterion: criterion, business: business,
      reader: Reader(reader, now: .noon),
      people: [Person(id: Person.ID("eva"), name: "Eva Ek", role: .manager)], waiting: waiting,
      outsideTrend: outsideTrend, isExplaining: isExplaining)
  }

  func text(_ language: Language = .en, width: Int = 80, to reader: Person.ID? = nil) -> [String] {
    Language.$current.withValue(language) { report(to: reader).text(on: Page(width: width)) }
  }
}

extension JSON {
  /// A member of an object; `null` of anything else.
  subscript(key: String) -> JSON {
    guard case .object(let members) = self else { return .null }
    return members[key] ?? .null
  }

  /// The elements of a list; none of anything else.
  var elements: [JSON] {
    guard case .array(let elements) = self else { return [] }
    return elements
  }
}

extension JSON {
  /// A whole number; `nil` of anything else.
  var integer: Int? {
    guard case .integer(let number) = self else { return nil }
    return number
  }

  /// A number; `nil` of anything else.
  var number: Double? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  /// A text; `nil` of anything else.
  var text: String? {
    guard case .string(let text) = self else { return nil }
    return text
  }
}
