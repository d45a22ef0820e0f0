import Coaching
import Text

extension TodayOfManager.Visit {
  func lines(for manager: Person.ID, on page: Page, asOf now: Moment) -> [String] {
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
