import Coaching
import GRDB

extension Database {
  func begin(_ tally: Tally) throws {
    guard try hasRow("SELECT 1 FROM person WHERE id = ?", [tally.by.id.text]) else {
      throw JournalError.unknown(.person, tally.by.name, suggestions: [])
    }
    if try !hasRow("SELECT 1 FROM meeting WHERE id = ?", [tally.meeting.id.text]) {
      try add(tally.meeting, isFromForm: true)
    }
    try insert(
      into: "tally",
      [
        "id": tally.id.text, "meeting": tally.meeting.id.text, "by": tally.by.id.text,
        "source": tally.source.rawValue, "started": tally.started.utc,
        "startedOffset": tally.started.offsetMinutes,
      ])
    for mark in tally.marks {
      try insert(into: "tallyMark", ["tally": tally.id.text, "mark": mark.rawValue])
    }
  }

  func append(_ event: Tally.Event, to tally: Tally.ID) throws {
    switch event {
    case .stroke(let stroke): try append(stroke, to: tally)
    case .undo: try undoLastStroke(of: tally)
    case .stop(let seconds):
      try execute(
        sql: "UPDATE tally SET stopped = max(coalesce(stopped, 0), ?) WHERE id = ?",
        arguments: [seconds, tally.text])
      guard changesCount == 1 else { throw JournalError.unknown(.tally, tally.text, suggestions: []) }
    }
  }

  private func append(_ stroke: Tally.Stroke, to tally: Tally.ID) throws {
    try execute(
      sql: """
        INSERT INTO tallyStroke (tally, number, mark, seconds)
        SELECT id, (SELECT coalesce(max(number), 0) + 1 FROM tallyStroke WHERE tally = tally.id), ?, ?
        FROM tally WHERE id = ?
        """, arguments: [stroke.mark.rawValue, stroke.seconds, tally.text])
    guard changesCount == 1 else { throw JournalError.unknown(.tally, tally.text, suggestions: []) }
  }

  private func undoLastStroke(of tally: Tally.ID) throws {
    try execute(
      sql: """
        UPDATE tallyStroke SET isUndone = 1
        WHERE tally = :tally AND number =
          (SELECT max(number) FROM tallyStroke WHERE tally = :tally AND NOT isUndone)
        """, arguments: ["tally": tally.text])
  }

  /// Last begun first.
  func tallies(_ condition: String, _ arguments: StatementArguments) throws -> [Tally] {
    let sql = """
      SELECT tally.*, person.name AS byName
      FROM tally
      JOIN person ON person.id = tally."by"
      JOIN meeting ON meeting.id = tally.meeting
      \(condition) ORDER BY tally.started DESC, tally.rowid DESC
      """
    return try Row.fetchAll(self, sql: sql, arguments: arguments).map(tally)
  }

  private func tally(_ row: Row) throws -> Tally {
    let id: String = row["id"]
    let marks = try Row.fetchAll(self, sql: "SELECT mark FROM tallyMark WHERE tally = ?", arguments: [id])
    let known = try marks.map { row -> Tally.Mark in try row.keyed("mark") }
    let tally = Tally(
      id: row.identifier("id"), meeting: try meeting(row.identifier("meeting")), by: row.person("by"),
      started: try row.moment("started"), source: try row.keyed("source"),
      marks: Tally.Mark.allCases.filter(known.contains))
    let stopped = (row["stopped"] as Double?).map { [Tally.Event.stop(seconds: $0)] } ?? []
    return tally.taking(try strokes(of: id).map { .stroke($0) } + stopped)
  }

  private func strokes(of tally: String) throws -> [Tally.Stroke] {
    try Row.fetchAll(
      self, sql: "SELECT * FROM tallyStroke WHERE tally = ? AND NOT isUndone ORDER BY number",
      arguments: [tally]
    ).map { Tally.Stroke(try $0.keyed("mark"), seconds: $0["seconds"]) }
  }
}
