import Coaching

/// Tells from an entry's location whether it is held online or by phone.
enum CalendarPlace {
  /// `nil` for a street, a room, or when something else stands beside it.
  static func place(_ location: String) -> Meeting.Place? {
    let parts = location.lowercased().split { ";\n".contains($0) }.map(\.trimmingBlanks)
    let places = Set(parts.filter { !$0.isEmpty }.map(placeOfPart))
    return places.count == 1 ? places.first ?? nil : nil
  }

  private static func placeOfPart(_ part: String) -> Meeting.Place? {
    if links.contains(where: part.contains) { return .online }
    let words = part.split { !$0.isLetter }
    if words.contains(where: online.contains) { return .online }
    return words.contains(where: isPhone) || part.hasPrefix("tel:") ? .phone : nil
  }

  private static let links = [
    "teams.microsoft.com", "teams.live.com", "zoom.us", "meet.google.com", "google meet", "webex.com",
    "whereby.com",
  ]
  private static let online: Set<Substring> = ["teams", "zoom", "webex", "whereby"]

  private static func isPhone(_ word: Substring) -> Bool {
    ["phone", "telephone"].contains(word) || word.hasPrefix("telefon")
  }
}
