import Coaching
import GRDB

extension Journal {
  /// A customer's way to a decision.
  ///
  /// - Throws: `JournalError.unknown` when the customer is not there.
  public func ladder(of customer: Customer.ID) throws(JournalError) -> Ladder {
    try reading { try $0.ladder(of: customer) }
  }

  /// Changes a customer's way to a decision; all of it or nothing.
  ///
  /// - Parameters:
  ///   - customer: Whose it is.
  ///   - change: What is said.
  ///   - note: Who says so, and when.
  /// - Returns: The contacts that were not known before.
  /// - Throws: `JournalError.unknown` for a person, or somebody to take away, who is not there; `.refused` for a
  ///   step that is not there, and for texts that are too long.
  @discardableResult
  public func change(_ customer: Customer.ID, _ change: LadderChange, _ note: Note) throws(JournalError)
    -> [NewContact]
  {
    try writing { db in
      for step in change.steps { try db.add(step, to: customer, at: note.at) }
      for (number, state) in change.states { try db.set(number, to: state, of: customer, at: note.at) }
      var new: [NewContact] = []
      for named in change.people {
        let contact = try db.contact(named, of: customer, note, noting: &new)
        try db.leaveOut(contact, because: nil)
      }
      for words in change.leftOut {
        let contact = try db.contact(NamedContact(name: words.name), of: customer, note, noting: &new)
        try db.leaveOut(contact, because: freeText(words.words))
      }
      for deed in change.deeds { try db.insert(deed, at: customer, note, noting: &new) }
      for name in change.removed { try db.remove(name, from: customer) }
      return new
    }
  }
}

extension Database {
  fileprivate func ladder(of id: Customer.ID) throws -> Ladder {
    let met = try Row.fetchAll(
      self,
      sql: """
        SELECT contact.id, min(meeting.met) AS first, max(meeting.met) AS last, meeting.metOffset
        FROM contact JOIN meetingContact ON meetingContact.contact = contact.id
        JOIN meeting ON meeting.id = meetingContact.meeting AND meeting.status = 'held'
        WHERE contact.customer = ? GROUP BY contact.id
        """, arguments: [id.text]
    ).map { row in (row.identifier("id") as Contact.ID, try row.period) }
    let periods = Dictionary(met, uniquingKeysWith: { first, _ in first })
    return Ladder(
      of: try customer(named: id.text), steps: try steps(of: id),
      people: try contacts("customer = ?", [id.text]).map { Ladder.Rung($0, met: periods[$0.id]) })
  }

  private func steps(of customer: Customer.ID) throws -> [Ladder.Step] {
    try Row.fetchAll(
      self, sql: "SELECT * FROM ladderStep WHERE customer = ? ORDER BY number", arguments: [customer.text]
    ).map { row in
      Ladder.Step(
        number: row["number"], text: row["step"], state: try row.keyed("state"), at: try row.moment("at"))
    }
  }

  fileprivate func add(_ step: String, to customer: Customer.ID, at moment: Moment) throws {
    guard let text = try freeText(step, limit: Name.limit) else { throw JournalError.refused(.noName) }
    try insert(
      into: "ladderStep",
      [
        "customer": customer.text, "number": try steps(of: customer).count + 1, "step": text,
        "at": moment.utc, "atOffset": moment.offsetMinutes,
      ])
  }

  fileprivate func set(
    _ number: Int, to state: Ladder.Step.State, of customer: Customer.ID, at moment: Moment
  )
    throws
  {
    let steps = try steps(of: customer)
    guard let step = steps.first(where: { $0.number == number }) else {
      throw JournalError.refused(.noStep(number, of: steps.count))
    }
    guard step.state != state else { return }
    try execute(
      sql: "UPDATE ladderStep SET state = ?, at = ?, atOffset = ? WHERE customer = ? AND number = ?",
      arguments: [state.rawValue, moment.utc, moment.offsetMinutes, customer.text, number])
  }

  fileprivate func leaveOut(_ contact: Contact, because reason: String?) throws {
    try execute(
      sql: "UPDATE contact SET leftOutBecause = ? WHERE id = ?", arguments: [reason, contact.id.text])
  }

  fileprivate func remove(_ name: String, from customer: Customer.ID) throws {
    try execute(
      sql: "DELETE FROM contact WHERE customer = ? AND nameKey = ?",
      arguments: [customer.text, Name.key(of: name)])
    guard changesCount == 1 else {
      let names = try contacts("customer = ?", [customer.text]).map(\.name)
      throw JournalError.unknown(.contact, name, suggestions: nearest(to: name, among: names))
    }
  }
}

extension Row {
  /// From the first meeting to the last.
  fileprivate var period: ClosedRange<Moment> {
    get throws {
      let offset: Int = self["metOffset"]
      guard let first = Moment(utc: self["first"], offsetMinutes: offset),
        let last = Moment(utc: self["last"], offsetMinutes: offset), first <= last
      else { throw FileProblem.damaged }
      return first...last
    }
  }
}
