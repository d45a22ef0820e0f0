/// A look at how deep a YAML text may be nested, before it is read.
///
/// The parser goes down into lists and mappings by recursion, to a limit of 1000, for which the stack of a
/// small thread is too small. So a text that looks a tenth as deep is not given to it. What a rubric needs
/// is five, and a bracket or two that is never closed because it stands in a sentence does no harm.
enum Nesting {
  private static let limit = 100

  /// The first line that is too deep, counted from 1; `nil` when none is.
  static func tooDeepLine(in lines: [String]) -> Int? {
    var open = 0
    for (place, line) in lines.enumerated() {
      if line.utf8.prefix(while: { " \t-?:".utf8.contains($0) }).count > limit { return place + 1 }
      for sign in line.utf8 {
        switch sign {
        case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
        case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
        default: continue
        }
        if open > limit { return place + 1 }
      }
    }
    return nil
  }
}
