import Coaching
import GRDB

extension Journal {
  /// The observation with this id, or with at least 4 letters of its end, in any case.
  ///
  /// It is shown in one of its revisions, from 1; `nil` means the current one.
  ///
  /// - Throws: `JournalError.unknown`, `.ambiguous` with the candidates, or `.refused` when there are
  ///   fewer revisions.
  public func observation(named id: String, revision: Int? = nil) throws(JournalError) -> Observation {
    try reading { db in
      try db.observation(db.identity(of: .observation, named: id), revision: revision)
    }
  }

  /// What has been observed of a rep, newest meeting first, each in its current revision.
  ///
  /// It can be limited to a rubric by its key, and to meetings from a day on, by the clock where they met;
  /// `nil` means no limit.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func observations(
    of rep: Person.ID, rubric: String? = nil, since: Day? = nil, newest: Int? = nil
  ) throws(JournalError) -> [Observation] {
    try reading {
      try $0.observations(ObservationQuery(rep: rep, rubric: rubric, since: since, newest: newest))
    }
  }

  /// Everybody's views of one meeting, last recorded first, each in its current revision.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func observations(of meeting: Meeting.ID) throws(JournalError) -> [Observation] {
    try reading { try $0.observations(ObservationQuery(meeting: meeting)) }
  }

  /// How much has been observed of a rep, counted without reading it.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func span(of rep: Person.ID, rubric: String? = nil, since: Day? = nil) throws(JournalError)
    -> ObservationSpan
  {
    try reading { try $0.span(of: ObservationQuery(rep: rep, rubric: rubric, since: since)) }
  }
}

extension Database {
  fileprivate func span(of query: ObservationQuery) throws -> ObservationSpan {
    let sql = """
      SELECT count(*), count(DISTINCT date(met, metOffset || ' minutes')), min(met) AS met, metOffset
      FROM observation WHERE \(query.condition)
      """
    guard let row = try Row.fetchOne(self, sql: sql, arguments: query.arguments) else {
      return ObservationSpan(observations: 0, days: 0, since: nil)
    }
    return ObservationSpan(observations: row[0], days: row[1], since: try row.momentIfAny("met"))
  }

  /// One observation; its current revision for `nil`.
  func observation(_ id: Observation.ID, revision: Int?) throws -> Observation {
    let query = ObservationQuery(observation: id, revision: revision)
    if let observation = try observations(query).first { return observation }
    let current = try Int.fetchOne(
      self, sql: "SELECT revision FROM observation WHERE id = ?", arguments: [id.text])
    guard let current, let revision else {
      throw JournalError.unknown(.observation, id.text, suggestions: [])
    }
    throw JournalError.refused(.noRevision(revision, of: current))
  }
}
