import Coaching
import GRDB

extension Database {
  /// Adds what reps do: their meetings with who was there, plans and outcomes, what is known of their customers'
  /// people, deals and figures; and what is asked of them.
  func add(contentsOf business: some Sequence<BusinessOfRep>, targets: [Target]) throws {
    for business in business {
      for people in business.people { try add(people) }
      for meeting in business.meetings { try add(meeting) }
      for deal in business.deals { try add(deal) }
      for figure in business.figures { try add(figure) }
      for tally in business.tallies { try add(tally) }
    }
    for target in targets { try insert(target, by: nil, at: target.from.start) }
  }
}

extension Day {
  /// Its first second, UTC.
  fileprivate var start: Moment { Moment(milliseconds: number * 86_400_000, offsetMinutes: 0) }
}

extension Database {
  fileprivate func add(_ people: CustomerPeople) throws {
    let customer = try addedIfMissing(people.customer) ?? people.customer
    for contact in people.contacts {
      let name = try Name(contact.name)
      guard
        try !hasRow("SELECT 1 FROM contact WHERE customer = ? AND nameKey = ?", [customer.id.text, name.key])
      else { continue }
      try insert(
        into: "contact",
        [
          "id": contact.id.text, "customer": customer.id.text, "name": name.text, "nameKey": name.key,
          "work": contact.work, "role": contact.role?.rawValue, "leftOutBecause": contact.leftOutBecause,
        ])
      for (place, deed) in contact.deeds.enumerated() {
        try insert(
          into: "contactDeed",
          [
            "contact": contact.id.text, "number": place + 1, "deed": deed, "by": people.by.text,
            "at": people.at.utc, "atOffset": people.at.offsetMinutes,
          ])
      }
    }
  }

  fileprivate func add(_ recorded: RecordedMeeting) throws {
    let meeting = recorded.meeting
    try add(meeting)
    for contact in recorded.attended where try hasRow("SELECT 1 FROM contact WHERE id = ?", [contact.text]) {
      try insert(into: "meetingContact", ["meeting": meeting.id.text, "contact": contact.text])
    }
    for person in recorded.companions {
      try insert(into: "rideAlong", ["meeting": meeting.id.text, "person": person.text])
    }
    if let plan = recorded.plan { try add(plan, to: meeting.id) }
    if let outcome = meeting.outcome, let closed = recorded.closed {
      try add(outcome, of: meeting, at: closed)
    }
  }

  fileprivate func add(_ tally: Tally) throws {
    try begin(tally)
    for (place, stroke) in tally.strokes.enumerated() {
      try insert(
        into: "tallyStroke",
        [
          "tally": tally.id.text, "number": place + 1, "mark": stroke.mark.rawValue,
          "seconds": stroke.seconds,
        ])
    }
    if let stopped = tally.stopped { try append(.stop(seconds: stopped), to: tally.id) }
  }

  private func add(_ plan: RecordedPlan, to meeting: Meeting.ID) throws {
    try insert(
      into: "plan",
      [
        "meeting": meeting.text, "number": plan.number, "wishedStep": plan.plan.wishedStep,
        "insight": plan.plan.insight, "planA": plan.plan.planA, "planB": plan.plan.planB,
        "picture": plan.plan.picture, "watchFor": plan.plan.watchFor, "by": plan.by.id.text,
        "at": plan.at.utc, "atOffset": plan.at.offsetMinutes,
      ])
    guard let shared = plan.shared else { return }
    try insert(
      into: "planSharing",
      [
        "meeting": meeting.text, "by": plan.by.id.text, "at": shared.utc, "atOffset": shared.offsetMinutes,
      ])
  }

  private func add(_ outcome: Outcome, of meeting: Meeting, at moment: Moment) throws {
    try insert(
      into: "meetingOutcome",
      [
        "meeting": meeting.id.text, "number": 1, "outcome": outcome.result.rawValue,
        "nextStep": outcome.nextStep, "nextDate": outcome.nextDate?.description, "margin": outcome.margin,
        "by": meeting.rep.text, "at": moment.utc, "atOffset": moment.offsetMinutes,
      ])
  }

  fileprivate func add(_ deal: Deal) throws {
    try insert(
      into: "deal",
      [
        "source": try sourceID(deal.source), "externalId": deal.id, "rep": deal.rep.id.text,
        "customer": deal.customer?.id.text, "status": deal.status.rawValue,
        "created": deal.facts.created?.description, "closed": deal.facts.closed?.description,
        "expectedClose": deal.facts.expectedClose?.description, "value": deal.facts.value,
        "margin": deal.facts.margin, "stage": deal.facts.stage, "type": deal.facts.type,
        "nextDate": deal.facts.nextDate?.description, "currency": deal.facts.currency, "fingerprint": 0,
      ])
  }

  fileprivate func add(_ figure: KPI) throws {
    try insert(
      into: "kpi",
      [
        "rep": figure.rep.id.text, "metric": figure.metric, "period": figure.period.text,
        "periodFirst": figure.period.first.description, "periodLast": figure.period.last.description,
        "value": figure.value, "source": try sourceID("demo"),
      ])
  }

  private func sourceID(_ key: String) throws -> Int {
    let find = try cachedStatement(sql: "SELECT id FROM source WHERE key = ?")
    if let known = try Int.fetchOne(find, arguments: [key]) { return known }
    try insert(into: "source", ["key": key])
    return Int(lastInsertedRowID)
  }
}
