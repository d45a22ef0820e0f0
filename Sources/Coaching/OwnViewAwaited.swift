/// How the rep's own view of a meeting comes, for somebody who reads another view of it.
struct OwnViewToCome: Hashable {
  let rep: Person.Reference
  let isReadByRep: Bool
  /// Whether it is begun and not saved.
  let isBegun: Bool
  /// What is typed to give it; `nil` for somebody who is not the rep while the rep is filling it in.
  let command: String?

  init(beside other: Observation, _ standing: Standing, to reader: Reader) {
    rep = other.occasion.rep
    isReadByRep = reader.person == rep.id
    isBegun = standing.ownDraft != nil
    let isSomebodyElse = reader.person != nil && !isReadByRep
    command =
      switch standing.ownDraft {
      case nil: other.ownViewCommand
      case let draft?: isSomebodyElse ? nil : "pitchside resume \(draft.short)"
      }
  }

  var remedy: Wording {
    let step =
      command.map(Wording.init(same:))
      ?? Wording(en: "wait until it is saved", sv: "vänta tills den är sparad")
    return Wording(en: "\(step.en); or --reveal", sv: "\(step.sv); eller --reveal")
  }
}

/// A debrief needs the rep's own view of the meeting, and it is not there yet.
public struct OwnViewAwaited: Explained, Hashable {
  private let own: OwnViewToCome

  /// - Parameters:
  ///   - other: The view that waits.
  ///   - standing: How it stands.
  ///   - reader: Who wants to read both.
  public init(beside other: Observation, _ standing: Standing, to reader: Reader) {
    own = OwnViewToCome(beside: other, standing, to: reader)
  }

  public var message: Wording {
    let name = own.rep.name
    return switch (own.isReadByRep, own.isBegun) {
    case (true, false): Wording(en: "your own view is waited for", sv: "din egen bild väntas in")
    case (true, true):
      Wording(en: "your own view is begun, and waited for", sv: "din egen bild är påbörjad, och väntas in")
    case (false, false):
      Wording(en: "\(name)'s own view is waited for", sv: "\(name) har inte fyllt i sin egen bild än")
    case (false, true):
      Wording(en: "\(name)'s own view is being filled in", sv: "\(name) håller på att fylla i sin egen bild")
    }
  }

  public var remedy: Wording { own.remedy }

  /// What is waited for and how it comes, in one line.
  public var line: Wording {
    [message.capitalised, own.command.map(Wording.init(same:))].compactMap { $0 }.joined(separator: ": ")
  }
}
