import Coaching

/// A rule of the journal that something would break.
public enum Refusal: Hashable, Sendable {
  case noName
  /// A name, a reply or a reason of more characters than allowed.
  case tooLong(Int, limit: Int)
  case wrongRole(name: String, role: Person.Role, needed: Person.Role)
  /// The observation has fewer revisions.
  case noRevision(Int, of: Int)
  case noReason
  /// Somebody else amended it after it was fetched.
  case amendedMeanwhile(Observation.ID)
  case nothingToSay
  /// Only the rep replies.
  case notTheReps(rep: String)
  /// The stored rubric of this version asks something else.
  case rubricChanged(Rubric.Edition)
  /// The form was filled in with other criteria.
  case otherCriteria(Rubric.Edition)
  /// People of a customer, in a meeting that has none.
  case noCustomer
  /// The customer's ladder has fewer steps.
  case noStep(Int, of: Int)
  /// Somebody else added it while a file was imported that adds it too.
  case importedMeanwhile(String)
}

extension Refusal {
  var message: Wording {
    switch self {
    case .noName: Wording(en: "the name is empty", sv: "namnet är tomt")
    case .tooLong(let count, _):
      Wording(en: "the text has \(count) characters", sv: "texten har \(count) tecken")
    case .wrongRole(let name, let role, let needed):
      Wording(
        en: "\(name) is a \(role.wording.en), not a \(needed.wording.en)",
        sv: "\(name) är \(role.wording.sv), inte \(needed.wording.sv)")
    case .noRevision(let number, let count):
      Wording(
        en: "there is no revision \(number); the last one is \(count)",
        sv: "version \(number) finns inte; den senaste är \(count)")
    case .noReason: Wording(en: "the amendment has no reason", sv: "ändringen saknar skäl")
    case .amendedMeanwhile(let id):
      Wording(en: "'\(id.short)' was amended meanwhile", sv: "”\(id.short)” har ändrats under tiden")
    case .nothingToSay: Wording(en: "the reply is empty", sv: "svaret är tomt")
    case .notTheReps(let rep):
      Wording(en: "only \(rep) can reply to this", sv: "bara \(rep) kan svara på det här")
    case .rubricChanged(let edition):
      Wording(
        en: "\(edition.wording.en) has changed since it was first used",
        sv: "\(edition.wording.sv) har ändrats sedan den först användes")
    case .otherCriteria(let edition):
      Wording(
        en: "the form does not have the criteria of \(edition.wording.en)",
        sv: "formuläret har inte samma kriterier som \(edition.wording.sv)")
    case .noCustomer: Wording(en: "the meeting has no customer", sv: "mötet har ingen kund")
    case .noStep(let number, let count):
      count == 0
        ? Wording(en: "there are no steps yet", sv: "det finns inga steg än")
        : Wording(
          en: "there is no step \(number); the last one is \(count)",
          sv: "steg \(number) finns inte; det sista är \(count)")
    case .importedMeanwhile(let name):
      Wording(
        en: "somebody else added '\(name)' while the file was read",
        sv: "någon annan lade till ”\(name)” medan filen lästes")
    }
  }

  var remedy: Wording {
    switch self {
    case .noName: Wording(en: "write a name", sv: "skriv ett namn")
    case .tooLong(_, let limit): Wording(en: "use at most \(limit)", sv: "använd högst \(limit)")
    case .wrongRole(_, _, let needed):
      Wording(en: "name a \(needed.wording.en)", sv: "ange en \(needed.wording.sv)")
    case .noRevision(_, let count): Wording(en: "use 1 to \(count)", sv: "använd 1 till \(count)")
    case .noReason: Wording(en: "say why with --because", sv: "skriv varför med --because")
    case .amendedMeanwhile:
      Wording(
        en: "look at it with 'pitchside show' and amend again",
        sv: "titta på den med ”pitchside show” och ändra igen")
    case .nothingToSay:
      Wording(en: "use --text or --coaching", sv: "använd --text eller --coaching")
    case .notTheReps(let rep):
      Wording(en: "reply as the rep: --as \"\(rep)\"", sv: "svara som säljaren: --as \"\(rep)\"")
    case .rubricChanged, .otherCriteria:
      Wording(
        en: "give the changed rubric a new version", sv: "ge den ändrade mallen ett nytt versionsnummer")
    case .noCustomer:
      Wording(
        en: "add the meeting with --customer, then say whom you met",
        sv: "lägg till mötet med --customer, och säg sedan vilka du träffade")
    case .noStep(_, let count):
      count == 0
        ? Wording(en: "add one with --step", sv: "lägg till ett med --step")
        : Wording(en: "use 1 to \(count)", sv: "använd 1 till \(count)")
    case .importedMeanwhile: Wording(en: "import it again", sv: "importera den igen")
    }
  }
}

extension Rubric.Edition {
  fileprivate var wording: Wording {
    Wording(en: "version \(version) of '\(key)'", sv: "version \(version) av ”\(key)”")
  }
}
