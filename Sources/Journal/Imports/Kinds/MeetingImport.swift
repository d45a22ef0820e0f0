import Coaching
import GRDB

/// Meetings, known by their source and the id they have there; each has an identity of its own in the journal.
///
/// One that somebody entered by hand, with the same rep, customer and beginning, is that very meeting.
final class MeetingImport: KindOfImport {
  private(set) var replacedOutcomes = 0
  private(set) var calledOff = 0
  private let settings: Importing.Settings
  private let records: ImportedRecords

  init(_ settings: Importing.Settings, source: Int?) {
    self.settings = settings
    records = ImportedRecords(kind: "meeting", source: source)
  }

  func isKnown(_ identity: ImportIdentity, at place: ImportPlace) throws -> Bool {
    try records.known(identity.id, in: place.journal)?.fingerprint == identity.fingerprint
  }

  /// Whether it is known and only planned: what was held stays so, though a calendar takes it out.
  func has(_ row: ImportedRow, at place: ImportPlace) throws -> Bool {
    guard case .meeting(let meeting) = row else { return false }
    guard let known = try records.known(meeting.id, in: place.journal) else { return false }
    return try place.journal.hasRow(
      "SELECT 1 FROM meeting WHERE id = ? AND status = 'planned'", [known.record])
  }

  func take(_ row: ImportedRow, _ from: ImportedFrom, at place: ImportPlace) throws -> TakenRow {
    guard case .meeting(let meeting) = row else { return .refused([]) }
    var names = NamesOfRow(from, at: place)
    let rep = try names.person(meeting.rep, as: .rep, in: "rep")
    let customer = try names.customer(meeting.customer)
    if let ended = meeting.ended, ended < meeting.met { names.refuse("until", ended.iso8601, endsTooEarly) }
    guard names.problems.isEmpty, let rep else { return .refused(names.problems) }
    let said = SaidOfMeeting(meeting, rep: Person.ID(rep), customer: customer.map { Customer.ID($0) })
    let stored = try place.journal.meeting(knownAs: meeting.id, by: records)
    let merged = try place.journal.merged(said, with: stored, now: settings.now)
    if merged == stored { return .unchanged(key: meeting.id) }
    if stored == nil, merged.status == .cancelled, try isOfSeries(meeting.id, at: place) {
      return .unchanged(key: meeting.id)
    }
    names.check(meeting, as: merged, now: settings.now)
    guard names.problems.isEmpty else { return .refused(names.problems) }
    if try isTyped(stored?.outcome, replacedBy: merged, in: place.journal) { replacedOutcomes += 1 }
    if stored?.status == .planned, merged.status == .cancelled { calledOff += 1 }
    var values = PackedValues()
    said.pack(into: &values, fingerprint: from.fingerprint)
    try place.runs.add(values, number: from.number, key: meeting.id)
    return stored == nil ? .inserted(key: meeting.id) : .updated(key: meeting.id)
  }

  func move(_ values: inout UnpackedValues, to journal: Database, source: Int) throws {
    guard let said = SaidOfMeeting(&values), let fingerprint = values.integer() else {
      throw FileProblem.damaged
    }
    let records = ImportedRecords(kind: "meeting", source: source)
    let stored = try stored(said, in: journal, records)
    let meeting = try journal.merged(said, with: stored, now: settings.now)
    if let stored {
      try journal.update(meeting)
      try journal.appendOutcome(of: meeting, after: stored.outcome, at: settings.now)
    } else {
      try journal.add(meeting)
      try journal.appendOutcome(of: meeting, after: nil, at: settings.now)
    }
    try records.note(said.id, is: meeting.id.text, fingerprint: fingerprint, source: source, in: journal)
  }

  /// Whether a meeting's outcome was typed by somebody and becomes another.
  private func isTyped(_ before: Outcome?, replacedBy merged: Meeting, in journal: Database) throws -> Bool {
    guard let before, before != merged.outcome else { return false }
    let sql = """
      SELECT 1 FROM meetingOutcome WHERE meeting = ?1 AND "by" IS NOT NULL
        AND number = (SELECT max(number) FROM meetingOutcome WHERE meeting = ?1)
      """
    return try journal.hasRow(sql, [merged.id.text])
  }

