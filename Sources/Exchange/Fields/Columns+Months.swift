import Coaching

extension Columns {
  /// Finds the columns of months in a file of figures with a column a month, and no others.
  mutating func addMonths(of header: Header, _ givens: Givens) throws(MappingProblem) {
    guard kind == .kpis, let year = givens.year else { return }
    places[.period] = nil
    places[.value] = nil
    let taken = Set(places.values.joined())
    for (column, heading) in header.headings.enumerated() where !taken.contains(column) {
      guard let month = WrittenPeriod.month(heading: heading, in: year) else { continue }
      if months.contains(where: { $0.period == month }) { throw .monthTwice(month.text) }
      months.append(MonthColumn(period: month, column: column))
    }
    if months.isEmpty { throw .noMonths(headers: headings) }
  }
}
