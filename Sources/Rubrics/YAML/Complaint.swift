import Coaching
import Yams

/// What the YAML parser could not read, in words for somebody who does not know YAML.
struct Complaint {
  let line: Int
  let cause: RubricProblem.Cause

  /// What an error says about a text of so many lines; the parser may point behind the last.
  init(_ error: any Error, lineCount: Int) {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _):
      // The scanner stumbles at the end of what it began to read; the mistake is where that begins.
      self.init(problem, context?.text, line: min((context?.mark ?? mark).line, lineCount))
    case YamlError.parser(let context, let problem, let mark, _):
      let isInBrackets = context?.text.contains("flow") ?? false
      let place = isInBrackets ? context?.mark ?? mark : mark
      self.init(problem, context?.text, line: min(place.line, lineCount))
    default:
      self.init("\(error)", nil, line: 1)
    }
  }

  private init(_ problem: String, _ context: String?, line: Int) {
    let said = "\(context ?? "") \(problem)"
    let known = Self.known.first { known in known.signs.allSatisfy(said.contains) }
    self.line = line
    cause = known?.cause ?? .syntax(problem)
  }
}

extension Complaint {
  /// Words that the parser uses, all of them together, and what we say instead.
  private static let known: [(signs: [String], cause: RubricProblem.Cause)] = [
    (["Maximum nesting level"], .tooDeep),
    (["quoted scalar", "end of stream"], .unclosedQuotes),
    (["quoted scalar", "document indicator"], .unclosedQuotes),
    (["escape"], .unknownEscape),
    (["quoted scalar", "hexdecimal"], .unknownEscape),
    (["mapping values are not allowed"], .strayColon),
    (["could not find expected ':'"], .noColon),
    (["tab character"], .strayCharacter),
    (["cannot start any token"], .strayCharacter),
    (["flow"], .unclosedBrackets),
    (["block"], .indentation),
    (["mapping keys are not allowed"], .indentation),
    (["document start"], .indentation),
    (["tag"], .tag("!")),
    (["anchor"], .anchor),
    (["directive"], .directive),
  ]
}
