import Coaching

/// Takes records apart, field by field, and notes everything that is wrong with them.
struct Cells: Sendable {
  let columns: Columns
  private let decimal: DecimalSign?
  /// The order of each column's dates.
  private let orders: [DateOrder?]
  private var clock: LocalClock
  /// What is wrong with the record at hand.
  private(set) var problems: [ImportProblem] = []
  private var days = Recent<DayReading>()
  private var periods = Recent<Period?>()

  init(_ columns: Columns, _ conventions: Conventions, _ givens: Givens) {
    self.columns = columns
    decimal = conventions.decimal
    orders = columns.headings.indices.map { conventions.order(in: $0) }
    clock = LocalClock(givens.zone)
  }

  /// Ends a record: the row, or what was wrong with it.
  mutating func result<Row>(_ row: Row?) -> Result<Row, ImportProblems> {
    if problems.isEmpty, let row { return .success(row) }
    defer { problems.removeAll() }
    return .failure(ImportProblems(problems))
  }

  /// A text, made anew for every row: one that rows shared would be counted by two threads at a time, which takes
  /// longer than making it.
  func text(_ place: Place, _ record: CSVRecord) -> String? {
    place.cell(in: record)?.bytes.string
  }

  mutating func word<Value>(_ place: Place, _ record: CSVRecord, _ words: inout WordReader<Value>) -> Value? {
    guard let cell = place.cell(in: record) else { return nil }
    if let value = words.value(cell.bytes) { return value }
    note(words.problem(of: cell.bytes.string), cell, record)
    return nil
  }

  mutating func amount(_ place: Place, _ record: CSVRecord) -> Double? {
    guard let cell = place.cell(in: record) else { return nil }
    let written = WrittenNumber(cell.bytes)
    if let value = written.value(by: decimal) { return value }
    if let problem = written.problem(by: decimal) { note(problem, cell, record) }
    return nil
  }

  mutating func day(_ place: Place, _ record: CSVRecord) -> Day? {
    guard let cell = place.cell(in: record) else { return nil }
    let order = orders[cell.column]
    let reading = days.value(of: cell.bytes) { [clock] in DayReading($0, clock) }
    if let day = reading.day(by: order) { return day }
    note(reading.problem(by: order), cell, record)
    return nil
  }

  mutating func moment(_ place: Place, time: Place, _ record: CSVRecord) -> Moment? {
    guard let cell = place.cell(in: record) else { return nil }
    let order = orders[cell.column]
    let date = WrittenDate(cell.bytes)
    guard let day = date.day.day(by: order) else {
      note(date.day.problem(by: order), cell, record)
      return nil
    }
    if let timeCell = time.cell(in: record) { return moment(on: day, timeCell, record) }
    if date.rest.isEmpty { return clock.moment(day, milliseconds: date.milliseconds ?? 0) }
    return moment(on: day, (date.rest, cell.column), record)
  }

  private mutating func moment(
    on day: Day, _ cell: (bytes: FieldBytes, column: Int), _ record: CSVRecord
  ) -> Moment? {
    guard let time = WrittenClock(cell.bytes) ?? WrittenClock(ofSerial: cell.bytes) else {
      note(Faults.noTime, cell, record)
      return nil
    }
    if let offset = time.offsetMinutes {
      return clock.moment(day, milliseconds: time.milliseconds, offsetMinutes: offset)
    }
    return clock.moment(day, milliseconds: time.milliseconds)
  }

  mutating func period(_ place: Place, _ record: CSVRecord) -> Period? {
    guard let cell = place.cell(in: record) else { return nil }
    let order = orders[cell.column]
    let period = periods.value(of: cell.bytes) { WrittenPeriod.period($0, by: order) }
    if let period { return period }
    let date = WrittenDate(cell.bytes).day
    note(date == .none ? Faults.noPeriod : date.problem(by: order), cell, record)
    return nil
  }

  /// A whole number from 0.
  mutating func count(_ place: Place, _ record: CSVRecord, atMost limit: Int) -> Int? {
    guard let cell = place.cell(in: record) else { return nil }
    let value = WrittenNumber(cell.bytes).value(by: decimal)
    if let value, value >= 0, value <= Double(limit), value == value.rounded() { return Int(value) }
    if WrittenNumber(cell.bytes) != .nothing { note(Faults.noCount(limit), cell, record) }
    return nil
  }
}

extension Cells {
  /// Notes that a field is empty that every row needs.
  mutating func require<Value>(_ value: Value?, _ place: Place, _ record: CSVRecord) {
    guard value == nil, place.cell(in: record) == nil || !isNoted(place, record) else { return }
    let heading = place.isMapped ? columns.headings[place.first] : nil
    problems.append(
      ImportProblem(line: record.line, column: heading, message: Faults.empty(place.field, columns.kind)))
  }

  /// Notes what is wrong with what a field says.
  mutating func note(_ message: Wording, at place: Place, _ record: CSVRecord) {
    guard let cell = place.cell(in: record) else {
      problems.append(ImportProblem(line: record.line, message: message))
      return
    }
    note(message, cell, record)
  }

  private mutating func note(
    _ message: Wording, _ cell: (bytes: FieldBytes, column: Int), _ record: CSVRecord
  ) {
    problems.append(
      ImportProblem(
        line: record.line, column: columns.headings[cell.column],
        value: String(record[cell.column].prefix(80)), message: message))
  }

  private func isNoted(_ place: Place, _ record: CSVRecord) -> Bool {
    problems.contains { $0.column == place.cell(in: record).map { columns.headings[$0.column] } }
  }
}
