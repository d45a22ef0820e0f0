import Coaching

/// Makes observations of records; what the criteria's columns say is kept as it stands.
public struct ObservationReader: RowReader {
  private var cells: Cells
  private var kinds: WordReader<Observation.Kind>
  private var scenarios: WordReader<Scenario>
  private let id, rep, observer, met, kind, customer, scenario, noTime: Place
  private let criteria: [(key: Criterion.Key, place: Place)]
  private let givenRep: String?

  public init(_ columns: Columns, _ conventions: Conventions, _ givens: Givens) {
    func place(_ key: FieldKey) -> Place { Place(key, in: columns) }
    cells = Cells(columns, conventions, givens)
    kinds = WordReader(.kind, Words.kinds, in: columns)
    scenarios = WordReader(.scenario, Words.scenarios, in: columns)
    (id, rep, observer, met) = (place(.id), place(.rep), place(.observer), place(.met))
    (kind, customer, scenario) = (place(.kind), place(.customer), place(.scenario))
    noTime = Place(.atTime, column: -1)
    criteria = columns.criteria.sorted { $0.key < $1.key }.map { ($0.key, Place(.value, column: $0.value)) }
    givenRep = givens.rep
  }

  public mutating func row(from record: CSVRecord) -> Result<ObservationRow, ImportProblems> {
    let id = cells.text(id, record)
    let rep = cells.text(rep, record) ?? givenRep
    let observer = cells.text(observer, record)
    let met = cells.moment(met, time: noTime, record)
    cells.require(id, self.id, record)
    cells.require(rep, self.rep, record)
    cells.require(observer, self.observer, record)
    cells.require(met, self.met, record)
    let kind = cells.word(kind, record, &kinds)
    let scenario = cells.word(scenario, record, &scenarios)
    guard let id, let rep, let observer, let met else { return cells.result(nil) }
    return cells.result(
      ObservationRow(
        id: id, rep: rep, observer: observer, met: met, kind: kind, customer: cells.text(customer, record),
        scenario: scenario, answers: answers(in: record)))
  }

  private mutating func answers(in record: CSVRecord) -> [Criterion.Key: String] {
    var answers: [Criterion.Key: String] = [:]
    for criterion in criteria { answers[criterion.key] = cells.text(criterion.place, record) }
    return answers
  }
}
