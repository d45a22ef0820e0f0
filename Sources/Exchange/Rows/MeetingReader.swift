import Coaching

/// Makes meetings of records; `nil` for one that is none, such as a task or what lasts whole days,
/// and for one that is private.
///
/// A next step, its day and a margin belong to an outcome: without one they are refused rather than lost. A
/// meeting without an id is known by its start and its subject.
public struct MeetingReader: RowReader {
  public private(set) var leftOut = LeftOut()
  private var cells: Cells
  private var words: MeetingWords
  private let places: MeetingPlaces
  private let outcomes: OutcomePlaces
  private let givenRep: String?
  private let isCalendar: Bool

  public init(_ columns: Columns, _ conventions: Conventions, _ givens: Givens) {
    cells = Cells(columns, conventions, givens)
    words = MeetingWords(columns)
    places = MeetingPlaces(columns)
    outcomes = OutcomePlaces(columns)
    givenRep = givens.rep
    isCalendar = columns.profile?.isCalendar ?? false
  }

  public mutating func row(from record: CSVRecord) -> Result<MeetingRow?, ImportProblems> {
    if let reason = reason(against: record) {
      leftOut.count(reason)
      return cells.result(.some(nil))
    }
    let subject = CalendarSubject(cells.text(places.subject, record), isCalendar: isCalendar)
    let met = cells.moment(places.at, time: places.atTime, record)
    let rep = isCalendar && givenRep != nil ? givenRep : cells.text(places.rep, record) ?? givenRep
    cells.require(met, places.at, record)
    cells.require(rep, places.rep, record)
    let id = id(of: record, met, subject)
    let status = cells.word(places.status, record, &words.status)
    let circumstances = circumstances(of: record)
    let ended = ended(record, after: met)
    let outcome = outcome(of: record)
    guard let id, let rep, let met else { return cells.result(nil) }
    return cells.result(
      MeetingRow(
        id: id, rep: rep, customer: cells.text(places.customer, record),
        scenario: cells.word(places.scenario, record, &words.scenario), met: met, ended: ended,
        status: subject.isCancelled ? .cancelled : status, circumstances: circumstances, outcome: outcome))
  }

  /// Why it is no meeting; `nil` when it is one.
  private mutating func reason(against record: CSVRecord) -> LeftOut.Reason? {
    let isMeeting = cells.word(places.activity, record, &words.activity)
    let isAllDay = cells.word(places.allDay, record, &words.allDay)
    let isPrivate = cells.word(places.isPrivate, record, &words.isPrivate)
    let sensitivity = cells.text(places.sensitivity, record)
    if isPrivate == true { return .isPrivate }
    if let sensitivity, !Words.publicSensitivities.contains(plainWord(sensitivity)) { return .isPrivate }
    if isAllDay == true { return .allDay }
    return isMeeting == false ? .notMeeting : nil
  }

  private mutating func id(of record: CSVRecord, _ met: Moment?, _ subject: CalendarSubject) -> String? {
    if let id = cells.text(places.id, record) { return id }
    if !places.id.isMapped, places.subject.isMapped { return met.map { "\($0.utc) \(subject.text)" } }
    cells.require(String?.none, places.id, record)
    return nil
  }

  private mutating func ended(_ record: CSVRecord, after met: Moment?) -> Moment? {
    let planned = cells.moment(places.until, time: places.untilTime, record)
    let ended = cells.moment(places.ended, time: places.noTime, record)
    if let met, let last = ended ?? planned, last < met {
      cells.note(Faults.endsBeforeItBegins, at: ended == nil ? places.until : places.ended, record)
    }
    return ended ?? planned
  }

  private mutating func circumstances(of record: CSVRecord) -> Meeting.Circumstances {
    Meeting.Circumstances(
      place: place(of: record),
      purpose: cells.word(places.purpose, record, &words.purpose),
      customerType: cells.word(places.customerType, record, &words.customerType),
      buyingIn: cells.count(places.buyingIn, record, atMost: 600),
      deal: cells.text(places.deal, record))
  }

  /// What a program calls a place may be an address, which is on site.
  private mutating func place(of record: CSVRecord) -> Meeting.Place? {
    guard words.hasFreePlaces else { return cells.word(places.place, record, &words.place) }
    return cells.text(places.place, record).map(Meeting.Place.init(told:))
  }

  private mutating func outcome(of record: CSVRecord) -> Outcome? {
    let isSaid = outcomes.outcome.cell(in: record) != nil
    let result = cells.word(outcomes.outcome, record, &words.outcome)
    let nextStep = cells.text(outcomes.nextStep, record)
    let nextDate = cells.day(outcomes.nextDate, record)
    let margin = cells.amount(outcomes.margin, record)
    if let result { return Outcome(result, nextStep: nextStep, nextDate: nextDate, margin: margin) }
    guard !isSaid else { return nil }
    if nextStep != nil { cells.note(Faults.needsOutcome(.nextStep), at: outcomes.nextStep, record) }
    if nextDate != nil { cells.note(Faults.needsOutcome(.nextDate), at: outcomes.nextDate, record) }
    if margin != nil { cells.note(Faults.needsOutcome(.margin), at: outcomes.margin, record) }
    return nil
  }
}
