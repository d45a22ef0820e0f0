import Coaching
import Exchange
import Foundation
import Journal
import Reports

extension FileImport {
  /// Imports an iCalendar file.
  func importCalendar(at site: ImportSite) throws -> ImportReport {
    try checkCalendar()
    let scope = try scope(at: site)
    let entries = try read(site.input, scope)
    let importing = try site.journal.importing(
      settings(source: source, headings: CalendarMeeting.headings, at: site))
    let progress = ImportProgress(site.session)
    let meetings = try importing.take(CalendarSource(meetings: entries), progress: progress.read).meetings
    let gone = try gone(meetings.whole, scope, at: site)
    _ = try importing.take(GoneMeetings(meetings: gone[...]))
    importing.refuse(meetings.problems, count: meetings.refused)
    let result = try importing.finish(progress: progress.moved)
    progress.end()
    if !options.output.json { tell(meetings, site.session) }
    try RefusedEntries(result: result, input: site.input).write(options, site.session)
    return ImportReport(
      file: options.file, reading: meetings.reading, result: result, isTrial: options.dryRun,
      skipsRefused: options.skipBad, passedOver: meetings.leftOut.passedOver)
  }

  /// What the meetings of calendars are known by.
  private var source: String { FreeText.cleaned(options.source) ?? options.profile ?? "calendar" }

  private func checkCalendar() throws {
    guard kind == .meetings else { throw ImportMistake.calendar(kind) }
    if !options.map.isEmpty { throw ImportMistake.calendarHasNoColumns(option: "--map") }
    if options.delimiter != nil { throw ImportMistake.calendarHasNoColumns(option: "--delimiter") }
  }

  private func scope(at site: ImportSite) throws -> CalendarScope {
    let reps = try site.journal.calendarNames()
    return CalendarScope(
      now: site.session.now, zone: try site.session.surroundings.zone(), rep: { reps[$0.lowercased()] },
      defaultRep: try rep.map { try site.journal.person(named: $0, as: .rep).name },
      customers: try site.journal.customerNames(), keepsAll: keepsAll)
  }

  private func read(_ input: ImportInput, _ scope: CalendarScope) throws -> CalendarMeetings {
    var reader = CalendarReader(scope)
    try input.forEachPiece { reader.read($0) }
    return reader.meetings()
  }

  /// The planned meetings from now on that their series, which the file has whole, no longer has.
  private func gone(_ whole: [WholeSeries], _ scope: CalendarScope, at site: ImportSite) throws
    -> [CalendarMeeting]
  {
    let window = site.session.now..<max(site.session.now, scope.window.upperBound)
    let planned = try site.journal.planned(ofSeries: whole.map(\.uid), from: source, in: window)
    return whole.flatMap { series in
      (planned[series.uid] ?? []).filter { !series.has($0.id) }.map {
        CalendarMeeting(line: series.line, row: $0.cancellation, isWithdrawn: true)
      }
    }
  }

  /// What somebody ought to know.
  private func tell(_ meetings: CalendarMeetings, _ session: Session) {
    if let sentence = meetings.beyondWindow {
      session.remark(
        Wording(en: "\(sentence.capitalised.en).", sv: "\(sentence.capitalised.sv)."))
    }
    for note in meetings.notes.prefix(20) {
      session.remark(
        Wording(
          en: "\(options.file):\(note.line): \(note.message.en)",
          sv: "\(options.file):\(note.line): \(note.message.sv)"))
    }
  }
}

/// The meetings of a calendar, which is read as a whole before.
struct CalendarSource: ImportSource {
  var meetings: CalendarMeetings
  var progress: Double { 1 }

  mutating func next(besides isKnown: (ImportIdentity) -> Bool) -> ImportRecord? {
    meetings.next().map(ImportRecord.init)
  }
}

/// Meetings that a calendar no longer has.
struct GoneMeetings: ImportSource {
  var meetings: ArraySlice<CalendarMeeting>
  var progress: Double { 1 }

  mutating func next(besides isKnown: (ImportIdentity) -> Bool) -> ImportRecord? {
    meetings.popFirst().map(ImportRecord.init)
  }
}

extension ImportRecord {
  fileprivate init(_ meeting: CalendarMeeting) {
    self.init(
      line: meeting.line, .rows([.meeting(meeting.row)]), isWithdrawal: meeting.isWithdrawn, size: 1000)
  }
}

extension CalendarMeeting {
  /// What a calendar calls the fields.
  fileprivate static let headings = [
    "id": "UID", "rep": "ORGANIZER", "customer": "ATTENDEE", "at": "DTSTART", "until": "DTEND",
  ]
}

extension CalendarMeetings {
  fileprivate var reading: ImportReport.Reading {
    ImportReport.Reading(
      encoding: encoding.rawValue, delimiter: nil, decimal: nil, dates: nil,
      wording: Wording(en: "a calendar, \(encoding.rawValue)", sv: "en kalender, \(encoding.rawValue)"))
  }
}
