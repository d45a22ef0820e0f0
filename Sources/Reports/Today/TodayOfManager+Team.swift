import Coaching
import Text

extension TodayOfManager {
  /// How the team stands this quarter: number, customers, people and the match.
  func team(on page: Page) -> [String] {
    guard !rideAlongs.isEmpty else { return [] }
    return page.heading(
      Wording(
        en: "The team in Q\(now.day.quarterOfYear), to \(now.weekOfYear.en)",
        sv: "Teamet i Q\(now.day.quarterOfYear), t.o.m. \(now.weekOfYear.sv)"))
      + page.labelled(Wording(en: "Meetings", sv: "Möten").text, held.text)
      + page.labelled(Wording(en: "Customers", sv: "Kunder").text, customers.text)
      + page.labelled(Wording(en: "People", sv: "Personer").text, people.text)
      + page.labelled(Wording(en: "The match", sv: "Matchen").text, match.text) + notSeen(on: page)
  }

  /// The held meetings beside those expected, where a target holds.
  private var held: Wording {
    let held = counts.held
    guard let expected else {
      return Wording(
        en: "\(held) held; no target is set: pitchside target set",
        sv: "\(held) genomförda; inget mål är satt: pitchside target set")
    }
    let (asked, towards) = (expected.amount, heldTowardsTarget)
    let without = checks.count { $0.expected == nil }
    guard without > 0 || towards != held else {
      return Wording(
        en: "\(held) held of \(asked.en) expected", sv: "\(held) genomförda av \(asked.sv) väntade")
    }
    return Wording(
      en: "\(held) held; where a target holds \(towards) of \(asked.en) expected",
      sv: "\(held) genomförda; där ett mål gäller \(towards) av \(asked.sv) väntade")
  }

  private var customers: Wording {
    let near = counts.investmentNearShare
    guard near.of > 0 else { return notNoted }
    let months = MeetingCounts.nearMonths
    return Wording(
      en: "\(near.count) of \(near.of) with a deal within \(months) months",
      sv: "\(near.count) av \(near.of) med affär inom \(months) månader")
  }

  private var people: Wording {
    let met = counts.keyPeopleShare
    guard met.of > 0 else { return notNoted }
    return Wording(
      en: "\(met.count) of \(met.of) with a decision maker or mobilizer",
      sv: "\(met.count) av \(met.of) med beslutsfattare eller mobilizer")
  }

  private var notNoted: Wording { Wording(en: "not noted in any meeting", sv: "inte noterat för något möte") }

  private var match: Wording {
    let few = rideAlongs.count { $0.days < RideAlongs.enoughDays }
    let least = RideAlongs.enoughDays
    return Wording(
      en: Convention.english.plural(observations, one: "report", many: "reports")
        + " on \(Convention.english.plural(days, one: "visit day", many: "visit days"))"
        + (few > 0 ? "; \(few) of \(rideAlongs.count) reps with fewer than \(least) days" : ""),
      sv:
        Convention.swedish.plural(observations, one: "sambesöksrapport", many: "sambesöksrapporter")
        + " på \(Convention.swedish.plural(days, one: "besöksdag", many: "besöksdagar"))"
        + (few > 0 ? "; \(few) av \(rideAlongs.count) säljare har färre än \(least) dagar" : ""))
  }

  private func notSeen(on page: Page) -> [String] {
    guard !longAgo.isEmpty else { return [] }
    let names = longAgo.map(\.rep.name).sorted(by: inAlphabeticalOrder).joined(separator: ", ")
    let words = Wording(
      en: "Not ridden along with for five weeks: \(names)", sv: "Ej följt med på fem veckor: \(names)")
    return page.paragraph(safeForTerminal(words.text)) + toJoin(on: page)
  }

  /// Their next meetings, or how one is planned.
  private func toJoin(on page: Page) -> [String] {
    let next = couldBeJoined
    guard !next.isEmpty else {
      let plan = Wording(
        en: "pitchside meeting add --rep NAME --customer NAME --at TIME",
        sv: "pitchside meeting add --rep NAMN --customer NAMN --at TID")
      return page.act(
        Wording(en: "None has a meeting planned", sv: "Inget möte är planerat").text, plan.text)
    }
    return next.prefix(3).flatMap { known in
      let place = known.meeting.told(asOf: now)
      return page.act(
        Wording(en: "Join \(known.rep.name), \(place)", sv: "Följ med \(known.rep.name), \(place)").text,
        "pitchside meeting attend \(known.meeting.id.short)")
    }
  }
}

extension Meeting {
  /// "25 Nov, SKF"
  func told(asOf now: Moment) -> String {
    [met.shortDay(asOf: now), customer?.name].compactMap(\.self).joined(separator: ", ")
  }
}

extension Observation {
  /// "Åsa Lind, 23 Nov, Norrvik"
  func told(asOf now: Moment) -> String {
    [occasion.rep.name, occasion.met.shortDay(asOf: now), occasion.customer?.name].compactMap(\.self)
      .joined(separator: ", ")
  }
}
