import Coaching
import Text

/// Meetings as a reader gets to read them, newest first.
public struct MeetingListReport: Report {
  let meetings: [MeetingDetails]
  let now: Moment

  public init(_ meetings: [MeetingDetails], now: Moment) {
    self.meetings = meetings
    self.now = now
  }

  /// How many people are shown.
  public static let told = 40

  public var json: JSON { .array(meetings.map(\.json)) }

  public func text(on page: Page) -> [String] {
    guard !meetings.isEmpty else {
      return [
        Wording(
          en: "No meetings: pitchside meeting add --rep NAME --customer NAME --at TIME",
          sv: "Inga möten: pitchside meeting add --rep NAMN --customer NAMN --at TID"
        ).text
      ]
    }
    let rows = meetings.prefix(MeetingListReport.told).map(row)
    return Table(columns: columns, rows: Array(rows)).lines(width: page.width, style: page.style)
      + more(on: page)
  }

  private var columns: [Table.Column] {
    [
      Table.Column(Wording(en: "When", sv: "När").text),
      Table.Column(Wording(en: "Rep", sv: "Säljare").text, mayShrink: true),
      Table.Column(Wording(en: "Customer", sv: "Kund").text, mayShrink: true),
      Table.Column(Wording(same: "Status").text),
      Table.Column(Wording(en: "Led to", sv: "Resultat").text, mayShrink: true), Table.Column("Id"),
    ]
  }

  private func row(_ details: MeetingDetails) -> [String] {
    let meeting = details.meeting
    let toSay = meeting.status == .held ? "–" : ""
    return [
      meeting.met.dayAndTime, details.known.rep.name, meeting.customer?.name ?? "–",
      meeting.status.wording.text, meeting.outcome?.result.word.text ?? toSay, meeting.id.short,
    ].map(safeForTerminal)
  }

  private func more(on page: Page) -> [String] {
    let left = meetings.count - MeetingListReport.told
    guard left > 0 else { return [] }
    return page.paragraph(
      Wording(
        en: "… and \(left) more; --since and --until choose, --json gives them all.",
        sv: "… och \(left) till; begränsa med --since och --until, --json ger alla."
      ).text, indent: "")
  }
}
