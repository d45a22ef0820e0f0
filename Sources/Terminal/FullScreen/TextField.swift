import Coaching
import Text

/// Words being typed, with the place in them where the next letter goes.
struct TextField: Hashable, Sendable {
  private(set) var before: String
  private(set) var after = ""

  /// A field with the place behind the last letter.
  init(_ text: String = "") {
    before = text
  }

  var text: String { before + after }

  var isEmpty: Bool { before.isEmpty && after.isEmpty }

  var isAtStart: Bool { before.isEmpty }

  /// Puts a text in, without what could steer a terminal; a mark that comes after its letter joins it.
  mutating func insert(_ text: String) {
    before += safeForTerminal(text)
  }

  /// Lets a key that moves or deletes do so.
  ///
  /// - Returns: Whether the key meant anything here.
  mutating func edit(_ key: Key) -> Bool {
    switch key {
    case .left: if let last = before.popLast() { after.insert(last, at: after.startIndex) }
    case .right: if !after.isEmpty { before.append(after.removeFirst()) }
    case .home, .control("a"): (before, after) = ("", text)
    case .end: (before, after) = (text, "")
    case .backspace: _ = before.popLast()
    case .delete: _ = after.isEmpty ? nil : after.removeFirst()
    case .control("w"): deleteWord()
    case .control("u"): before = ""
    case .control("k"): after = ""
    default: return false
    }
    return true
  }

  private mutating func deleteWord() {
    while before.last?.isWhitespace == true { before.removeLast() }
    while before.last?.isWhitespace == false { before.removeLast() }
  }
}

extension TextField {
  /// The lines of a field, and where the next letter goes in them.
  struct Lines: Hashable {
    var lines = [""]
    var cursor = Frame.Place(row: 0, column: 0)
  }

  /// The field in lines no wider than a number of columns, broken behind blanks; what does not fit on a line by
  /// itself is broken anywhere. There is room for the cursor behind the last letter of a line.
  ///
  /// - Parameter width: 2 or more; less counts as 2.
  /// - Returns: One line or more, and the cursor's place in them.
  func lines(width: Int) -> Lines {
    var lines = Lines()
    let room = max(2, width) - 1
    let letters = Array(text)
    // A mark may have joined the letter before it, so that the two halves do not add up.
    let place = min(before.count, letters.count)
    var start = 0
    while start < letters.count {
      let end = lineEnd(in: letters, from: start, room: room)
      show(letters[start..<end], from: start, place: place, in: &lines)
      start = end
      if start < letters.count || letters[end - 1] == "\n" { lines.lines.append("") }
    }
    if place == letters.count { lines.cursor = endOfLast(lines) }
    return lines
  }

  private func show(_ letters: ArraySlice<Character>, from start: Int, place: Int, in lines: inout Lines) {
    let row = lines.lines.count - 1
    lines.lines[row] = String(letters.filter { $0 != "\n" })
    if letters.indices.contains(place) {
      let column = displayWidth(of: String(letters[start..<place]))
      lines.cursor = Frame.Place(row: row, column: column)
    }
  }

  private func endOfLast(_ lines: Lines) -> Frame.Place {
    Frame.Place(row: lines.lines.count - 1, column: displayWidth(of: lines.lines.last ?? ""))
  }

  /// Behind the last letter that belongs on the line that starts at `start`.
  private func lineEnd(in letters: [Character], from start: Int, room: Int) -> Int {
    var (used, end, afterBlank) = (0, start, start)
    while end < letters.count, letters[end] != "\n" {
      used += displayWidth(of: String(letters[end]))
      guard used <= room || end == start else { return afterBlank > start ? afterBlank : end }
      end += 1
      if letters[end - 1] == " " { afterBlank = end }
    }
    return end < letters.count ? end + 1 : end
  }
}
