import Coaching
import Text

extension ObservationReport {
  /// What a reader should know before making much of it.
  func remarks(on page: Page) -> [String] {
    let remarks = [delay, outsideTrend, amended].compactMap { $0 }
    return remarks.isEmpty ? [] : [""] + remarks.flatMap { page.paragraph(safeForTerminal($0.text)) }
  }

  private var delay: Wording? {
    guard let minutes = observation.delayMinutes else { return nil }
    let en = Convention.english.duration(minutes: minutes)
    let sv = Convention.swedish.duration(minutes: minutes)
    let plain = Wording(en: "Scored \(en) after the meeting.", sv: "Ifylld \(sv) efter mötet.")
    guard minutes > ObservationReport.lateAfterMinutes else { return plain }
    let why = Wording(
      en:
        "That is late: of ratings given within three days some 42 % no longer tell one question from another, "
        + "after two weeks 87 %. Trust the words more than the figures.",
      sv:
        "Det är sent: av bedömningar inom tre dagar skiljer ungefär 42 % inte längre frågorna åt, efter två "
        + "veckor 87 %. Lita mer på orden än på siffrorna.")
    return [plain, why].joined(separator: " ")
  }

  private var outsideTrend: Wording? {
    guard observation.isOutsideTrend else { return nil }
    return Wording(
      en: "The manager ran more than half of what mattered: kept for the rep, left out of the development.",
      sv: "Chefen drev mer än hälften av det viktiga: sparas åt säljaren, räknas inte i utvecklingen.")
  }

  private var amended: Wording? {
    guard let last = observation.revisions.last, last.number > 1 else { return nil }
    let shown = observation.revision
    let day = last.at.shortDay(asOf: now)
    return Wording(
      en: "Revision \(shown) of \(last.number); amended \(day) by \(last.by.name): \(last.because ?? "")",
      sv: "Version \(shown) av \(last.number); ändrad \(day) av \(last.by.name): \(last.because ?? "")")
  }
}