  /// The meeting that is meant, as the journal has it; `nil` when it has none.
  private func stored(_ said: SaidOfMeeting, in journal: Database, _ records: ImportedRecords) throws
    -> Meeting?
  {
    if let known = try journal.meeting(knownAs: said.id, by: records) { return known }
    guard let customer = said.customer else { return nil }
    let same = try journal.meetings(
      "WHERE meeting.rep = ? AND met = ? AND customer = ?", [said.rep.text, said.row.met.utc, customer.text])
    return try same.first { try !records.isImported($0.id.text, in: journal) }
  }
}

extension MeetingImport {
  /// Whether an id is that of a series whose meetings are known, and not of one of them.
  private func isOfSeries(_ id: String, at place: ImportPlace) throws -> Bool {
    guard let source = records.source else { return false }
    return try !place.journal.meetings(ofSeries: id, from: source).isEmpty
  }
}

extension Database {
  /// What a file says of a meeting, but for a cancellation of one that was seen to be held.
  fileprivate func merged(_ said: SaidOfMeeting, with stored: Meeting?, now: Moment) throws -> Meeting {
    let merged = said.merged(with: stored, now: now)
    guard merged.status == .cancelled, let stored, stored.status != .cancelled else { return merged }
    return try wasSeen(stored.id.text, by: now) ? said.saying(nil).merged(with: stored, now: now) : merged
  }

  /// The meeting that an id of a file stands for, which may be the journal's own: that of an export.
  fileprivate func meeting(knownAs id: String, by records: ImportedRecords) throws -> Meeting? {
    let record = try records.known(id, in: self)?.record ?? id
    return try meetings("WHERE meeting.id = ?", [record]).first
  }

  fileprivate func update(_ meeting: Meeting) throws {
    try execute(
      sql: """
        UPDATE meeting SET rep = ?, customer = ?, scenario = ?, met = ?, metOffset = ?, ended = ?, endedOffset = ?,
          status = ?, place = ?, purpose = ?, customerType = ?, buyingIn = ?, deal = ?, outcome = ?, nextStep = ?,
          nextDate = ?, margin = ?
        WHERE id = ?
        """,
      arguments: [
        meeting.rep.text, meeting.customer?.id.text, meeting.scenario?.rawValue, meeting.met.utc,
        meeting.met.offsetMinutes, meeting.ended?.utc, meeting.ended?.offsetMinutes, meeting.status.rawValue,
        meeting.circumstances.place?.rawValue, meeting.circumstances.purpose?.rawValue,
        meeting.circumstances.customerType?.rawValue, meeting.circumstances.buyingIn,
        meeting.circumstances.deal, meeting.outcome?.result.rawValue, meeting.outcome?.nextStep,
        meeting.outcome?.nextDate?.description, meeting.outcome?.margin, meeting.id.text,
      ])
  }

  /// Keeps every outcome that was said; a file says it for nobody.
  fileprivate func appendOutcome(of meeting: Meeting, after before: Outcome?, at moment: Moment) throws {
    guard let outcome = meeting.outcome, outcome != before else { return }
    let number =
      try Int.fetchOne(
        self, sql: "SELECT coalesce(max(number), 0) + 1 FROM meetingOutcome WHERE meeting = ?",
        arguments: [meeting.id.text]) ?? 1
    try insert(
      into: "meetingOutcome",
      [
        "meeting": meeting.id.text, "number": number, "outcome": outcome.result.rawValue,
        "nextStep": outcome.nextStep, "nextDate": outcome.nextDate?.description, "margin": outcome.margin,
        "by": nil, "at": moment.utc, "atOffset": moment.offsetMinutes,
      ])
  }
}

private let endsTooEarly = Wording(
  en: "is before it begins; check both times", sv: "är innan det börjar; kontrollera båda tiderna")
