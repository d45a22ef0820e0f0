import Coaching

/// Tells which entries are customer meetings, whose, and with whom. Nothing is guessed: a customer is one whose
/// name stands in the entry, a rep one whose e-mail or name is known.
struct EntryJudgement: Sendable {
  private let scope: CalendarScope
  private let customers: CustomerNames

  init(_ scope: CalendarScope) {
    self.scope = scope
    customers = CustomerNames(scope.customers)
  }

  func verdict(on entry: Component, isCancelled: Bool) -> EntryVerdict {
    let people = entry.lines.filter { $0.name == "ORGANIZER" || $0.name == "ATTENDEE" }
    let attendance = Attendance(
      people.compactMap(Participant.init), isOwned: scope.defaultRep != nil, rep: scope.rep)
    let location = entry["LOCATION"].map { CalendarText.value($0.value) } ?? ""
    let named = customers.found(in: entry["SUMMARY"].map { CalendarText.value($0.value) } ?? "")
      .union(customers.found(in: location))
    let facts = EntryFacts(
      rep: attendance.rep, customer: named.count == 1 ? named.first : nil,
      place: CalendarPlace.place(location),
      notes: Self.notes(reps: attendance.reps, rep: attendance.rep, customers: named))
    let reason = reason(against: entry, attendance, namesCustomer: !named.isEmpty, isCancelled: isCancelled)
    return reason.map { .leftOut($0, facts) } ?? .taken(facts)
  }

  /// Why it is no customer meeting; `nil` when it is one. A cancelled entry is shown as free by most programs.
  private func reason(
    against entry: Component, _ attendance: Attendance, namesCustomer: Bool, isCancelled: Bool
  ) -> LeftOut.Reason? {
    if let access = entry["CLASS"]?.word, access != "PUBLIC", !access.isEmpty { return .isPrivate }
    if Self.isAllDay(entry) { return .allDay }
    if attendance.isDeclined { return .declined }
    guard !scope.keepsAll else { return nil }
    if entry["TRANSP"]?.word == "TRANSPARENT", !isCancelled { return .free }
    if attendance.hasOutsiders { return nil }
    return namesCustomer ? .namesCustomerOnly : .isInternal
  }

  /// Whether it has days and no times, or goes from midnight to midnight.
  private static func isAllDay(_ entry: Component) -> Bool {
    guard let start = entry["DTSTART"].flatMap({ try? $0.time() }) else { return false }
    guard !start.isDay else { return true }
    guard start.secondOfDay == 0, let end = entry["DTEND"].flatMap({ try? $0.time() }) else { return false }
    return end.wall > start.wall && end.secondOfDay == 0 && end.place == start.place
  }

  private static func notes(reps: Int, rep: String?, customers: Set<String>) -> [Wording] {
    var notes: [Wording] = []
    if reps > 1, let rep {
      notes.append(
        Wording(
          en: "\(reps) reps are in it; it counts as \(rep)'s",
          sv: "\(reps) säljare är med; det räknas som mötet som \(rep) har"))
    }
    if customers.count > 1 {
      let list = customers.sorted().joined(separator: ", ")
      notes.append(
        Wording(
          en: "it names several customers (\(list)), so none is set",
          sv: "flera kunder nämns (\(list)), så ingen är satt"))
    }
    return notes
  }
}
