import Coaching
import Text

extension ObservationReport {
  /// What a reader should know before making much of it.
  func remarks(on page: Page) -> [String] {
    let remarks = [delay, outsideTrend, amended, sharing].compactMap { $0 }
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
        "That is late, and memory evens things out: of ratings given within three days some 42 % no longer tell "
        + "one question from another, after two weeks 87 %. Trust the words most.",
      sv:
        "Det är sent, och minnet jämnar ut: inom tre dagar skiljer ungefär 42 % av bedömningarna inte längre "
        + "mellan frågorna, efter två veckor 87 %. Lita mest på orden.")
    return [plain, why].joined(separator: " ")
  }

  private var outsideTrend: Wording? {
    guard observation.isOutsideTrend else { return nil }
    guard !observation.isPlan else {
      return Wording(
        en: "The rep's own preparation: never counted in the development.",
        sv: "Säljarens egen förberedelse: räknas aldrig i utvecklingen.")
    }
    return Wording(
      en: "The manager ran more than half of what mattered: kept for the rep, left out of the development.",
      sv: "Chefen drev mer än hälften av det viktiga: sparas åt säljaren, räknas inte i utvecklingen.")
  }

  /// Who can read what is the rep's own.
  private var sharing: Wording? {
    guard observation.occasion.isRepsOwn else { return nil }
    let name = observation.occasion.rep.name
    guard let shared = observation.shared else {
      return Wording(
        en: "Only for \(name) until shared: pitchside share \(observation.id.short)",
        sv: "Bara för \(name) tills det delas: pitchside share \(observation.id.short)")
    }
    let day = shared.shortDay(asOf: now)
    return Wording(en: "Shared \(day): everybody can read it.", sv: "Delad \(day): alla kan läsa den.")
  }

  private var amended: Wording? {
    let count = observation.revisions.count
    guard count > 1, let shown = observation.revisions.first(where: { $0.number == observation.revision })
    else { return nil }
    guard let because = shown.because else {
      return Wording(
        en: "Revision 1 of \(count), as it was first recorded.",
        sv: "Version 1 av \(count), som den först sparades.")
    }
    let day = shown.at.shortDay(asOf: now)
    return Wording(
      en: "Revision \(shown.number) of \(count); amended \(day) by \(shown.by.name): \(because)",
      sv: "Version \(shown.number) av \(count); ändrad \(day) av \(shown.by.name): \(because)")
  }
}
