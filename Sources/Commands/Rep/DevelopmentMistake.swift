import Coaching
import Journal

/// What can be wrong with whose development is asked for, and in what.
enum DevelopmentMistake: WrongUse, Hashable {
  case othersFigures(rep: String, reader: String)
  /// A training lead reads figures about groups.
  case noNames(rep: String)
  /// What the rep means to do is nobody's view of how the rep did.
  case isPlan(String)
  case unknownCriterion(String, rubric: String, suggestions: [String])
  case neverScores(String, rubric: String)

  var isWrongUse: Bool { false }

  var message: Wording {
    switch self {
    case .othersFigures(let rep, let reader):
      Wording(
        en: "\(rep)'s development is for \(rep) and the manager, not for \(reader)",
        sv: "hur \(rep) utvecklas är för \(rep) och chefen, inte för \(reader)")
    case .noNames(let rep):
      Wording(
        en: "\(rep)'s development is for \(rep) and the manager; a training lead sees groups",
        sv: "hur \(rep) utvecklas är för \(rep) och chefen; utbildningsansvarig ser grupper")
    case .isPlan(let rubric):
      Wording(
        en: "'\(rubric)' is a plan that the rep fills in; it scores no meeting",
        sv: "”\(rubric)” är en plan som säljaren fyller i; den bedömer inget möte")
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
    case .othersFigures:
      Wording(
        en: "'pitchside development NAME' with your own name shows yours",
        sv: "”pitchside development NAMN” med ditt eget namn visar din")
    case .noNames:
      Wording(en: "'pitchside checks' shows all together", sv: "”pitchside checks” visar alla tillsammans")
    case .isPlan:
      Wording(
        en: "leave --rubric out, or see what there is with 'pitchside rubric list'",
        sv: "utelämna --rubric, eller se vad som finns med ”pitchside rubric list”")
    case .unknownCriterion(_, let rubric, let suggestions):
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

  /// Figures about a rep are for the rep and managers; somebody unknown is not known to be anybody else.
  static func check(_ reader: Reader, reads rep: Person, in journal: Journal) throws {
    guard let id = reader.person, id != rep.id else { return }
    let person = try journal.person(id)
    switch person.role {
    case .manager: return
    case .rep: throw DevelopmentMistake.othersFigures(rep: rep.name, reader: person.name)
    case .trainingLead: throw DevelopmentMistake.noNames(rep: rep.name)
    }
  }
}
