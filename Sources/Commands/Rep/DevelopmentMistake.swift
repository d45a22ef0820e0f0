import Coaching
import Journal

/// What can be wrong with whose development is asked for.
enum DevelopmentMistake: WrongUse, Hashable {
  case othersFigures(rep: String, reader: String)
  /// A training lead reads figures about groups.
  case noNames(rep: String)

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
