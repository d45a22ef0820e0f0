import Coaching

/// What can go wrong with a reply.
enum ReplyMistake: WrongUse, Hashable {
  /// It is the rep's own view, or a colleague's, or a common case.
  case nobodyCoached
  case nothingBegun(String)
  /// `--discard` beside something to send.
  case discards(beside: String)

  var message: Wording {
    switch self {
    case .nobodyCoached:
      Wording(
        en: "no manager coached here, so there is no coaching to rate",
        sv: "ingen chef coachade här, så det finns ingen coachning att bedöma")
    case .nothingBegun(let id):
      Wording(en: "no reply to '\(id)' has been begun", sv: "inget svar på ”\(id)” är påbörjat")
    case .discards(let option):
      Wording(
        en: "--discard sends nothing, so \(option) has no place beside it",
        sv: "--discard skickar inget, så \(option) passar inte ihop med den")
    }
  }

  var remedy: Wording {
    switch self {
    case .nobodyCoached: Wording(en: "leave --coaching out", sv: "utelämna --coaching")
    case .nothingBegun(let id):
      Wording(en: "begin with 'pitchside reply \(id)'", sv: "börja med ”pitchside reply \(id)”")
    case .discards(let option):
      Wording(en: "leave out --discard or \(option)", sv: "utelämna --discard eller \(option)")
    }
  }

  var isWrongUse: Bool {
    if case .discards = self { true } else { false }
  }
}

extension FormLeft {
  /// A reply that waits.
  ///
  /// - Parameters:
  ///   - id: What it replies to, short.
  ///   - answered: How many answers about the coaching it has.
  /// - Returns: How much is kept, and how to go on.
  static func replyKept(to id: String, answered: Int) -> FormLeft {
    FormLeft(
      message: Wording(
        en: "Your reply is kept and not sent, answers about the coaching: \(answered).",
        sv: "Ditt svar är sparat men inte skickat, svar om coachningen: \(answered)."),
      remedy: Wording(
        en: "Go on: pitchside reply \(id). Throw it away: pitchside reply \(id) --discard",
        sv: "Fortsätt: pitchside reply \(id). Kasta det: pitchside reply \(id) --discard"))
  }

  /// Nothing was said.
  static func noReply(to id: String) -> FormLeft {
    FormLeft(
      message: Wording(en: "Nothing was said, so nothing is kept.", sv: "Inget sades, så inget är sparat."),
      remedy: Wording(en: "Begin again: pitchside reply \(id)", sv: "Börja om: pitchside reply \(id)"))
  }
}
