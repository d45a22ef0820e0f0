/// One meeting, or one common case, that several have scored each for themselves.
public struct CommonlyScored: Hashable, Sendable {
  /// One for each observer, in the order they were first recorded: whoever scores a case anew knows the key.
  public let forms: [ScoredMeeting]
}

extension ScoredMeetings {
  /// What two or more have scored: views of managers and colleagues, and common cases.
  ///
  /// - Parameter fillings: Of these meetings.
  /// - Returns: In the order they were first scored.
  public func scoredBySeveral(_ fillings: Fillings) -> [CommonlyScored] {
    var places: [CommonThing: Int] = [:]
    var forms: [[ScoredMeeting]] = []
    for meeting in fillings.inOrder(meetings.filter(\.isSeenByOthers)) {
      guard let thing = CommonThing(meeting, fillings) else { continue }
      if places[thing] == nil {
        places[thing] = forms.count
        forms.append([])
      }
      guard let place = places[thing], !forms[place].contains(where: { $0.observer == meeting.observer })
      else { continue }
      forms[place].append(meeting)
    }
    return forms.filter { $0.count > 1 }.map(CommonlyScored.init)
  }
}

/// What several can score.
private enum CommonThing: Hashable {
  case meeting(Meeting.ID)
  case `case`(Int)

  init?(_ scored: ScoredMeeting, _ fillings: Fillings) {
    if let number = fillings.byObservation[scored.observation]?.common {
      self = .case(number)
    } else if let meeting = scored.meeting {
      self = .meeting(meeting)
    } else {
      return nil
    }
  }
}
