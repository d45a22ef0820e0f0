import Coaching

/// The words of files that are understood without a profile, to be told in a help.
public enum KnownWords {
  /// A line for each meaning of the fields of a kind that hold words: "status won: won, vunnen, …"; empty for a kind
  /// without such fields.
  public static func lines(of kind: ImportKind) -> [String] {
    switch kind {
    case .people: lines("role", Words.roles)
    case .deals: lines("status", Words.dealStatuses)
    case .meetings:
      lines("scenario", Words.scenarios) + lines("place", Words.places) + lines("purpose", Words.purposes)
        + lines("customerType", Words.customerTypes) + lines("status", Words.meetingStatuses)
        + lines("outcome", Words.outcomes)
    case .observations: lines("kind", Words.kinds) + lines("scenario", Words.scenarios)
    default: []
    }
  }

  private static func lines<Value>(_ field: String, _ words: [(Value, [String])]) -> [String] {
    words.map { _, spellings in "\(field) \(spellings[0]): \(spellings.joined(separator: ", "))" }
  }
}
