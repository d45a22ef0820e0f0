import Coaching
import Text

extension TodayOfManager {
  public func text(on page: Page) -> [String] {
    head(on: page) + today(on: page) + unfinished(on: page) + team(on: page)
  }

  private func head(on page: Page) -> [String] {
    let reps = Wording(
      en: Convention.english.plural(rideAlongs.count, one: "rep", many: "reps"),
      sv: "\(rideAlongs.count) säljare")
    let whose = safeForTerminal("\(manager.name) · \(reps.text)")
    return page.ends(page.style.bold(now.weekdayAndWeek), whose) + [page.rule]
  }

  private func today(on page: Page) -> [String] {
    let heading = Array(page.heading(Wording(en: "Today", sv: "I dag")).dropFirst())
    guard !rideAlongs.isEmpty else { return heading + page.paragraph(nobody.text) }
    guard !visits.isEmpty else { return heading + page.paragraph(nothing.text) }
    let shown = visits.prefix(TodayOfManager.toldInFull)
    return heading + shown.flatMap { $0.lines(for: manager.id, on: page, asOf: now) }
      + more(visits.count - shown.count, on: page)
  }

  /// How many meetings are told in full.
  private static let toldInFull = 4

  private func more(_ count: Int, on page: Page) -> [String] {
    guard count > 0 else { return [] }
    let command = "pitchside meeting list --since \(now.day)"
    return page.act(Wording(en: "… and \(count) more today", sv: "… och \(count) till i dag").text, command)
  }

  private var nobody: Wording {
    Wording(
      en: "No rep has you as manager yet: pitchside person add NAME --role rep --manager \"\(manager.name)\"",
      sv:
        "Ingen säljare har dig som chef än: pitchside person add NAMN --role rep --manager \"\(manager.name)\""
    )
  }

  private var nothing: Wording {
    Wording(
      en: "Nothing more is planned: pitchside meeting add --rep NAME --customer NAME --at TIME",
      sv: "Inget mer är planerat: pitchside meeting add --rep NAMN --customer NAMN --at TID")
  }

  private func unfinished(on page: Page) -> [String] {
    let begun = drafts.prefix(3).flatMap {
      page.act($0.told(asOf: now).text, "pitchside resume \($0.id.short)")
    }
    let lines = begun + waiting(on: page)
    return lines.isEmpty ? [] : page.heading(Wording(en: "Not finished", sv: "Inte klart")) + lines
  }

  /// How many ride-alongs wait for the rep's own view, and what the first of them are.
  private func waiting(on page: Page) -> [String] {
    guard !awaitingOwnView.isEmpty else { return [] }
    let count = awaitingOwnView.count
    let words = Wording(
      en: Convention.english.plural(count, one: "report waits", many: "reports wait")
        + " for the rep's own view",
      sv: Convention.swedish.plural(count, one: "sambesöksrapport", many: "sambesöksrapporter")
        + " väntar på säljarens egen bild")
    return page.paragraph(words.text)
      + awaitingOwnView.prefix(3).flatMap { page.act($0.told(asOf: now), $0.ownViewCommand) }
  }
}
