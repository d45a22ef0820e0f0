/// Why somebody does not get to read an observation.
public enum Withholding: String, Sendable {
  /// A manager's or colleague's view, and the rep's own view of the meeting comes first.
  case ownViewFirst = "own-view-first"
  /// The rep's own, and the rep has not shared it.
  case notShared = "not-shared"
}

/// An observation that is not shown to whoever asked for it.
public struct Withheld: Explained, Hashable {
  public let reason: Withholding
  private let observation: Observation.ID
  private let own: OwnViewToCome

  /// - Returns: `nil` when the reader gets to read it.
  public init?(_ observation: Observation, _ standing: Standing, to reader: Reader) {
    guard let reason = reader.withholding(of: standing) else { return nil }
    self.reason = reason
    self.observation = observation.id
    own = OwnViewToCome(beside: observation, standing, to: reader)
  }

  public var message: Wording {
    let name = own.rep.name
    switch (reason, own.isReadByRep, own.isBegun) {
    case (.notShared, _, _):
      return Wording(en: "\(name)'s until shared", sv: "bara \(name) kan läsa det förrän det är delat")
    case (.ownViewFirst, true, false):
      return Wording(en: "your own view comes first", sv: "din egen bild kommer först")
    case (.ownViewFirst, true, true):
      return Wording(
        en: "your own view comes first, and is begun", sv: "din egen bild kommer först, och är påbörjad")
    case (.ownViewFirst, false, _):
      return Wording(
        en: "\(name)'s own view comes first, and is being filled in",
        sv: "säljarens egen bild kommer först, och \(name) håller på att fylla i den")
    }
  }

  public var remedy: Wording {
    if reason == .notShared {
      return Wording(
        en: "\(own.rep.name) can share it: pitchside share \(observation.short)",
        sv: "\(own.rep.name) kan dela det: pitchside share \(observation.short)")
    }
    return own.remedy
  }

  /// What stands in the place of the words: why, and what to do.
  public var line: Wording {
    switch reason {
    case .notShared: message.capitalised
    case .ownViewFirst: [message.capitalised, remedy].joined(separator: ": ")
    }
  }
}

extension Observation {
  /// What the rep types to give an own view of the same meeting.
  public var ownViewCommand: String {
    var words = ["pitchside score --rep \"\(occasion.rep.name)\" --kind self"]
    if let meeting = occasion.meeting { words.append("--meeting \(meeting.short)") }
    if rubric.key != Rubric.usualKey { words.append("--rubric \(rubric.key)") }
    return words.joined(separator: " ")
  }
}
