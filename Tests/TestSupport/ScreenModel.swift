import Text

/// What a terminal shows after the bytes a program wrote: as much of ECMA-48 and xterm as Pitchside uses.
///
/// Anything else is a failure, so that the program cannot come to use what this does not model.
public struct ScreenModel {
  public private(set) var columns: Int
  public private(set) var rows: Int
  /// A cell holds a character with its marks; the right half of a wide one is empty.
  private var cells: [[String]]
  public private(set) var cursor = (row: 0, column: 0)
  public private(set) var isCursorShown = true
  /// Whether the program has taken the screen over.
  public private(set) var isTakenOver = false
  /// Whether a frame has begun and is not whole yet.
  public private(set) var isDrawing = false
  /// Sequences that are not modelled.
  public private(set) var unknown: [String] = []

  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows, without blanks at their ends.
  public var lines: [String] {
    cells.map { row in
      var line = row.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  public var text: String { lines.joined(separator: "\n") }

  /// Lets the terminal see what was written.
  public mutating func write(_ text: String) {
    var rest = Substring(text)
    while let character = rest.first {
      guard character == "\u{1B}" else {
        put(character)
        rest.removeFirst()
        continue
      }
      rest.removeFirst()
      control(&rest)
    }
  }

  private mutating func put(_ character: Character) {
    switch character {
    case "\r\n": newLine()
    case "\r": cursor.column = 0
    case "\n": newLine()
    default: show(character)
    }
  }

  private mutating func newLine() {
    cursor = (min(cursor.row + 1, rows - 1), 0)
  }

  private mutating func show(_ character: Character) {
    let width = displayWidth(of: String(character))
    guard width > 0, cursor.column + width <= columns else { return }
    cells[cursor.row][cursor.column] = String(character)
    for column in cursor.column + 1..<cursor.column + max(width, 1) { cells[cursor.row][column] = "" }
    cursor.column += width
  }

  private mutating func control(_ rest: inout Substring) {
    guard rest.first == "[" else { return unknown.append(String(rest.prefix(4))) }
    rest.removeFirst()
    let parameters = rest.prefix { !$0.isLetter }
    rest = rest.dropFirst(parameters.count)
    guard let final = rest.popFirst() else { return unknown.append(String(parameters)) }
    obey(final, String(parameters))
  }

  private mutating func obey(_ final: Character, _ parameters: String) {
    let numbers = parameters.split(separator: ";").compactMap { Int($0) }
    switch (final, parameters) {
    case ("H", _): cursor = place(row: numbers.first ?? 1, column: numbers.dropFirst().first ?? 1)
    case ("J", "2"): cells = ScreenModel(columns: columns, rows: rows).cells
    case ("K", "2"): cells[cursor.row] = Array(repeating: " ", count: columns)
    case ("m", _): break
    case ("h", "?25"), ("l", "?25"): isCursorShown = final == "h"
    case ("h", "?1049"), ("l", "?1049"): takeOver(final == "h")
    case ("h", "?2026"), ("l", "?2026"): isDrawing = final == "h"
    case ("h", "?2004"), ("l", "?2004"), ("h", "?7"), ("l", "?7"): break
    default: unknown.append("ESC [ \(parameters)\(final)")
    }
  }

  private func place(row: Int, column: Int) -> (row: Int, column: Int) {
    (min(row, rows) - 1, min(column, columns) - 1)
  }

  private mutating func takeOver(_ isTaken: Bool) {
    let unknown = unknown
    self = ScreenModel(columns: columns, rows: rows)
    self.unknown = unknown
    isTakenOver = isTaken
  }
}
