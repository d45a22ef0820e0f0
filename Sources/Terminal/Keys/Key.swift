/// A key that was pressed, or a text that was pasted.
enum Key: Hashable, Sendable {
  /// One character, as people see characters; a lone combining mark where it came apart from its letter.
  case character(Character)
  /// What was pasted, line breaks included, as it came.
  case paste(String)
  case enter, tab, backTab, backspace, delete, escape
  case up, down, left, right, home, end, pageUp, pageDown
  /// A letter with the control key.
  case control(Character)
}
