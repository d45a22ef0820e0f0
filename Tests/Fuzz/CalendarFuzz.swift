// Any bytes are read as a calendar without a crash or a hang, in pieces of any size alike.
// Run it with: Tests/Fuzz/run CalendarFuzz 1000000

import Coaching
import Foundation

private let scope = CalendarScope(
  now: Moment(milliseconds: 1_795_440_000_000, offsetMinutes: 60),
  zone: TimeZone(identifier: "Europe/Stockholm") ?? .gmt,
  rep: { $0.hasSuffix("firm.se") ? "Åsa" : nil }, defaultRep: "Bo", customers: ["Norrvik", "Åkeri Öst"])

private func read(_ bytes: [UInt8], pieces: Int) -> (all: [CalendarMeeting], meetings: CalendarMeetings) {
  var reader = CalendarReader(scope)
  for start in stride(from: 0, to: bytes.count, by: pieces) {
    reader.read(bytes[start..<min(bytes.count, start + pieces)])
  }
  var meetings = reader.meetings()
  var all: [CalendarMeeting] = []
  while let meeting = meetings.next() { all.append(meeting) }
  return (all, meetings)
}

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCalendar(_ start: UnsafeRawPointer?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeRawBufferPointer(start: start, count: count))
  let (all, meetings) = read(bytes, pieces: max(1, bytes.count))
  let pieces = read(bytes, pieces: 7)
  precondition(
    pieces.all == all && pieces.meetings.problems == meetings.problems, "pieces make no difference")
  precondition(all.allSatisfy { !$0.row.id.isEmpty && $0.line > 0 }, "a meeting has an id and a line")
  precondition(all.allSatisfy { ($0.row.ended ?? $0.row.met) >= $0.row.met }, "a meeting ends later")
  precondition(
    !meetings.problems.contains { $0.message.en.isEmpty || $0.message.sv.isEmpty }, "told in words")
  precondition(meetings.problems.isEmpty == (meetings.refused == 0), "what is refused is told")
  _ = meetings.summary
  return 0
}
