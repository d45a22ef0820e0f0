import Coaching
import GRDB

/// What belongs to meetings beside their own rows, fetched for all of them at once.
struct MeetingParts {
  let reps: [Person.ID: Person.Reference]
  let plans: [Meeting.ID: RecordedPlan]
  let attended: [Meeting.ID: [KnownMeeting.Attendance]]
  let joined: [Meeting.ID: [Person.Reference]]
  let outcomes: [Meeting.ID: [RecordedOutcome]]
  let cancelledBecause: [Meeting.ID: String]
  let observations: [Meeting.ID: [KnownMeeting.Filled]]
  let askedInForm: [Meeting.ID: KnownMeeting.AskedInForm]

  init(_ db: Database, of meetings: [Meeting]) throws {
    let ids = listed(meetings.map(\.id.text))
    reps = try db.byID(
      """
      SELECT DISTINCT person.id, person.id AS rep, person.name AS repName FROM meeting
      JOIN person ON person.id = meeting.rep WHERE meeting.id IN \(Self.these)
      """, ids
    ) { $0.person("rep") }
    plans = try db.newestPlans(of: meetings.map(\.id))
    let contacts = try db.contacts(
      "id IN (SELECT contact FROM meetingContact WHERE meeting IN \(Self.these))", [ids])
    let contactsByID = Dictionary(contacts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    attended = try db.grouped(Self.attendance, ids) { row in
      let id: Contact.ID = row.identifier("contact")
      return try contactsByID[id].map {
        KnownMeeting.Attendance($0, metBefore: try row.momentIfAny("before"))
      }
    }
    joined = try db.grouped(
      """
      SELECT meeting, person.id AS person, person.name AS personName FROM rideAlong
      JOIN person ON person.id = rideAlong.person WHERE meeting IN \(Self.these) ORDER BY nameKey, person.id
      """, ids
    ) { $0.person("person") }
    outcomes = try db.grouped(
      """
      SELECT meetingOutcome.*, person.name AS byName FROM meetingOutcome
      LEFT JOIN person ON person.id = "by" WHERE meeting IN \(Self.these) ORDER BY meeting, number
      """, ids, RecordedOutcome.init)
    cancelledBecause = try db.byID(
      """
      SELECT id, cancelledBecause FROM meeting
      WHERE cancelledBecause IS NOT NULL AND status = 'cancelled' AND id IN \(Self.these)
      """, ids
    ) { $0["cancelledBecause"] }
    observations = try db.filledForms(of: ids)
    askedInForm = try db.grouped(Self.asked, ids) {
      KnownMeeting.AskedInForm($0["text"], shared: try $0.momentIfAny("shared"))
    }.compactMapValues(\.last)
  }

  /// The meetings' ids, listed in an argument.
  private static let these = "(SELECT value FROM json_each(?))"

  /// What the rep's own forms before the meeting ask to watch, the newest last.
  private static let asked = """
    SELECT observation.meeting, rating.text, sharing.at AS shared, sharing.atOffset AS sharedOffset
    FROM observation
    JOIN rating ON rating.observation = observation.id AND rating.revision = observation.revision
      AND rating.criterion = 'watch-for' AND rating.text IS NOT NULL
    LEFT JOIN sharing ON sharing.observation = observation.id
    WHERE observation.kind = 'self' AND NOT (observation.\(Rubric.isNoPlan))
      AND observation.meeting IN \(these)
    ORDER BY observation.id
    """

  /// Whom they met, and the end of when they had met them before.
  private static let attendance = """
    SELECT here.meeting, here.contact, before.met AS before, before.metOffset AS beforeOffset
    FROM meetingContact AS here
    JOIN meeting ON meeting.id = here.meeting
    JOIN contact ON contact.id = here.contact
    LEFT JOIN meeting AS before ON before.id = (
      SELECT earlier.id FROM meetingContact AS there JOIN meeting AS earlier ON earlier.id = there.meeting
      WHERE there.contact = here.contact AND earlier.status = 'held' AND earlier.id <> meeting.id
        AND earlier.met <= meeting.met
      ORDER BY earlier.met DESC, earlier.id DESC LIMIT 1)
    WHERE here.meeting IN \(these) ORDER BY contact.nameKey, contact.id
    """
}

extension RecordedOutcome {
  init(_ row: Row) throws {
    let outcome = Outcome(
      try row.keyed("outcome"), nextStep: row["nextStep"], nextDate: try row.dayIfAny("nextDate"),
      margin: row["margin"])
    let by: Person.ID? = row.identifierIfAny("by")
    self.init(
      outcome, number: row["number"], by: by.map { Person.Reference(id: $0, name: row["byName"]) },
      at: try row.moment("at"))
  }
}

extension Database {
  /// Values by the `id` of their rows.
  fileprivate func byID<Subject, Value>(_ sql: String, _ ids: String, _ value: (Row) throws -> Value) throws
    -> [Identifier<Subject>: Value]
  {
    let rows = try Row.fetchAll(cachedStatement(sql: sql), arguments: [ids])
    return Dictionary(
      try rows.map { ($0.identifier("id"), try value($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Values by the `meeting` of their rows, in the order of the rows.
  func grouped<Value>(_ sql: String, _ ids: String, _ value: (Row) throws -> Value?) throws
    -> [Meeting.ID: [Value]]
  {
    var groups: [Meeting.ID: [Value]] = [:]
    let rows = try Row.fetchCursor(cachedStatement(sql: sql), arguments: [ids])
    while let row = try rows.next() {
      if let value = try value(row) { groups[row.identifier("meeting"), default: []].append(value) }
    }
    return groups
  }
}
