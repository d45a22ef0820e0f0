import Coaching
import GRDB

/// Who was in a meeting, as somebody says afterwards, or expects before.
public struct Attending: Sendable {
  /// People of the customer; those that the journal does not know are added.
  public var contacts: [NamedContact]
  /// Names of contacts who were not there after all.
  public var absent: [String]
  /// Who of us joined the rep.
  public var joined: [Person.ID]
  /// What people of the customer did that moved the matter.
  public var deeds: [NamedWords]

  public init(
    contacts: [NamedContact] = [], absent: [String] = [], joined: [Person.ID] = [], deeds: [NamedWords] = []
  ) {
    self.contacts = contacts
    self.absent = absent
    self.joined = joined
    self.deeds = deeds
  }
}

extension Journal {
  /// Adds to who was in a meeting; one that was planned and has begun is held from now on.
  ///
  /// - Parameters:
  ///   - meeting: The meeting.
  ///   - attending: Whom to add.
  ///   - note: Who says so, and when.
  /// - Returns: The contacts that were not known before.
  /// - Throws: `JournalError.unknown` for a meeting, a person or somebody absent who is not there; `.refused` for
  ///   contacts of a meeting without a customer.
  @discardableResult
  public func attend(_ meeting: Meeting.ID, _ attending: Attending, _ note: Note) throws(JournalError)
    -> [NewContact]
  {
    try writing { db in
      let meeting = try db.meeting(meeting)
      let new = try db.add(attending, to: meeting, note)
      for name in attending.absent { try db.remove(name, from: meeting) }
      for joined in attending.joined {
        try db.execute(
          sql: "INSERT OR IGNORE INTO rideAlong (meeting, person) VALUES (?, ?)",
          arguments: [meeting.id.text, db.person(joined).id.text])
      }
      if meeting.met <= note.at { try db.markHeld(meeting.id) }
      return new
    }
  }
}

extension Database {
  /// Adds people of the customer, and notes what they did.
  fileprivate func add(_ attending: Attending, to meeting: Meeting, _ note: Note) throws -> [NewContact] {
    let named = attending.contacts + attending.deeds.map { NamedContact(name: $0.name) }
    guard !named.isEmpty else { return [] }
    guard let customer = meeting.customer else { throw JournalError.refused(.noCustomer) }
    var new: [NewContact] = []
    for named in named {
      let contact = try contact(named, of: customer.id, note, noting: &new)
      try execute(
        sql: "INSERT OR IGNORE INTO meetingContact (meeting, contact) VALUES (?, ?)",
        arguments: [meeting.id.text, contact.id.text])
    }
    for deed in attending.deeds { try insert(deed, at: customer.id, note, noting: &new) }
    return new
  }

  fileprivate func remove(_ name: String, from meeting: Meeting) throws {
    let there = try contacts(
      "id IN (SELECT contact FROM meetingContact WHERE meeting = ?)", [meeting.id.text])
    guard let contact = there.first(where: { Name.key(of: $0.name) == Name.key(of: name) }) else {
      throw JournalError.unknown(.contact, name, suggestions: nearest(to: name, among: there.map(\.name)))
    }
    try execute(
      sql: "DELETE FROM meetingContact WHERE meeting = ? AND contact = ?",
      arguments: [meeting.id.text, contact.id.text])
  }
}
