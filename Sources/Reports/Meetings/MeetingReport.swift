import Coaching
import Text

/// Everything a reader gets to know of one meeting.
public struct MeetingReport: Report {
  let details: MeetingDetails

  public init(_ details: MeetingDetails) {
    self.details = details
  }

  public var json: JSON { details.json }

  public func text(on page: Page) -> [String] {
    let body = details.watchFor(on: page) + details.ledTo(on: page) + earlier(on: page) + plan(on: page)
    return head(on: page) + page.below(body + people(on: page) + forms(on: page))
  }

  private func head(on page: Page) -> [String] {
    let id = page.style.dim(details.meeting.id.short)
    let standing = [details.standing, details.circumstances].filter { !$0.isEmpty }.joined(separator: ", ")
    return page.ends(page.style.bold(details.title), details.time) + page.ends(safeForTerminal(standing), id)
  }

  /// What was said of the outcome before the current one.
  private func earlier(on page: Page) -> [String] {
    details.known.outcomes.dropLast().reversed().flatMap { recorded in
      let told = [recorded.outcome.told(asOf: details.reader.now).text, recorded.by?.name].compactMap { $0 }
      let day = recorded.at.shortDay(asOf: details.reader.now)
      let words =
        Wording(en: "Before (\(day)): ", sv: "Tidigare (\(day)): ").text + told.joined(separator: ", ")
      return page.paragraph(page.style.dim(safeForTerminal(words)), indent: "   ")
    }
  }

  private func plan(on page: Page) -> [String] {
    let lines = details.planned(on: page)
    let remarks = [details.ownership, isToCome ? details.lacking : nil].compactMap { $0 }
    guard !lines.isEmpty || !remarks.isEmpty else { return [] }
    return page.heading(Wording(en: "The plan", sv: "Matchplanen")) + lines
      + remarks.flatMap { page.paragraph(page.style.dim(safeForTerminal($0.text))) }
  }

  private var isToCome: Bool { details.meeting.status == .planned }

  private func people(on page: Page) -> [String] {
    let joined = details.known.joined.map(\.name).joined(separator: ", ")
    let lines = details.known.attended.flatMap { attendance in
      page.paragraph(safeForTerminal(words(on: attendance)))
    }
    let ours = joined.isEmpty ? [] : page.labelled(joinedLabel, safeForTerminal(joined))
    guard !lines.isEmpty || !ours.isEmpty else { return [] }
    let heading =
      isToCome
      ? Wording(en: "Who will be there", sv: "Vilka som kommer")
      : Wording(en: "Who was there", sv: "Vilka som var med")
    return page.heading(heading) + lines + ours
  }

  private func words(on attendance: KnownMeeting.Attendance) -> String {
    let met =
      attendance.metBefore.map { moment in
        let day = moment.shortDay(asOf: details.reader.now)
        return Wording(en: "met before, \(day)", sv: "träffad förut, \(day)")
      } ?? Wording(en: "for the first time", sv: "för första gången")
    return "\(attendance.contact.told) – \(met.text)"
  }

  private func forms(on page: Page) -> [String] {
    guard !details.observations.isEmpty else { return [] }
    return page.heading(Wording(en: "Scored", sv: "Ifyllt"))
      + details.observations.flatMap { filled in
        page.paragraph(
          safeForTerminal(
            "\(filled.observation.short)  \(filled.standing.kind.wording.text), \(filled.observerName)"))
      }
  }
}

private var joinedLabel: String { Wording(en: "Of us", sv: "Från oss").text }
