import Coaching

/// A form was left before it was saved; the exit code is 130.
struct FormLeft: Explained {
  let message: Wording
  let remedy: Wording

  /// Both in one line, for people.
  var wording: Wording { [message, remedy].joined(separator: " ") }

  static let nothingKept = FormLeft(
    message: Wording(
      en: "Nothing was answered, so nothing is kept.", sv: "Inget besvarades, så inget sparas."),
    remedy: Wording(en: "Begin again whenever you like.", sv: "Börja om när du vill."))

  /// A draft that waits.
  static func kept(in draft: Draft, answered: Int) -> FormLeft {
    FormLeft(
      message: Wording(
        en: "The draft is kept, answers: \(answered).", sv: "Utkastet är sparat, svar: \(answered)."),
      remedy: Wording(
        en: "Go on: \(draft.resumeCommand)", sv: "Fortsätt: \(draft.resumeCommand)"))
  }

  /// A draft that was saved or discarded somewhere else while it was being filled in here.
  static func movedOn(to draft: Draft) -> FormLeft {
    FormLeft(
      message: Wording(
        en: "This draft was saved or discarded elsewhere; what was answered here is kept in a new one.",
        sv: "Utkastet sparades eller kastades någon annanstans; det som besvarades här finns i ett nytt."),
      remedy: Wording(
        en: "Go on: \(draft.resumeCommand)", sv: "Fortsätt: \(draft.resumeCommand)"))
  }
}

extension Draft {
  /// What is typed to go on with it; the rep's own is only gone on with by the rep.
  var resumeCommand: String {
    let command = "pitchside resume \(id.short)"
    return occasion.isRepsOwn ? "\(command) --as \"\(occasion.observer.name)\"" : command
  }
}
