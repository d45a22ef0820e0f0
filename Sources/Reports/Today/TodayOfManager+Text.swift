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
    var lines = drafts.prefix(3).flatMap {
      page.act($0.told(asOf: now).text, "pitchside resume \($0.id.short)")
    }
    if awaitingOwnView > 0 {
      lines += page.paragraph(
        Wording(
          en: Convention.english.plural(awaitingOwnView, one: "ride-along waits", many: "ride-alongs wait")
            + " for the rep's own view",
          sv: Convention.swedish.plural(awaitingOwnView, one: "sambesök väntar", many: "sambesök väntar")
            + " på säljarens egen bild"
        ).text)
    }
    return lines.isEmpty ? [] : page.heading(Wording(en: "Not finished", sv: "Inte klart")) + lines
  }

  private func team(on page: Page) -> [String] {
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

  private var held: Wording { Wording(en: "\(meetings.held) held", sv: "\(meetings.held) genomförda") }

  private var customers: Wording {
    let (near, of) = (meetings.investmentNear, meetings.buyingInKnown)
    guard of > 0 else { return notNoted }
    return Wording(
      en: "\(near) of \(of) with an investment within 6 months",
      sv: "\(near) av \(of) med affär inom 6 månader")
  }

  private var people: Wording {
    let (met, of) = (meetings.keyPeopleMet, meetings.attendanceKnown)
    guard of > 0 else { return notNoted }
    return Wording(
      en: "\(met) of \(of) with a decision maker or mobilizer",
      sv: "\(met) av \(of) med beslutsfattare eller mobilizer")
  }

  private var notNoted: Wording { Wording(en: "not noted in any meeting", sv: "inte noterat för något möte") }

  private var match: Wording {
    let few = rideAlongs.count { $0.days < RideAlongs.enoughDays }
    let least = RideAlongs.enoughDays
    return Wording(
      en: Convention.english.plural(observations, one: "ride-along", many: "ride-alongs")
        + " on \(Convention.english.plural(days, one: "visit day", many: "visit days"))"
        + (few > 0 ? "; \(few) of \(rideAlongs.count) reps with fewer than \(least) days" : ""),
      sv:
        "\(observations) sambesök på \(Convention.swedish.plural(days, one: "besöksdag", many: "besöksdagar"))"
        + (few > 0 ? "; \(few) av \(rideAlongs.count) säljare med färre än \(least) dagar" : ""))
  }

  private func notSeen(on page: Page) -> [String] {
    guard !longAgo.isEmpty else { return [] }
    let names = longAgo.map(\.rep.name).sorted(by: inAlphabeticalOrder).joined(separator: ", ")
    return page.paragraph(
      safeForTerminal(
        Wording(
          en: "Not ridden along for five weeks: \(names)", sv: "Ej följt med på fem veckor: \(names)"
        ).text))
  }
}

extension TodayOfManager.Visit {
  fileprivate func lines(for manager: Person.ID, on page: Page, asOf now: Moment) -> [String] {
    let meeting = known.meeting
    let what = [
      meeting.customer?.name, known.rep.name, meeting.scenario?.wording.text,
      meeting.circumstances.place?.wording.text,
    ]
    let title = what.compactMap(\.self).joined(separator: ", ")
    let below = [watch(for: manager), agreed(asOf: now), plan(for: manager), newPeople].compactMap(\.self)
    return wrapped(
      "\(meeting.met.clockTime.text)  \(page.style.bold(safeForTerminal(title)))", to: page.width,
      indent: " ",
      hanging: "        ")
      + below.flatMap { wrapped(safeForTerminal($0.text), to: page.width, indent: "        ") }
      + wrapped(page.style.dim(command(asOf: now)), to: page.width, indent: "        ")
  }

  /// Before the meeting what to read, afterwards the form.
  private func command(asOf now: Moment) -> String {
    known.meeting.met > now
      ? "pitchside brief \(known.meeting.id.short)"
      : "pitchside score --rep \"\(known.rep.name)\" --meeting \(known.meeting.id.short)"
  }

  private func watch(for manager: Person.ID) -> Wording? {
    known.watchFor(readBy: manager).map {
      Wording(en: "Watch, as the rep wishes: \($0)", sv: "Titta på, säljarens önskan: \($0)")
    }
  }

  private func agreed(asOf now: Moment) -> Wording? {
    agreed.map {
      let day = $0.agreed.shortDay(asOf: now)
      return Wording(en: "Agreed \(day): \($0.terms.text)", sv: "Överenskommet \(day): \($0.terms.text)")
    }
  }

  private func plan(for manager: Person.ID) -> Wording? {
    guard let plan = known.plan(readBy: manager)?.plan else {
      return known.isPlanWaiting(for: manager)
        ? Wording(en: "The plan is not shared", sv: "Matchplanen är inte delad") : nil
    }
    return switch (plan.planA != nil, plan.planB != nil) {
    case (true, true): Wording(en: "Plan A and plan B are there", sv: "Plan A och plan B finns")
    case (true, false): Wording(en: "Plan A is there, plan B is missing", sv: "Plan A finns, plan B saknas")
    case (false, true): Wording(en: "Plan B is there, plan A is missing", sv: "Plan B finns, plan A saknas")
    case (false, false): Wording(en: "Plan A and plan B are missing", sv: "Plan A och plan B saknas")
    }
  }

  private var newPeople: Wording? {
    let people = known.newInTheRoom.map { contact in
      Wording(
        en: [contact.name, contact.work, contact.role?.wording.en].compactMap(\.self).joined(separator: ", "),
        sv: [contact.name, contact.work, contact.role?.wording.sv].compactMap(\.self).joined(separator: ", "))
    }
    guard !people.isEmpty else { return nil }
    let all = people.joined(separator: "; ")
    return Wording(en: "New in the room: \(all.en)", sv: "Ny i rummet: \(all.sv)")
  }
}
