import Yams

/// Makes a tree of pieces of a YAML text, with the help of Yams.
///
/// Two things stop Yams that must not stop a check, and the text is prepared for both.
///
/// Aliases: Yams looks into them whenever it compares keys, so that ten lines of aliases to aliases can keep
/// it busy for years. So every `*` is hidden behind a private sign. What would have been an alias is then a
/// plain text beginning with the sign, which is refused with its line; everywhere else the sign turns into
/// `*` again. It is the YAML parser that tells quoted from plain text, and it never sees an alias.
///
/// Repeated keys: Yams throws at the first. Its key is given a private mark, and the text is read again.
struct Composer {
  private let findings: Findings
  private var lines: [String]
  private var repeats = 0
  private let repeatLimit: Int
  private var isFirstDocumentOnly = false

  init(_ text: String, findings: Findings) {
    self.findings = findings
    let prepared = PreparedText(text)
    for (line, scalar) in prepared.controlCharacters {
      findings.report(.controlCharacter(scalar), line: line)
    }
    // What a person does by mistake is read to the end; what would take seconds is not.
    repeatLimit = max(10, 1_000_000 / max(1, prepared.text.utf8.count))
    lines = prepared.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The whole text as one piece; `nil` when it is no YAML, which is then reported.
  mutating func compose() -> Piece? {
    if let line = Nesting.tooDeepLine(in: lines) { return stop(.tooDeep, at: line) }
    while true {
      do {
        return try piece()
      } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
        guard setApart(context.mark) else { return stop(.repeats(keys.first ?? ""), at: context.mark.line) }
      } catch YamlError.composer(_, _, let mark, _) where !isFirstDocumentOnly {
        findings.report(.anotherDocument, line: mark.line)
        isFirstDocumentOnly = true
      } catch {
        let complaint = Complaint(error, lineCount: lines.count)
        return stop(complaint.cause, at: complaint.line)
      }
    }
  }

  /// Nodes know their anchors only as long as their parser lives.
  private func piece() throws -> Piece? {
    let parser = try Parser(yaml: lines.joined(separator: "\n"), resolver: .basic, encoding: .utf8)
    return try withExtendedLifetime(parser) {
      let root = try isFirstDocumentOnly ? parser.nextRoot() : parser.singleRoot()
      guard let root else { return stop(.emptyFile, at: 1) }
      return NodeReader(findings: findings).piece(root)
    }
  }

  private func stop(_ cause: RubricProblem.Cause, at line: Int) -> Piece? {
    findings.report(cause, line: line)
    return nil
  }

  /// Puts a private mark before a key; `false` when it cannot be done, or was done too often.
  private mutating func setApart(_ key: Mark) -> Bool {
    guard repeats < repeatLimit, lines.indices.contains(key.line - 1) else { return false }
    var line = Array(lines[key.line - 1].unicodeScalars)
    var column = key.column - 1
    guard line.indices.contains(column), !"&!?[{|>".unicodeScalars.contains(line[column]) else {
      return false
    }
    if line[column] == "\"" || line[column] == "'" { column += 1 }
    repeats += 1
    line.insert(contentsOf: PrivateSign.mark(repeats).unicodeScalars, at: column)
    lines[key.line - 1] = String(String.UnicodeScalarView(line))
    return true
  }
}
