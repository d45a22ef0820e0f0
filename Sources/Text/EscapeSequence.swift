/// Returns the number of scalars in the escape sequence that a text starts with (ECMA-48, ECMA-35).
///
/// - Returns: 0 when the text starts with something else. A sequence that is cut short counts as far as it
///   goes; a string sequence (a window title, a link) without an end counts as its introducer only, so that
///   what follows is not lost.
func escapeSequenceLength(at text: Substring.UnicodeScalarView) -> Int {
  switch text.first?.value {
  case 0x1B: lengthAfterEscape(text.dropFirst())
  case 0x9B: 1 + controlLength(text.dropFirst())
  case 0x90, 0x98, 0x9D, 0x9E, 0x9F: 1 + stringLength(text.dropFirst())
  default: 0
  }
}

private func lengthAfterEscape(_ text: Substring.UnicodeScalarView) -> Int {
  switch text.first {
  case "[": 2 + controlLength(text.dropFirst())
  case "P", "X", "]", "^", "_": 2 + stringLength(text.dropFirst())
  default: 1 + run(of: 0x20...0x2F, endingIn: 0x30...0x7E, in: text)
  }
}

/// Parameters, intermediates and the final of a control sequence: `31m` of `ESC [ 31 m`.
private func controlLength(_ text: Substring.UnicodeScalarView) -> Int {
  let parameters = text.prefix { (0x30...0x3F).contains($0.value) }.count
  return parameters + run(of: 0x20...0x2F, endingIn: 0x40...0x7E, in: text.dropFirst(parameters))
}

private func run(
  of inner: ClosedRange<UInt32>, endingIn final: ClosedRange<UInt32>, in text: Substring.UnicodeScalarView
) -> Int {
  let length = text.prefix { inner.contains($0.value) }.count
  let hasFinal = text.dropFirst(length).first.map { final.contains($0.value) } ?? false
  return length + (hasFinal ? 1 : 0)
}

/// The content of a string sequence and its terminator, which is BEL, ST or ESC \.
private func stringLength(_ text: Substring.UnicodeScalarView) -> Int {
  let content = text.prefix { !["\u{07}", "\u{1B}", "\u{9C}", "\n"].contains($0) }.count
  let rest = text.dropFirst(content)
  if rest.starts(with: ["\u{1B}", "\\"]) { return content + 2 }
  return rest.first == "\u{07}" || rest.first == "\u{9C}" ? content + 1 : 0
}
