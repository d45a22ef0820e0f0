import Coaching
import Exchange
import Foundation
import TestSupport
import Testing

/// What Python's icalendar writes is read back, and series are unrolled as its dateutil unrolls them.
@Suite(.enabled(if: PythonCalendars.python != nil, "python3 with icalendar and dateutil is not installed"))
struct CalendarPythonTests {
  /// Random rules, always the same ones, that begin on a day they are for; and when they are, within the window.
  static let rules = #"""
    import datetime as dates, json, random
    from datetime import datetime, timedelta
    from dateutil.rrule import rrulestr
    dates.MAXYEAR = 2033  # where dateutil gives up looking for days that never come
    random.seed(5545)
    week = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    first, last = datetime(2024, 11, 21, 14, 20), datetime(2027, 11, 24, 14, 20)
    some = lambda all, n: random.sample(all, random.randint(1, n))
    def rule():
        freq = random.choice(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
        parts = {"FREQ": freq, "INTERVAL": random.choice([1, 1, 2, 3, 5])}
        if random.random() < .3: parts["WKST"] = random.choice(week)
        if random.random() < .6:
            ordinals = [-2, -1, 1, 2, 3, 4, 5] if freq in ("MONTHLY", "YEARLY") and random.random() < .6 else [""]
            parts["BYDAY"] = [f"{random.choice(ordinals)}{day}" for day in some(week, 4)]
        if random.random() < .4 and freq != "WEEKLY":
            parts["BYMONTHDAY"] = some([n for n in range(-31, 32) if n != 0], 6)
        if random.random() < .4: parts["BYMONTH"] = some(range(1, 13), 5)
        if random.random() < .3 and ("BYDAY" in parts or "BYMONTHDAY" in parts):
            parts["BYSETPOS"] = some([-3, -2, -1, 1, 2, 3], 2)
        end = random.random()
        if end < .4: parts["COUNT"] = random.randint(1, 60)
        elif end < .7: parts["UNTIL"] = (datetime(2025, 1, 1) + timedelta(days=random.randint(0, 900))).strftime("%Y%m%dT093000")
        return freq, parts
    found = []
    while len(found) < 300:
        freq, parts = rule()
        text = ";".join(f"{k}={','.join(map(str, v)) if isinstance(v, list) else v}" for k, v in parts.items())
        start = datetime(2023, 1, 1, 9, 30) + timedelta(days=random.randint(0, 1000))
        bounded = text if "UNTIL" in parts else text.split(";COUNT")[0] + ";UNTIL=20330101T000000"
        begins = next(iter(rrulestr(bounded, dtstart=start)), None)
        if begins is None or next(iter(rrulestr(bounded, dtstart=begins)), None) != begins: continue
        if freq == "WEEKLY" and "BYSETPOS" in parts and week[begins.weekday()] != parts.get("WKST", "MO"): continue
        days = []
        for time in rrulestr(text, dtstart=begins):
            if time > last: break
            if time >= first: days.append(time.isoformat())
        found.append({"rule": text, "start": begins.strftime("%Y%m%dT%H%M%S"), "times": days[:1000]})
    json.dump(found, open("rules.json", "w"))
    """#

  struct Unrolled: Decodable {
    let rule: String
    let start: String
    let times: [String]
  }

  @Test func `series are unrolled as dateutil unrolls them`() throws {
    let folder = try TemporaryFolder()
    let result = try #require(PythonCalendars.python).run(["-c", Self.rules], in: folder)
    try #require(result.exitCode == 0, "\(result.stderr)")
    let expected = try JSONDecoder().decode([Unrolled].self, from: Data(folder.read("rules.json").utf8))
    let entries = expected.enumerated().map {
      ["UID:\($0)", "DTSTART;TZID=Europe/Stockholm:\($1.start)", "RRULE:\($1.rule)"]
    }
    let read = Calendar.entries(entries).read()
    #expect(read.problems == [])
    let times = Dictionary(grouping: read.rows) { $0.id.split(separator: "/")[0] }
      .mapValues { $0.map { String($0.met.iso8601.prefix(19)) } }
    for (place, one) in expected.enumerated() {
      let isSame = times["\(place)", default: []] == one.times
      #expect(
        isSame, "\(one.start) \(one.rule): \(times["\(place)"]?.prefix(9) ?? []) \(one.times.prefix(9))")
    }
  }

  /// A calendar as the icalendar package writes it, with the zone it describes under a name of its own.
  static let calendar = #"""
    import icalendar, datetime as dt
    from zoneinfo import ZoneInfo
    zone = ZoneInfo("Europe/Stockholm")
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//test//sv")
    calendar.add("version", "2.0")
    for n in range(40):
        event = icalendar.Event()
        event.add("uid", f"{n}@firm.se")
        event.add("dtstamp", dt.datetime(2026, 1, 1, tzinfo=dt.timezone.utc))
        event.add("summary", "Genomgång hos Åkeri Öst; \"priser\", nästa steg \\ och lite till " + "å" * n)
        event.add("description", "rad ett\nrad två\n" * 40)
        event.add("dtstart", dt.datetime(2026, 1 + n % 12, 5, 9, n % 60, tzinfo=zone))
        event.add("duration", dt.timedelta(hours=1, minutes=30))
        organiser = icalendar.vCalAddress("mailto:asa@firm.se")
        organiser.params["cn"] = "Lind, Åsa: \"säljare\""
        event["organizer"] = organiser
        guest = icalendar.vCalAddress("mailto:lena@norrvik.se")
        guest.params["partstat"] = "ACCEPTED"
        event.add("attendee", guest, encode=0)
        if n % 4 == 0:
            event.add("rrule", {"freq": "weekly", "count": 3, "byday": ["MO", "WE"][n % 2]})
            event.add("exdate", [dt.datetime(2026, 1 + n % 12, 5, 9, n % 60, tzinfo=zone) + dt.timedelta(days=7)])
        calendar.add_component(event)
    calendar.add_missing_timezones()
    text = calendar.to_ical()
    open("calendar.ics", "wb").write(text)
    open("own.ics", "wb").write(text.replace(b"TZID=Europe/Stockholm", b"TZID=Ours").replace(b"TZID:Europe/Stockholm", b"TZID:Ours"))
    """#

  @Test(arguments: ["calendar.ics", "own.ics"])
  func `what icalendar writes is read, with the zone it describes`(file: String) throws {
    let folder = try TemporaryFolder()
    let result = try #require(PythonCalendars.python)
      .run(["-c", Self.calendar], environment: ["PYTHONUTF8": "1"], in: folder)
    try #require(result.exitCode == 0, "\(result.stderr)")
    let bytes = Array(try Data(contentsOf: URL(filePath: folder.file(file))))
    let scope = CalendarScope.firm.with { $0.customers = ["Åkeri Öst"] }
    let read = Calendar.Read(bytes, scope)
    #expect(read.problems == [])
    #expect(Set(read.rows.map(\.id.first)).count > 3)
    #expect(read.rows.count { !$0.id.contains("/") } == 30)
    #expect(read.rows.allSatisfy { $0.customer == "Åkeri Öst" && $0.rep == "Asa" })
    #expect(read.rows.first { $0.id == "6@firm.se" }?.met.iso8601 == "2026-07-05T09:06:00+02:00")
    #expect(read.rows.first { $0.id == "6@firm.se" }?.ended?.iso8601 == "2026-07-05T10:36:00+02:00")
    #expect(read.rows.first { $0.id == "1@firm.se" }?.met.iso8601 == "2026-02-05T09:01:00+01:00")
    #expect(read.rows.allSatisfy { $0.met.iso8601.contains("T09:") })
    let same = Calendar.Read(Array(String(decoding: bytes, as: UTF8.self).utf8), scope, pieces: 7)
    #expect(same.all == read.all)
  }

  /// A series as it is sent at first, cut short, and called off without its rule.
  static let calledOff = #"""
    import icalendar, datetime as dt
    from zoneinfo import ZoneInfo
    zone = ZoneInfo("Europe/Stockholm")
    def write(name, method, status, rule):
        calendar, event = icalendar.Calendar(), icalendar.Event()
        calendar.add("method", method)
        event.add("uid", "weekly@firm.se")
        event.add("dtstart", dt.datetime(2026, 10, 13, 9, 0, tzinfo=zone))
        event.add("organizer", "mailto:asa@firm.se")
        event.add("attendee", "mailto:lena@norrvik.se")
        if status: event.add("status", status)
        if rule: event.add("rrule", rule)
        calendar.add_component(event)
        open(name, "wb").write(calendar.to_ical())
    write("whole.ics", "REQUEST", None, {"freq": "weekly", "count": 6})
    write("short.ics", "REQUEST", None, {"freq": "weekly", "until": dt.datetime(2026, 11, 3, 8, 0, tzinfo=dt.timezone.utc)})
    write("off.ics", "CANCEL", "CANCELLED", None)
    """#

  @Test func `which meetings a series still has is told of what icalendar writes`() throws {
    let folder = try TemporaryFolder()
    let result = try #require(PythonCalendars.python).run(["-c", Self.calledOff], in: folder)
    try #require(result.exitCode == 0, "\(result.stderr)")
    let files = try ["whole.ics", "short.ics", "off.ics"].map { name in
      Calendar.Read(Array(try Data(contentsOf: URL(filePath: folder.file(name)))))
    }
    let ids = files[0].rows.map(\.id)
    #expect(ids.count == 6)
    let still = files.map { file in ids.map { id in file.meetings.whole.contains { $0.has(id) } } }
    #expect(still[0] == [true, true, true, true, true, true])
    #expect(still[1] == [true, true, true, true, false, false])
    #expect(still[2] == [false, false, false, false, false, false])
    #expect(files[2].rows.map(\.status) == [.cancelled])
  }
}

enum PythonCalendars {
  /// The first Python on the path that has what writes calendars and unrolls series; `nil` when none has.
  static let python: BuiltProgram? = {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.map { "\($0)/python3" }
      .filter(FileManager.default.isExecutableFile(atPath:))
      .map { BuiltProgram(path: $0) }
      .first { (try? $0.run(["-c", "import icalendar, dateutil.rrule"]))?.exitCode == 0 }
  }()
}
