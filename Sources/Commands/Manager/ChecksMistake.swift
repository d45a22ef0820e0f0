import Coaching

/// What can be wrong with whose figures are asked for, and of which days.
enum ChecksMistake: WrongUse, Hashable {
  case repOrTeam
  case unknownTeam(String, suggestions: [String])
  case othersFigures(rep: String, reader: String)
  case groupIsManagers(String)
  /// A training lead reads figures about groups.
  case noNames(rep: String)
  case endsBeforeItBegins(from: Day, to: Day)

  var isWrongUse: Bool {
    switch self {
    case .repOrTeam, .endsBeforeItBegins: true
    default: false
    }
  }

  var message: Wording {
    switch self {
    case .repOrTeam:
      Wording(en: "--rep and --team were both given", sv: "både --rep och --team angavs")
    case .unknownTeam(let team, _):
      Wording(en: "no rep is in a team '\(team)'", sv: "ingen säljare är i ett team ”\(team)”")
    case .othersFigures(let rep, let reader):
      Wording(
        en: "\(rep)'s figures are for \(rep) and the manager, not for \(reader)",
        sv: "siffrorna om \(rep) är för \(rep) och chefen, inte för \(reader)")
    case .groupIsManagers(let reader):
      Wording(
        en: "a team's figures are for its manager, not for \(reader)",
        sv: "ett teams siffror är för chefen, inte för \(reader)")
    case .noNames(let rep):
      Wording(
        en: "\(rep)'s figures are for \(rep) and the manager; a training lead sees groups",
        sv: "siffrorna om \(rep) är för \(rep) och chefen; utbildningsansvarig ser grupper")
    case .endsBeforeItBegins(let from, let to):
      Wording(en: "\(from) is after \(to)", sv: "\(from) är efter \(to)")
    }
  }

  var remedy: Wording {
    switch self {
    case .repOrTeam: Wording(en: "leave one of them out", sv: "utelämna en av dem")
    case .unknownTeam(_, let suggestions):
      suggestions.asSuggestion
        ?? Wording(
          en: "'pitchside person list' shows the teams", sv: "”pitchside person list” visar teamen")
    case .othersFigures, .groupIsManagers:
      Wording(en: "'pitchside checks' alone shows your own", sv: "bara ”pitchside checks” visar dina egna")
    case .noNames:
      Wording(en: "use --team, or neither of them", sv: "använd --team, eller ingen av dem")
    case .endsBeforeItBegins: Wording(en: "check --from and --to", sv: "kontrollera --from och --to")
    }
  }
}
