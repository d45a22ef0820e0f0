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
  private let rep: Person.Reference
  private let isReadByRep: Bool
  private let ownDraft: Draft.ID?
  /// The command that asks for the own view.
  private let ownViewCommand: String

  /// - Returns: `nil` when the reader gets to read it.
  public init?(_ observation: Observation, _ standing: Standing, to reader: Reader) {
    guard let reason = reader.withholding(of: standing) else { return nil }
    self.reason = reason
    self.observation = observation.id
    rep = observation.occasion.rep
    isReadByRep = reader.person == standing.rep
    ownDraft = standing.ownDraft
    ownViewCommand = observation.ownViewCommand
  }

  public var message: Wording {
    let name = rep.name
    switch (reason, isReadByRep, ownDraft) {
    case (.notShared, _, _):
      return Wording(en: "\(name)'s until shared", sv: "det tillhör \(name) tills det delas")
    case (.ownViewFirst, true, nil):
      return Wording(en: "your own view comes first", sv: "din egen bild kommer först")
    case (.ownViewFirst, true, _):
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
        en: "\(rep.name) can share it: pitchside share \(observation.short)",
        sv: "\(rep.name) kan dela det: pitchside share \(observation.short)")
    }
    let command = ownDraft.map { "pitchside resume \($0.short)" } ?? ownViewCommand
    return Wording(en: "\(command); or --reveal", sv: "\(command); eller --reveal")
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

extension Wording {
  /// With a capital letter in front, for the beginning of a sentence.
  public var capitalised: Wording {
    Wording(en: en.prefix(1).uppercased() + en.dropFirst(), sv: sv.prefix(1).uppercased() + sv.dropFirst())
  }
}
