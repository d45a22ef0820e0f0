import Coaching

extension CalendarMeetings {
  /// Puts the meetings of the entries with one `UID` among those that wait.
  mutating func unroll(_ family: EntryFamily) {
    let master = family.master
    let originals = family.entries.map { original(of: $0, in: master) }
    let singles = family.singles(originals)
    let counted = singles.count + zip(family.entries, originals).count { $0.original != nil && $1 == nil }
    for _ in 0..<(family.entries.count - counted - (master == nil ? 0 : 1)) { leftOut.count(.replaced) }
    if let master { take(master, besides: singles) }
    for (original, single) in singles.sorted(by: { $0.key < $1.key }) {
      take(single, standingFor: original, isWithdrawn: master?.isCancelled == true)
    }
  }

  /// The instant an entry stands for in its series; `nil` when it stands for none, or its zone is unknown.
  private mutating func original(of entry: CalendarEntry, in master: CalendarEntry?) -> Int? {
    guard let original = entry.original else { return nil }
    return refusing {
      (meetings: inout CalendarMeetings) throws(Refusal) in
      try meetings.zones.instant(of: original, of: entry, like: master?.start, "RECURRENCE-ID")
    }
  }

  private mutating func take(_ entry: CalendarEntry, besides singles: [Int: CalendarEntry]) {
    guard let taken = mould(for: entry) else {
      if entry.isCalledOff { whole.append(WholeSeries(entry, [])) }
      return
    }
    guard let series = entry.series else {
      waiting.append(taken.meeting(at: taken.times.start, id: entry.uid))
      whole.append(WholeSeries(entry, nil))
      return
    }
    guard let unrolling = unrolling(of: entry, series, taken.times.clock) else { return }
    if !unrolling.isCut {
      whole.append(WholeSeries(entry, Set(unrolling.starts + unrolling.withdrawn).union(singles.keys)))
    }
    let mould = entry.isCancelled ? taken.withdrawn : taken
    for start in unrolling.starts where singles[start] == nil {
      waiting.append(mould.meeting(at: start, id: entry.id(at: start)))
    }
    for start in unrolling.withdrawn where singles[start] == nil {
      waiting.append(mould.withdrawn.meeting(at: start, id: entry.id(at: start)))
    }
  }

  private mutating func take(_ entry: CalendarEntry, standingFor original: Int, isWithdrawn: Bool) {
    let single = isWithdrawn ? entry.calledOff : entry
    guard let taken = mould(for: single) else { return }
    let mould = isWithdrawn ? taken.withdrawn : taken
    waiting.append(mould.meeting(at: mould.times.start, id: single.id(at: original)))
  }

  /// What the meetings of an entry have in common; `nil` when it gives none.
  private mutating func mould(for entry: CalendarEntry) -> MeetingMould? {
    let scope = scope
    if case .leftOut(let reason, let facts) = entry.verdict {
      leftOut.count(reason)
      guard entry.isWithdrawn(for: reason), facts.rep ?? scope.defaultRep != nil else { return nil }
    }
    return refusing {
      (meetings: inout CalendarMeetings) throws(Refusal) in
      let times = try EntryTimes(of: entry, zones: &meetings.zones)
      guard let mould = MeetingMould(entry, times, scope) else { throw Refusal(.nobodyKnown(entry.line)) }
      for note in entry.verdict.facts.notes { meetings.note(note, entry) }
      return mould
    }
  }

  private mutating func unrolling(
    of entry: CalendarEntry, _ series: Series, _ clock: WallClock
  ) -> Unrolling? {
    let instants = refusing {
      (meetings: inout CalendarMeetings) throws(Refusal) in
      let extra = try meetings.zones.instants(of: series.extra, of: entry, "RDATE")
      return (extra: extra, except: try meetings.zones.instants(of: series.except, of: entry, "EXDATE"))
    }
    guard let instants else { return nil }
    let unrolling = Unrolling(
      from: entry.start, clock: clock, rule: series.rule, extra: instants.extra, except: instants.except,
      window: scope.window.seconds)
    if unrolling.isBeyondWindow { seriesBeyondWindow += 1 }
    if unrolling.isCut { note(Self.cut, entry) }
    return unrolling
  }

  private mutating func note(_ message: Wording, _ entry: CalendarEntry) {
    guard notes.count < Self.mostListed else { return }
    notes.append(CalendarNote(line: entry.line, message: message))
  }

  private mutating func refusing<Value>(
    _ read: (inout CalendarMeetings) throws(Refusal) -> Value
  ) -> Value? {
    do throws(Refusal) { return try read(&self) } catch {
      refused += 1
      if problems.count < Self.mostListed { problems.append(error.problem) }
      return nil
    }
  }

  private static let cut = Wording(
    en: "the series has more than \(Unrolling.most) meetings, and the first \(Unrolling.most) are taken",
    sv: "serien har fler än \(Unrolling.most) möten, och de första \(Unrolling.most) tas med")
}

extension ZoneNames {
  fileprivate mutating func instants(
    of times: [CalendarTime], of entry: CalendarEntry, _ property: String
  ) throws(Refusal) -> [Int] {
    var instants: [Int] = []
    for time in times { instants.append(try instant(of: time, of: entry, like: entry.start, property)) }
    return instants
  }
}

extension ClosedRange<Moment> {
  fileprivate var seconds: ClosedRange<Int> {
    lowerBound.milliseconds.dividedDown(by: 1000)...upperBound.milliseconds.dividedDown(by: 1000)
  }
}
