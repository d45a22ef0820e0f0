import Coaching
import Reports

/// What can be wrong with a target that somebody sets.
enum TargetMistake: WrongUse, Hashable {
  case nothingSaid
  /// A figure that was not said, and no target of the same people to take it from.
  case noFigure(missing: String, Target.Scope)
  case noVisits(String)
  case negativeMargin(String)
  /// Somebody was asked whether so many visits are meant, and did not say yes.
  case notMeant(visits: String)

  var isWrongUse: Bool {
    guard case .notMeant = self else { return true }
    return false
  }

  var message: Wording {
    switch self {
    case .nothingSaid: Wording(en: "no figure is given", sv: "ingen siffra är angiven")
    case .noFigure(let missing, let scope):
      Wording(
        en: "\(missing) is missing, and \(scope.wording.en) has no target yet to take it from",
        sv: "\(missing) saknas, och det finns inget tidigare mål för \(scope.wording.sv) att ta det från")
    case .noVisits(let text):
      Wording(en: "--visits-per-week cannot be \(text)", sv: "--visits-per-week kan inte vara \(text)")
    case .negativeMargin(let text):
      Wording(en: "--margin-per-month cannot be \(text)", sv: "--margin-per-month kan inte vara \(text)")
    case .notMeant(let visits):
      Wording(en: "nothing is set: \(visits) visits a week", sv: "inget är satt: \(visits) besök i veckan")
    }
  }

  var remedy: Wording {
    switch self {
    case .nothingSaid:
      Wording(
        en: "give --visits-per-week NUMBER, --margin-per-month AMOUNT, or both",
        sv: "ange --visits-per-week TAL, --margin-per-month BELOPP, eller båda")
    case .noFigure(let missing, _):
      missing == "--visits-per-week"
        ? Wording(en: "add \(missing) NUMBER", sv: "lägg till \(missing) TAL")
        : Wording(en: "add \(missing) AMOUNT", sv: "lägg till \(missing) BELOPP")
    case .noVisits: Wording(en: "use more than 0, at most 100", sv: "använd mer än 0, högst 100")
    case .negativeMargin: Wording(en: "use 0 or more", sv: "använd 0 eller mer")
    case .notMeant: Wording(en: "set it again with the right figure", sv: "sätt målet igen med rätt siffra")
    }
  }
}
