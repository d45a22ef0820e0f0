import Coaching

/// What can be wrong with what scores are asked for by.
enum MeasureMistake: WrongUse, Hashable {
  case dimensionOrCriterion
  /// What the rep means to do is nobody's view of how the rep did.
  case isPlan(String)
  /// What the rep says about the coaching.
  case isAboutCoaching(String)
  case unknownDimension(String, rubric: String, suggestions: [String])
  case unknownCriterion(String, rubric: String, suggestions: [String])
  case neverScores(String, rubric: String)

  var isWrongUse: Bool { self == .dimensionOrCriterion }

  var message: Wording {
    switch self {
    case .dimensionOrCriterion:
      Wording(
        en: "--dimension and --criterion were both given", sv: "både --dimension och --criterion angavs")
    case .isPlan(let rubric):
      Wording(
        en: "'\(rubric)' is a plan that the rep fills in; it scores no meeting",
        sv: "”\(rubric)” är en plan som säljaren fyller i; den bedömer inget möte")
    case .isAboutCoaching(let rubric):
      Wording(
        en: "'\(rubric)' is what reps say about the coaching; it scores no meeting",
        sv: "”\(rubric)” är vad säljare säger om coachningen; den bedömer inget möte")
    case .unknownDimension(let dimension, let rubric, _):
      Wording(
        en: "'\(rubric)' has no area '\(dimension)'", sv: "”\(rubric)” har inget område ”\(dimension)”")
    case .unknownCriterion(let criterion, let rubric, _):
      Wording(
        en: "'\(rubric)' has no question '\(criterion)'", sv: "”\(rubric)” har ingen fråga ”\(criterion)”")
    case .neverScores(let criterion, let rubric):
      Wording(
        en: "'\(criterion)' of '\(rubric)' is context and never scores",
        sv: "”\(criterion)” i ”\(rubric)” är sammanhang och ger inga poäng")
    }
  }

  var remedy: Wording {
    switch self {
    case .dimensionOrCriterion: Wording(en: "leave one of them out", sv: "utelämna en av dem")
    case .isPlan, .isAboutCoaching:
      Wording(
        en: "leave --rubric out, or see what there is with 'pitchside rubric list'",
        sv: "utelämna --rubric, eller se vad som finns med ”pitchside rubric list”")
    case .unknownDimension(_, let rubric, let suggestions),
      .unknownCriterion(_, let rubric, let suggestions):
      suggestions.asSuggestion
        ?? Wording(
          en: "'pitchside rubric show \(rubric)' shows them",
          sv: "”pitchside rubric show \(rubric)” visar dem")
    case .neverScores:
      Wording(
        en: "name a question with levels, or leave --criterion out",
        sv: "ange en fråga med nivåer, eller utelämna --criterion")
    }
  }
}
