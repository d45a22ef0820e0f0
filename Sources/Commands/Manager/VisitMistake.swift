import Coaching

/// What does not go together in what is to be scored.
enum VisitMistake: WrongUse, Hashable {
  case unknownCase(String, suggestions: [String])
  /// `--case` with another kind than calibration.
  case caseIsCalibration(Observation.Kind)
  case caseHasRubric(String, given: String)
  case caseIsNoMeeting(option: String)
  /// A rubric that the rep fills in, with another kind than the rep's own.
  case filledByRep(rubric: String, Observation.Kind)
  case comparedWithKey(String)

  var isWrongUse: Bool {
    switch self {
    case .unknownCase, .comparedWithKey: false
    default: true
    }
  }

  var message: Wording {
    switch self {
    case .unknownCase(let key, _):
      Wording(en: "there is no case '\(key)'", sv: "det finns inget övningsfall ”\(key)”")
    case .caseIsCalibration(let kind):
      Wording(
        en: "a common case is scored for calibration, not as --kind \(kind.rawValue)",
        sv: "ett övningsfall är en samsynsövning, inte --kind \(kind.rawValue)")
    case .caseHasRubric(let rubric, let given):
      Wording(
        en: "the case is scored with '\(rubric)', not with '\(given)'",
        sv: "fallet fylls i med ”\(rubric)”, inte med ”\(given)”")
    case .caseIsNoMeeting(let option):
      Wording(
        en: "\(option) means nothing beside --case: a case is nobody's meeting",
        sv: "\(option) betyder inget bredvid --case: ett övningsfall är ingens möte")
    case .filledByRep(let rubric, let kind):
      Wording(
        en: "'\(rubric)' is filled in by the rep before the meeting, not as --kind \(kind.rawValue)",
        sv: "”\(rubric)” fylls i av säljaren före mötet, inte som --kind \(kind.rawValue)")
    case .comparedWithKey(let key):
      Wording(
        en: "this has been compared with the key of '\(key)', so it stays as it was scored",
        sv: "den här har jämförts med facit till ”\(key)” och står kvar som den fylldes i")
    }
  }

  var remedy: Wording {
    switch self {
    case .unknownCase(_, let suggestions):
      suggestions.asSuggestion
        ?? Wording(
          en: "'pitchside rubric case' shows what there is", sv: "”pitchside rubric case” visar vad som finns"
        )
    case .caseIsCalibration, .filledByRep: Wording(en: "leave --kind out", sv: "utelämna --kind")
    case .caseHasRubric: Wording(en: "leave --rubric out", sv: "utelämna --rubric")
    case .caseIsNoMeeting(let option):
      Wording(en: "leave \(option) out", sv: "utelämna \(option)")
    case .comparedWithKey(let key):
      Wording(
        en: "score another case; 'pitchside rubric case' lists them, this was '\(key)'",
        sv: "fyll i ett annat fall; ”pitchside rubric case” visar dem, det här var ”\(key)”")
    }
  }
}
