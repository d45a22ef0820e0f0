/// What a command left behind, in the lines of a session file.
struct SessionTranscript {
  private let result: BuiltProgram.Result
  private let masks: SessionMasks

  init(of result: BuiltProgram.Result, masks: SessionMasks) {
    self.result = result
    self.masks = masks
  }

  var lines: [String] { output + error + exit }

  private var output: [String] {
    let lines = lines(of: result.stdout)
    let trailingBlanks = lines.reversed().prefix(while: \.isEmpty).count
    let body = lines.dropLast(trailingBlanks).map(escape)
    return body + Array(repeating: "\\", count: trailingBlanks) + unfinishedLine
  }

  /// A remark as version control makes it, since a missing end of line is easily overlooked.
  private var unfinishedLine: [String] {
    result.output.isEmpty || result.output.last == UInt8(ascii: "\n") ? [] : ["\\ no newline at the end"]
  }

  private var error: [String] {
    lines(of: result.stderr).map { SessionScript.Mark.error.line($0) }
  }

  private var exit: [String] {
    result.exitCode == 0 ? [] : ["exit \(result.exitCode)"]
  }

  private func lines(of text: String) -> [String] {
    SessionScript.lines(of: masks.mask(text)).map(showInvisibles)
  }

  private func escape(_ line: String) -> String {
    let wouldMislead = SessionScript.Mark(of: line) != nil || line.hasPrefix("\\") || line.hasPrefix("exit ")
    return wouldMislead ? "\\" + line : line
  }

  private func showInvisibles(_ line: String) -> String {
    let signs: [Unicode.Scalar: String] = ["\r": "␍", "\u{1B}": "␛", "\u{FEFF}": "<BOM>"]
    return line.unicodeScalars.map { signs[$0] ?? String($0) }.joined()
  }
}
