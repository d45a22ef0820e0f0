import Coaching

/// Makes deals of records.
///
/// A column that is both the day of the decision and the expected one, as several programs have it, is the
/// expected one while the deal is open.
public struct DealReader: RowReader {
  private var cells: Cells
  private var statuses: WordReader<Deal.Status>
  private let places: Places
  private let givenRep: String?
  private let isCloseShared: Bool

  private struct Places {
    let id, source, rep, customer, status, created, closed, expectedClose: Place
    let value, margin, stage, type, nextDate, currency: Place
  }

  public init(_ columns: Columns, _ conventions: Conventions, _ givens: Givens) {
    func place(_ key: FieldKey) -> Place { Place(key, in: columns) }
    cells = Cells(columns, conventions, givens)
    statuses = WordReader(.status, Words.dealStatuses, in: columns)
    givenRep = givens.rep
    places = Places(
      id: place(.id), source: place(.source), rep: place(.rep), customer: place(.customer),
      status: place(.status),
      created: place(.created), closed: place(.closed), expectedClose: place(.expectedClose),
      value: place(.value), margin: place(.margin), stage: place(.stage), type: place(.type),
      nextDate: place(.nextDate), currency: place(.currency))
    isCloseShared = places.closed.isSame(as: places.expectedClose)
  }

  public mutating func row(from record: CSVRecord) -> Result<DealRow, ImportProblems> {
    let id = cells.text(places.id, record)
    let rep = cells.text(places.rep, record) ?? givenRep
    let status = cells.word(places.status, record, &statuses)
    cells.require(id, places.id, record)
    cells.require(rep, places.rep, record)
    cells.require(status, places.status, record)
    let customer = cells.text(places.customer, record)
    let facts = facts(of: record, isOpen: status == .open)
    let source = cells.text(places.source, record)
    guard let id, let rep, let status else { return cells.result(nil) }
    return cells.result(
      DealRow(id: id, source: source, rep: rep, customer: customer, status: status, facts: facts))
  }

  private mutating func facts(of record: CSVRecord, isOpen: Bool) -> Deal.Facts {
    var facts = Deal.Facts()
    facts.created = cells.day(places.created, record)
    if !isCloseShared || !isOpen { facts.closed = cells.day(places.closed, record) }
    if !isCloseShared || isOpen { facts.expectedClose = cells.day(places.expectedClose, record) }
    if let created = facts.created, let closed = facts.closed, closed < created {
      cells.note(Faults.closedBeforeCreated, at: places.closed, record)
    }
    facts.value = cells.amount(places.value, record)
    facts.margin = cells.amount(places.margin, record)
    facts.stage = cells.text(places.stage, record)
    facts.type = cells.text(places.type, record)
    facts.nextDate = cells.day(places.nextDate, record)
    facts.currency = cells.text(places.currency, record)
    return facts
  }
}
