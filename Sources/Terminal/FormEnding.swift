/// How a sitting in front of a form ended.
public enum FormEnding: Hashable, Sendable {
  case saved
  /// With `!`, at the end of input, or by a signal: the draft stays.
  case left
}
