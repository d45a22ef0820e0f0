import Coaching

/// What a file says of a meeting, its names settled.
struct SaidOfMeeting {
  let row: MeetingRow
  let rep: Person.ID
  let customer: Customer.ID?

  var id: String { row.id }

  init(_ row: MeetingRow, rep: Person.ID, customer: Customer.ID?) {
    self.row = row
    self.rep = rep
    self.customer = customer
  }

  /// The meeting as it is from now on: what the file says, and else what the journal has.
  ///
  /// - Parameters:
  ///   - stored: The meeting in the journal; `nil` for a new one.
  ///   - now: When it is imported.
  /// - Returns: A new meeting gets an identity.
  func merged(with stored: Meeting?, now: Moment) -> Meeting {
    var random = SystemRandomNumberGenerator()
    let customer = customer.map { Customer(id: $0, name: row.customer ?? "") }
    let isSameCustomer = customer?.id == stored?.customer?.id
    let isPast = (row.ended ?? row.met) <= now
    return Meeting(
      id: stored?.id ?? Meeting.ID(at: now, using: &random), rep: rep,
      customer: isSameCustomer ? stored?.customer : customer ?? stored?.customer,
      scenario: row.scenario ?? stored?.scenario, met: row.met.toTheSecond.kept(as: stored?.met),
      ended: row.ended?.toTheSecond.kept(as: stored?.ended) ?? stored?.ended,
      status: status(after: stored) ?? (isPast ? .held : .planned),
      circumstances: circumstances(after: stored?.circumstances), outcome: outcome(after: stored?.outcome))
  }

  /// The same with another status.
  func saying(_ status: Meeting.Status?) -> SaidOfMeeting {
    var row = row
    row.status = status
    return SaidOfMeeting(row, rep: rep, customer: customer)
  }

  /// A meeting with an outcome was held, whatever an old file says of it.
  private func status(after stored: Meeting?) -> Meeting.Status? {
    guard let stored else { return row.status }
    if row.status == .planned || row.status == .cancelled, stored.outcome != nil { return stored.status }
    return row.status ?? stored.status
  }

  private func circumstances(after stored: Meeting.Circumstances?) -> Meeting.Circumstances {
    let said = row.circumstances
    return Meeting.Circumstances(
      place: said.place ?? stored?.place, purpose: said.purpose ?? stored?.purpose,
      customerType: said.customerType ?? stored?.customerType, buyingIn: said.buyingIn ?? stored?.buyingIn,
      chosenBy: said.chosenBy ?? stored?.chosenBy, deal: said.deal ?? stored?.deal)
  }

  /// What belongs to another result is not taken over.
  private func outcome(after stored: Outcome?) -> Outcome? {
    guard let said = row.outcome else { return stored }
    guard said.result == stored?.result else { return said }
    return Outcome(
      said.result, nextStep: said.nextStep ?? stored?.nextStep, nextDate: said.nextDate ?? stored?.nextDate,
      margin: said.margin ?? stored?.margin)
  }
}

extension Moment {
  /// The same by the clock it was noted by, where it is that very instant: the clock of whoever imports a file says
  /// nothing of where the meeting is.
  fileprivate func kept(as stored: Moment?) -> Moment {
    stored.flatMap { $0.milliseconds == milliseconds ? $0 : nil } ?? self
  }
}

// MARK: Waiting

extension SaidOfMeeting {
  func pack(into values: inout PackedValues, fingerprint: UInt64) {
    for text in [row.id, row.rep, row.customer, rep.text, customer?.text] { values.add(text) }
    values.add(row.scenario?.rawValue)
    values.add(row.met)
    values.add(row.ended)
    values.add(row.status?.rawValue)
    let said = row.circumstances
    for text in [said.place?.rawValue, said.purpose?.rawValue, said.customerType?.rawValue, said.deal] {
      values.add(text)
    }
    values.add(said.buyingIn)
    values.add(row.outcome?.result.rawValue)
    values.add(row.outcome?.nextStep)
    values.add(row.outcome?.nextDate)
    values.add(row.outcome?.margin)
    values.add(Int(Int64(bitPattern: fingerprint)))
  }

  /// Reads what was packed, up to the fingerprint; `nil` when it is something else.
  init?(_ values: inout UnpackedValues) {
    guard let id = values.text(), let name = values.text() else { return nil }
    let customerName = values.text()
    guard let rep = values.text() else { return nil }
    let customer = values.text()
    let scenario: Scenario? = values.keyed()
    guard let met = values.moment() else { return nil }
    let (ended, status): (Moment?, Meeting.Status?) = (values.moment(), values.keyed())
    var said = Meeting.Circumstances(
      place: values.keyed(), purpose: values.keyed(), customerType: values.keyed())
    said.deal = values.text()
    said.buyingIn = values.integer()
    let result: Outcome.Result? = values.keyed()
    let (nextStep, nextDate, margin) = (values.text(), values.day(), values.number())
    row = MeetingRow(
      id: id, rep: name, customer: customerName, scenario: scenario, met: met, ended: ended, status: status,
      circumstances: said,
      outcome: result.map { Outcome($0, nextStep: nextStep, nextDate: nextDate, margin: margin) })
    self.rep = Person.ID(rep)
    self.customer = customer.map { Customer.ID($0) }
  }
}
