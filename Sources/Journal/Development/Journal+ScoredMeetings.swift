import Coaching
import GRDB

extension Journal {
  /// Everything scored with a rubric that the models of a development take: what managers and colleagues saw of
  /// meetings that the rep ran, and common cases, whoever they are of. Each in its current revision, plans left out.
  ///
  /// - Parameters:
  ///   - rubric: By its key, in every version.
  ///   - rep: Whose own views and rehearsals come along; nobody's for `nil`.
  /// - Returns: Those that have a level at all.
  /// - Throws: `JournalError.file` when it cannot be read.
  public func scoredMeetings(by rubric: String, withOwnOf rep: Person.ID? = nil) throws(JournalError)
    -> ScoredMeetings
  {
    try reading { db in
      var reading = try ScoreReading(db, rubric)
      return try reading.all(withOwnOf: rep)
    }
  }
}

/// Puts scored meetings together from rows of one level each.
private struct ScoreReading {
  /// A version of the rubric, and where each criterion stands in it.
  private struct Version {
    let rubric: Rubric
    let scoring: Scoring
    let places: [Criterion.Key: Int]

    init(_ rubric: Rubric) {
      self.rubric = rubric
      scoring = Scoring(rubric)
      places = Dictionary(
        rubric.criteria.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    var unrated: [Int?] { Array(repeating: nil, count: rubric.criteria.count) }
  }

  private let db: Database
  private let versions: [Int: Version]
  private var meetings: [ScoredMeeting] = []
  private var levels: [Int?] = []

  init(_ db: Database, _ rubric: String) throws {
    self.db = db
    let sql = "SELECT id FROM rubricVersion WHERE rubric = ? AND filledBy <> 'rep'"
    let ids = try Int.fetchAll(db, sql: sql, arguments: [rubric])
    versions = try Dictionary(
      ids.map { ($0, Version(try db.rubric($0))) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func all(withOwnOf rep: Person.ID?) throws -> ScoredMeetings {
    for (id, version) in versions { try read(version, id, withOwnOf: rep) }
    let rubrics = versions.values.map { ($0.rubric.version, $0.rubric) }
    return ScoredMeetings(
      meetings.sorted { ($0.met, $0.observation.text) < ($1.met, $1.observation.text) },
      rubrics: Dictionary(rubrics, uniquingKeysWith: { first, _ in first }))
  }

  /// The rows of an observation come one after another, each with a level of it.
  private mutating func read(_ version: Version, _ id: Int, withOwnOf rep: Person.ID?) throws {
    let rows = try db.cachedStatement(sql: levelRows)
    rows.arguments = [id, rep?.text]
    var head: ScoreHead?
    levels = version.unrated
    while try rows.hasNextRow() {
      let row = rows.integer(at: 0)
      if head?.row != row {
        end(head, version)
        head = try ScoreHead(row, rows)
      }
      if let place = version.places[rows.text(at: 1)] { levels[place] = rows.integer(at: 2) }
    }
    end(head, version)
  }

  private mutating func end(_ head: ScoreHead?, _ version: Version) {
    guard let head else { return }
    meetings.append(
      ScoredMeeting(
        head.observation, kind: head.kind, rep: head.rep, observer: head.observer, meeting: head.meeting,
        met: head.met, scenario: head.scenario, version: version.rubric.version, levels: levels,
        scoring: version.scoring))
    levels = version.unrated
  }
}

/// What the first row of an observation says of it.
private struct ScoreHead {
  let row: Int
  let observation: Observation.ID
  let kind: Observation.Kind
  let rep: Person.ID
  let observer: Person.ID
  let meeting: Meeting.ID?
  let met: Moment
  let scenario: Scenario?

  init(_ row: Int, _ rows: Statement) throws {
    guard let kind = Observation.Kind(rawValue: rows.text(at: 4)),
      let met = Moment(utc: rows.text(at: 8), offsetMinutes: rows.integer(at: 9))
    else { throw FileProblem.damaged }
    self.row = row
    observation = Observation.ID(rows.text(at: 3))
    self.kind = kind
    rep = Person.ID(rows.text(at: 5))
    observer = Person.ID(rows.text(at: 6))
    let meeting = rows.text(at: 7)
    self.meeting = meeting.isEmpty ? nil : Meeting.ID(meeting)
    self.met = met
    scenario = Scenario(rawValue: rows.text(at: 10))
  }
}

/// Without any level, there is nothing to follow.
private let levelRows = """
  SELECT observation.rowid, rating.criterion, rating.level, observation.id, observation.kind, observation.rep,
    observation.observer, observation.meeting, observation.met, observation.metOffset, observation.scenario
  FROM observation CROSS JOIN rating
  WHERE observation.rubricVersion = ?1
    AND (observation.kind = 'calibration'
      OR (observation.kind IN ('manager', 'peer') AND observation.isOutsideTrend = 0)
      OR (observation.kind IN ('self', 'practice') AND observation.rep = ?2))
    AND rating.observation = observation.id AND rating.revision = observation.revision
    AND rating.level IS NOT NULL
  """
