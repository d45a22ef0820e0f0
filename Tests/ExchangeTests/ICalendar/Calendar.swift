import Coaching
import Exchange
import Foundation

/// A calendar file for a test, and what is read from it.
struct Calendar {
  var text: String
  var scope: CalendarScope

  static let now =
    Moment(iso8601: "2026-11-23T14:20:00+01:00", in: .gmt) ?? Moment(milliseconds: 0, offsetMinutes: 0)
  static let stockholm = TimeZone(identifier: "Europe/Stockholm") ?? .gmt

  /// A calendar in which reps are those of firm.se, and their names what stands before the at sign.
  init(_ lines: String..., scope: CalendarScope = .firm) {
    text = lines.joined(separator: "\r\n") + "\r\n"
    self.scope = scope
  }

  /// A calendar of an entry with Åsa as its organiser and Lena of a customer as attendee.
  static func entry(_ lines: String..., scope: CalendarScope = .firm) -> Calendar {
    entries([lines], scope: scope)
  }

  static func entries(_ entries: [[String]], scope: CalendarScope = .firm) -> Calendar {
    let inner = entries.map { lines in
      let people = lines.contains { $0.hasPrefix("ORGANIZER") } ? [] : [asa, lena]
      let uid = lines.contains { $0.hasPrefix("UID") } ? [] : ["UID:1"]
      return (["BEGIN:VEVENT"] + uid + people + lines + ["END:VEVENT"]).joined(separator: "\r\n")
    }
    return Calendar(
      "BEGIN:VCALENDAR", "VERSION:2.0", inner.joined(separator: "\r\n"), "END:VCALENDAR", scope: scope)
  }

  static let asa = "ORGANIZER;CN=Åsa Lind:mailto:Asa@firm.se"
  static let lena = "ATTENDEE;CN=Lena Ek;PARTSTAT=ACCEPTED:mailto:lena@norrvik.se"

  func read(in pieces: Int = .max) -> Read { Read(Array(text.utf8), scope, pieces: pieces) }

  /// All that comes of a file.
  struct Read {
    let all: [CalendarMeeting]
    let meetings: CalendarMeetings

    init(_ bytes: [UInt8], _ scope: CalendarScope = .firm, pieces: Int = .max) {
      var reader = CalendarReader(scope)
      var rest = bytes[...]
      while !rest.isEmpty {
        reader.read(rest.prefix(pieces))
        rest = rest.dropFirst(pieces)
      }
      var meetings = reader.meetings()
      var all: [CalendarMeeting] = []
      while let meeting = meetings.next() { all.append(meeting) }
      self.all = all
      self.meetings = meetings
    }

    var rows: [MeetingRow] { all.filter { !$0.isWithdrawn }.map(\.row) }
    var times: [String] { rows.map(\.met.iso8601) }
    var problems: [String] {
      meetings.problems.map { "\($0.line): \($0.column.map { $0 + ": " } ?? "")\($0.message.en)" }
    }
    var notes: [String] { meetings.notes.map(\.message.en) }
    var leftOut: String? { meetings.leftOut.wording?.en }
  }
}

extension CalendarScope {
  /// One in which a daily series is longer than is taken.
  static var decades: CalendarScope {
    var scope = firm
    scope.window = Calendar.now.adding(minutes: -1_000_000)...Calendar.now.adding(minutes: 6_000_000)
    return scope
  }

  static var firm: CalendarScope {
    CalendarScope(
      now: Calendar.now, zone: Calendar.stockholm,
      rep: { $0.hasSuffix("@firm.se") ? $0.split(separator: "@")[0].capitalized : nil })
  }

  func with(_ change: (inout CalendarScope) -> Void) -> CalendarScope {
    var copy = self
    change(&copy)
    return copy
  }
}
