import Coaching

extension ImportedRow {
  /// A fingerprint of what it says, for rows that come without one.
  var fingerprint: UInt64 {
    var values = PackedValues()
    switch self {
    case .person(let row):
      for text in [row.name, row.role?.rawValue, row.manager, row.team, row.email, row.alias] {
        values.add(text)
      }
    case .customer(let row): values.add(row.name)
    case .meeting(let row):
      SaidOfMeeting(row, rep: Person.ID(""), customer: nil).pack(into: &values, fingerprint: 0)
    case .deal(let row): values.add(row)
    case .kpi(let row):
      for text in [row.rep, row.metric, row.period.text] { values.add(text) }
      values.add(row.value)
    case .observation(let row): values.add(row)
    }
    var fingerprint = Fingerprint()
    fingerprint.add(values.bytes)
    return fingerprint.value
  }
}

extension PackedValues {
  fileprivate mutating func add(_ row: DealRow) {
    for text in [row.id, row.source, row.rep, row.customer, row.status.rawValue] { add(text) }
    for day in [row.facts.created, row.facts.closed, row.facts.expectedClose, row.facts.nextDate] { add(day) }
    for number in [row.facts.value, row.facts.margin] { add(number) }
    for text in [row.facts.stage, row.facts.type, row.facts.currency] { add(text) }
  }

  fileprivate mutating func add(_ row: ObservationRow) {
    for text in [row.id, row.rep, row.observer, row.kind?.rawValue, row.customer, row.scenario?.rawValue] {
      add(text)
    }
    add(row.met)
    for (key, cell) in row.answers.sorted(by: { $0.key < $1.key }) {
      add(key)
      add(cell)
    }
  }
}
