import Coaching

/// What a meeting is called in a calendar, which says there whether it was cancelled.
struct CalendarSubject {
  let text: String
  let isCancelled: Bool

  /// - Parameters:
  ///   - text: What stands there; `nil` for nothing.
  ///   - isCalendar: Whether the words that Outlook puts in front mean something.
  init(_ text: String?, isCalendar: Bool) {
    let text = text ?? ""
    let mark = isCalendar ? CalendarSubject.marks.first { text.lowercased().hasPrefix($0) } : nil
    self.text = mark.map { text.dropFirst($0.count).trimmed } ?? text
    isCancelled = mark != nil
  }

  private static let marks = [
    "canceled:", "cancelled:", "inställt:", "inställd:", "avbokat:", "avbokad:", "avbrutet:",
  ]
}

extension Meeting.Place {
  /// The place that a text is likely to mean: a link or the name of a service is online, what speaks of a telephone
  /// is by phone, anything else somewhere to go to.
  init(told text: String) {
    let text = text.lowercased()
    let online = [
      "teams", "zoom", "http", "meet.", "google meet", "webex", "skype", "online", "video", "digital",
    ]
    if online.contains(where: text.contains) {
      self = .online
    } else {
      self = ["telefon", "phone", "tel.", "tel:"].contains(where: text.contains) ? .phone : .onSite
    }
  }
}
