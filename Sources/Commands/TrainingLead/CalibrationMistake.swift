import Coaching

/// What can be wrong with whose scoring is asked for.
enum CalibrationMistake: WrongUse, Hashable {
  /// A rep who has scored no colleague has no row, and the whole is not for reps.
  case scoresNobody(rep: String)

  var isWrongUse: Bool { false }

  var message: Wording {
    switch self {
    case .scoresNobody(let rep):
      Wording(
        en: "calibration is about those who score others, and \(rep) has scored nobody with this form",
        sv: "samsyn handlar om dem som bedömer andra, och \(rep) har inte bedömt någon med den här mallen")
    }
  }

  var remedy: Wording {
    switch self {
    case .scoresNobody(let rep):
      Wording(
        en: "'pitchside development \"\(rep)\"' shows how your own meetings go",
        sv: "”pitchside development \"\(rep)\"” visar hur dina egna möten går")
    }
  }
}
