import Coaching

extension NamesOfRow {
  /// Notes what a row says of a meeting that cannot be.
  ///
  /// - Parameters:
  ///   - row: What the file says.
  ///   - merged: The meeting as it would be from now on.
  ///   - now: When it is imported.
  mutating func check(_ row: MeetingRow, as merged: Meeting, now: Moment) {
    if row.outcome?.result == .advance, merged.outcome?.nextDate == nil {
      refuse("outcome", Outcome.Result.advance.rawValue, advanceNeedsDay)
    }
    guard row.met > now else { return }
    if row.outcome != nil {
      refuse("at", row.met.iso8601, outcomeAhead)
    } else if row.status == .held {
      refuse("at", row.met.iso8601, heldAhead)
    }
  }
}

private let advanceNeedsDay = Wording(
  en: "an advance has a day: without one it is a continuation; fill in nextDate, or write continuation",
  sv:
    "ett steg framåt har en dag: utan dag är det fortsatt utan nytt steg; fyll i nextDate, eller skriv continuation"
)

private let outcomeAhead = Wording(
  en: "the meeting has an outcome and is still to come; check the day and the year",
  sv: "mötet har ett resultat men har inte varit än; kontrollera dagen och året")

private let heldAhead = Wording(
  en: "the meeting is said to be held and is still to come; check the day and the year",
  sv: "mötet anges som genomfört men har inte varit än; kontrollera dagen och året")
