import ArgumentParser
import Coaching

/// What there is to choose from where a value is typed.
enum Offer: String {
  case people, reps, managers, teams, customers, rubrics, cases, observations, drafts, meetings, commands,
    files, profiles
  /// The people at the customer of the meeting, or at the customer, that stands before.
  case contactsOfMeeting, contactsOfCustomer
}

extension CompletionKind {
  /// For a value that stands without a name; the values of options are offered by what every command calls them.
  ///
  /// ArgumentParser describes its shell commands, so that the key is found again in the grammar.
  static func offering(_ offer: Offer) -> CompletionKind { .shellCommand(offer.rawValue) }
}

extension Grammar.Argument {
  /// What the shell can offer for the value; `nil` for what only the user can know.
  var offer: Offer? {
    if let key = completionKind?.shellCommand?.command { return Offer(rawValue: key) }
    switch preferredName?.name {
    case "as": return .people
    case "rep": return .reps
    case "manager": return .managers
    case "customer": return .customers
    case "rubric": return .rubrics
    case "case": return .cases
    case "team": return .teams
    case "meeting": return .meetings
    case "profile": return .profiles
    default: return valueName == Wording.file.text ? .files : nil
    }
  }
}
