/// A debrief needs the rep's own view of the meeting, and it is not there yet.
public struct OwnViewAwaited: Explained, Hashable {
  private let rep: Person.Reference
  private let isReadByRep: Bool
  private let ownDraft: Draft.ID?
  private let ownViewCommand: String

  /// - Parameters:
  ///   - other: The view that waits.
  ///   - standing: How it stands.
  ///   - reader: Who wants to read both.
  public init(beside other: Observation, _ standing: Standing, to reader: Reader) {
    rep = other.occasion.rep
    isReadByRep = reader.person == rep.id
    ownDraft = standing.ownDraft
    ownViewCommand = other.ownViewCommand
  }

  public var message: Wording {
    let name = rep.name
    return switch (isReadByRep, ownDraft) {
    case (true, nil): Wording(en: "your own view is waited for", sv: "din egen bild väntas in")
    case (true, _):
      Wording(en: "your own view is begun, and waited for", sv: "din egen bild är påbörjad, och väntas in")
    case (false, nil):
      Wording(en: "\(name)'s own view is waited for", sv: "\(name) har inte fyllt i sin egen bild än")
    case (false, _):
      Wording(en: "\(name)'s own view is being filled in", sv: "\(name) håller på att fylla i sin egen bild")
    }
  }

  public var remedy: Wording {
    Wording(en: "\(command); or --reveal", sv: "\(command); eller --reveal")
  }

  /// What is waited for and how it comes, in one line.
  public var line: Wording {
    [message.capitalised, Wording(same: command)].joined(separator: ": ")
  }

  private var command: String { ownDraft.map { "pitchside resume \($0.short)" } ?? ownViewCommand }
}
