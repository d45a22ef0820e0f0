import Coaching

/// Makes figures of records: one of each, or one of every filled month of a file with a column a month.
public struct KPIReader: RowReader {
  private var cells: Cells
  private let rep, metric, period, value: Place
  private let months: [(period: Period, place: Place)]
  private let givens: Givens

  public init(_ columns: Columns, _ conventions: Conventions, _ givens: Givens) {
    cells = Cells(columns, conventions, givens)
    rep = Place(.rep, in: columns)
    metric = Place(.metric, in: columns)
    period = Place(.period, in: columns)
    value = Place(.value, in: columns)
    months = columns.months.map { ($0.period, Place(.value, column: $0.column)) }
    self.givens = givens
  }

  public mutating func row(from record: CSVRecord) -> Result<[KPIRow], ImportProblems> {
    let rep = cells.text(rep, record) ?? givens.rep
    let metric = cells.text(metric, record) ?? givens.metric
    cells.require(rep, self.rep, record)
    cells.require(metric, self.metric, record)
    let figures = givens.year == nil ? [figure(of: record)].compactMap(\.self) : figures(of: record)
    guard let rep, let metric else { return cells.result(nil) }
    return cells.result(
      figures.map { KPIRow(rep: rep, metric: metric, period: $0.period, value: $0.value) })
  }

  private mutating func figure(of record: CSVRecord) -> (period: Period, value: Double)? {
    let period = cells.period(period, record)
    let value = cells.amount(value, record)
    cells.require(period, self.period, record)
    cells.require(value, self.value, record)
    guard let period, let value else { return nil }
    return (period, value)
  }

  private mutating func figures(of record: CSVRecord) -> [(period: Period, value: Double)] {
    var figures: [(period: Period, value: Double)] = []
    for month in months {
      if let value = cells.amount(month.place, record) { figures.append((month.period, value)) }
    }
    return figures
  }
}
