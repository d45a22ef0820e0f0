import Coaching
import Foundation
import GRDB

/// A meeting of a calendar's series that is planned, and what the calendar knew it by.
public struct PlannedOccurrence: Hashable, Sendable {
  public let id: String
  /// A row that cancels it.
  public let cancellation: MeetingRow
}

extension Journal {
  /// The meetings of series that are only planned and still to come.
  ///
  /// - Parameters:
  ///   - uids: What the calendar knows the series by.
  ///   - source: What their meetings came from.
  ///   - window: When those begin that are asked for; the beginning of it is left out.
  /// - Returns: Them for each series that has some.
  /// - Throws: `JournalError.file` when the journal cannot be read.
  public func planned(ofSeries uids: [String], from source: String, in window: Range<Moment>)
    throws(JournalError) -> [String: [PlannedOccurrence]]
  {
    try reading { db in
      let key = try Int.fetchOne(db, sql: "SELECT id FROM source WHERE key = ?", arguments: [source])
      guard let key else { return [:] }
      var found: [String: [PlannedOccurrence]] = [:]
      for uid in uids {
        let planned = try db.meetings(ofSeries: uid, orOnce: true, from: key)
          .compactMap { try db.planned($0, in: window) }
        if !planned.isEmpty { found[uid] = planned }
      }
      return found
    }
  }
}

extension Database {
  /// The meetings of a series that are known, by the id that the calendar has for each; where that is wished, also
  /// a meeting that was known by the id of the series itself.
  func meetings(ofSeries uid: String, orOnce isAlsoOnce: Bool = false, from source: Int) throws
    -> [(id: String, record: String)]
  {
    let sql = """
      SELECT externalId, record FROM importedRecord
      WHERE source = ? AND kind = 'meeting' AND (externalId = ? OR externalId >= ? AND externalId < ?)
      """
    let rows = try Row.fetchAll(
      cachedStatement(sql: sql), arguments: [source, isAlsoOnce ? uid : nil, uid + "/", uid + "0"])
    return rows.map { ($0["externalId"], $0["record"]) }.filter { id, _ in
      id == uid || Moment(iso8601: String(id.dropFirst(uid.count + 1)), in: .gmt) != nil
    }
  }

  fileprivate func planned(_ known: (id: String, record: String), in window: Range<Moment>) throws
    -> PlannedOccurrence?
  {
    let meeting = try meetings("WHERE meeting.id = ? AND meeting.status = 'planned'", [known.record]).first
    guard let meeting, meeting.met > window.lowerBound, meeting.met < window.upperBound else { return nil }
    let row = MeetingRow(
      id: known.id, rep: meeting.rep.text, met: meeting.met, ended: meeting.ended, status: .cancelled)
    return try wasSeen(known.record, by: window.lowerBound)
      ? nil : PlannedOccurrence(id: known.id, cancellation: row)
  }

  /// Whether somebody was at a meeting: it was scored or counted in, or its time is past and somebody rode along.
  func wasSeen(_ meeting: String, by now: Moment) throws -> Bool {
    let sql = """
      SELECT 1 WHERE EXISTS (SELECT 1 FROM observation WHERE meeting = ?1)
        OR EXISTS (SELECT 1 FROM tally WHERE meeting = ?1)
        OR EXISTS (SELECT 1 FROM rideAlong JOIN meeting ON meeting.id = meeting WHERE meeting = ?1 AND met <= ?2)
      """
    return try hasRow(sql, [meeting, now.utc])
  }
}
