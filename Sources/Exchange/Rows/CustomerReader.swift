import Coaching

/// Makes customers of records.
public struct CustomerReader: RowReader {
  private var cells: Cells
  private let name: Place

  public init(_ columns: Columns, _ conventions: Conventions, _ givens: Givens) {
    cells = Cells(columns, conventions, givens)
    name = Place(.name, in: columns)
  }

  public mutating func row(from record: CSVRecord) -> Result<CustomerRow, ImportProblems> {
    let name = cells.text(name, record)
    cells.require(name, self.name, record)
    return cells.result(name.map { CustomerRow(name: $0) })
  }
}
