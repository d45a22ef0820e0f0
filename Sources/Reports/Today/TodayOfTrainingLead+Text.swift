import Coaching
import Text

extension TodayOfTrainingLead {
  public func text(on page: Page) -> [String] {
    head(on: page) + training(on: page) + coverage(on: page) + agreed(on: page)
  }

  private func head(on page: Page) -> [String] {
    let when = Wording(
      en: "Q\(now.day.quarterOfYear) to \(now.weekOfYear.en)",
      sv: "Q\(now.day.quarterOfYear) till \(now.weekOfYear.sv)")
    let counts = Wording(
      en: [
        Convention.english.plural(rideAlongs.count, one: "rep", many: "reps"),
        Convention.english.plural(teams, one: "team", many: "teams"),
        Convention.english.plural(observations, one: "report", many: "reports"),
        Convention.english.plural(days, one: "visit day", many: "visit days"),
      ].joined(separator: ", "),
      sv: [
        "\(rideAlongs.count) säljare", "\(teams) team",
        Convention.swedish.plural(observations, one: "sambesöksrapport", many: "sambesöksrapporter"),
        Convention.swedish.plural(days, one: "besöksdag", many: "besöksdagar"),
      ].joined(separator: ", "))
    return page.ends(page.style.bold(when.text), counts.text) + [page.rule]
  }

  private func training(on page: Page) -> [String] {
    let heading = Array(page.heading(Wording(en: "Could be trained", sv: "Att träna")).dropFirst())
    guard !rideAlongs.isEmpty else { return heading + page.paragraph(nobody.text) }
    guard !isTooEarly, !low.isEmpty else { return heading + page.paragraph(tooEarly.text) }
    let lines = low.prefix(TodayOfTrainingLead.told).enumerated().flatMap { place, criterion in
      wrapped(
        safeForTerminal(criterion.ask.text), to: page.width, indent: " \(place + 1) ", hanging: "   ")
        + page.paragraph(page.style.dim(share(of: criterion).text), indent: "   ")
    }
    let hint = Wording(en: "What each level looks like", sv: "Vad varje nivå innebär")
    return heading + lines + page.act(hint.text, "pitchside rubric show \(low[0].rubric)")
  }

  /// How many criteria are told.
  private static let told = 3

  private func share(of criterion: LowRatings) -> Wording {
    Wording(
      en: "\(criterion.low) of \(criterion.rated) ratings at 2 or lower, \(criterion.reps) reps",
      sv: "\(criterion.low) av \(criterion.rated) bedömningar på 2 eller lägre, \(criterion.reps) säljare")
  }

  private var nobody: Wording {
    Wording(
      en: "There are no reps yet: pitchside person add NAME --role rep",
      sv: "Det finns inga säljare än: pitchside person add NAMN --role rep")
  }

  private var tooEarly: Wording {
    let least = LowRatings.leastReps
    return Wording(
      en: "Too early: \(watched) of \(rideAlongs.count) reps were seen; figures about a group need \(least).",
      sv:
        "För tidigt: \(watched) av \(rideAlongs.count) säljare är sedda; siffror om en grupp kräver \(least)."
    )
  }

  private func coverage(on page: Page) -> [String] {
    guard !rideAlongs.isEmpty else { return [] }
    let least = RideAlongs.enoughDays
    let reached = Wording(
      en: "At least \(least) visit days: \(covered) of \(rideAlongs.count) reps",
      sv: "Minst \(least) besöksdagar: \(covered) av \(rideAlongs.count) säljare")
    let never = rideAlongs.count { $0.observations == 0 }
    let unseen = Wording(
      en: "Not seen this quarter: \(never)", sv: "Inte sedda det här kvartalet: \(never)")
    return page.heading(Wording(en: "Coverage", sv: "Täckning")) + page.paragraph(reached.text)
      + (never > 0 ? page.paragraph(unseen.text) : [])
      + (oneObserver.map { page.paragraph(safeForTerminal($0.text)) } ?? [])
      + page.act(
        Wording(en: "All of it, for a spreadsheet", sv: "Allt, för ett kalkylblad").text,
        "pitchside export observations --excel --since \(now.day.firstOfQuarter)")
  }

  /// The teams that nobody can be compared with; `nil` for none.
  private var oneObserver: Wording? {
    let names = ofOneObserver.joined(separator: ", ")
    return switch ofOneObserver.count {
    case 0: nil
    case 1:
      Wording(
        en: "Team \(names) has a single observer: not compared with others",
        sv: "Team \(names) har en enda bedömare: jämförs inte med andra")
    default:
      Wording(
        en: "Teams with a single observer, not compared with others: \(names)",
        sv: "Team med en enda bedömare, jämförs inte med andra: \(names)")
    }
  }

  private func agreed(on page: Page) -> [String] {
    guard !isTooEarly, !commitments.isEmpty else { return [] }
    let counts = [
      (Commitment.Status.kept, Wording(en: "kept", sv: "gjorda")),
      (.partly, Commitment.Status.partly.wording), (.notYet, Commitment.Status.notYet.wording),
      (.open, Wording(en: "open", sv: "öppna")), (.dropped, Wording(en: "dropped", sv: "strukna")),
    ].compactMap { status, words in commitments[status].map { "\($0) \(words.text)" } }
    return page.heading(Wording(en: "Commitments", sv: "Överenskommelser"))
      + page.paragraph(counts.joined(separator: ", "))
  }
}
