import Foundation
import TestSupport

/// Somebody at a terminal who reads what the whole screen shows and presses keys.
final class ScreenUser {
  let terminal: PseudoTerminal
  private var columns: Int
  private var rows: Int
  /// How many keys were pressed, letters of words left out.
  private(set) var pressed = 0

  init(_ terminal: PseudoTerminal, columns: Int = 80, rows: Int = 24) {
    self.terminal = terminal
    (self.columns, self.rows) = (columns, rows)
  }

  var screen: ScreenModel { screen(after: terminal.transcript) }

  private func screen(after transcript: String) -> ScreenModel {
    var screen = ScreenModel(columns: columns, rows: rows)
    screen.write(transcript)
    return screen
  }

  /// Waits until the screen shows a text.
  func sees(_ text: String, within seconds: Double = 20) throws {
    do {
      try terminal.wait(for: text, within: seconds) { self.screen(after: $0).text.contains(text) }
    } catch {
      throw NotSeen(text: text, screen: screen.text)
    }
  }

  /// Waits until the screen shows a text no more.
  func seesNoMore(_ text: String) throws {
    try terminal.wait(for: "a screen without '\(text)'") { !self.screen(after: $0).text.contains(text) }
  }

  func press(_ key: PseudoTerminal.Key) throws {
    pressed += 1
    try terminal.press(key)
  }

  func press(_ keys: String) throws {
    pressed += keys.count
    try terminal.type(keys)
  }

  /// Waits until the program has dealt with all that was pressed: it draws the whole screen anew when asked to.
  func isAnswered() throws {
    let wholes = { (transcript: String) in transcript.components(separatedBy: "\u{1B}[2J").count }
    let before = wholes(terminal.transcript)
    try terminal.press(.control("l"))
    try terminal.wait(for: "a screen drawn anew") { wholes($0) > before && !self.screen(after: $0).isDrawing }
  }

  /// Types words, which do not count as keys.
  func write(_ words: String) throws {
    try terminal.type(words)
    try sees(String(words.suffix(8)))
  }

  func resize(columns: Int, rows: Int) throws {
    (self.columns, self.rows) = (columns, rows)
    try terminal.resize(columns: columns, rows: rows)
  }
}

/// What was waited for did not come.
struct NotSeen: Error, CustomStringConvertible {
  let text: String
  let screen: String

  var description: String { "no '\(text)' on the screen, which shows\n\(screen)" }
}

extension Workplace {
  /// A program at work on a whole screen.
  func onScreen(_ arguments: String..., columns: Int = 80, rows: Int = 24) throws -> ScreenUser {
    ScreenUser(
      try PseudoTerminal(
        program, arguments, environment: environment, columns: columns, rows: rows, in: folder),
      columns: columns, rows: rows)
  }
}
