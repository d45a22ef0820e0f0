/// Who of those an entry names is ours, and whether anybody from outside is invited.
struct Attendance {
  /// Whose meeting it is: the organiser, else the first attendee that is known, of those who did not decline
  /// if there is one; `nil` when nobody is known.
  private(set) var rep: String?
  /// How many different reps are in it.
  private(set) var reps = 0
  /// Whether every rep in it said no.
  private(set) var isDeclined = false
  /// Whether somebody is invited whose e-mail address is not of the organiser's domain.
  let hasOutsiders: Bool

  /// - Parameters:
  ///   - participants: Those it names.
  ///   - isOwned: Whether it is known whose calendar it is.
  ///   - known: Gives the name of the rep who has an e-mail address or name.
  init(_ participants: [Participant], isOwned: Bool, rep known: (String) -> String?) {
    let reps = participants.compactMap { person in
      let name = person.email.flatMap(known) ?? person.name.flatMap(known)
      return name.map { (name: $0, person: person) }
    }
    let coming = reps.filter { !$0.person.hasDeclined }
    rep = (coming.first { $0.person.isOrganiser } ?? coming.first ?? reps.first)?.name
    self.reps = Set(coming.map(\.name)).count
    isDeclined = coming.isEmpty && !reps.isEmpty
    hasOutsiders = Self.hasOutsiders(
      participants, ours: reps.compactMap(\.person.domain), isOwned: isOwned && reps.isEmpty)
  }

  /// Without an organiser's domain that of the reps is ours, else all have to be of one; but in the calendar of
  /// somebody who is not named, one who stands alone in an entry is from outside.
  private static func hasOutsiders(
    _ participants: [Participant], ours: [Substring], isOwned: Bool
  ) -> Bool {
    let invited = participants.filter(\.takesPart).compactMap(\.domain)
    let organiser = participants.first { $0.isOrganiser }?.domain
    if isOwned, organiser == nil, invited.count == 1 { return true }
    guard let own = organiser ?? ours.first ?? invited.first else { return false }
    return invited.contains { !isSame($0, own) }
  }

  /// One domain, or one within the other.
  private static func isSame(_ one: Substring, _ other: Substring) -> Bool {
    one == other || one.hasSuffix("." + other) || other.hasSuffix("." + one)
  }
}
