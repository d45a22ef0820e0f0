/// Rows of texts under headings, to be read on a terminal of any width.
///
/// Cells may hold line breaks and the sequences of ``Style``.
public struct Table: Sendable {
  /// What one column holds, and how it behaves when room is short.
  public struct Column: Sendable {
    /// The heading; no heading is shown when every column's is empty.
    public let title: String
    /// The side that the heading and the cells keep to.
    public let alignment: Alignment
    /// Whether long cells may wrap over several lines; figures, dates and names should not.
    public let mayShrink: Bool

    /// Makes a column; unless told otherwise, it keeps to the left and stays on one line.
    public init(_ title: String, alignment: Alignment = .left, mayShrink: Bool = false) {
      self.title = title
      self.alignment = alignment
      self.mayShrink = mayShrink
    }
  }

  /// From left to right.
  public let columns: [Column]
  /// The cells of each row, as many as there are columns; a missing one is blank, a surplus one is not shown.
  public var rows: [[String]]

  /// Makes a table; rows may be added later.
  public init(columns: [Column], rows: [[String]] = []) {
    self.columns = columns
    self.rows = rows
  }

  /// Returns the table as lines, without blanks at their ends.
  ///
  /// Columns are two spaces apart. Where they do not fit, those that may shrink wrap; where that is not enough,
  /// each row becomes a block of `title: value` lines, with an empty line between blocks.
  ///
  /// The width is in columns of the terminal; less than 1 counts as 1. The style makes the headings bold.
  public func lines(width: Int, style: Style = .plain) -> [String] {
    guard let widths = columnWidths(within: width) else { return blocks(width: width, style: style) }
    let heading = columns.contains { $0.title != "" } ? [columns.map { style.bold($0.title) }] : []
    return (heading + rows).flatMap { aligned($0, to: widths) }
  }

  /// Returns a row's cell, blank when the row is too short.
  func cell(_ row: [String], _ column: Int) -> String {
    row.indices.contains(column) ? row[column] : ""
  }
}
