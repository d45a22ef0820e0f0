import ArgumentParser
import Coaching
import Journal
import Reports
import Terminal

/// The way from a visit to its counts.
struct Tallying {
  let journal: Journal
  let session: Session

  /// Keeps counts from a notebook, as a tally of their own.
  func enter(_ notebook: Notebook, of visit: CountedVisit) throws -> TallyReport {
    let start = try start(of: visit)
    let tally = Tally(
      id: session.newID(), meeting: start.meeting, by: start.by, started: session.now, source: .notebook,
      marks: notebook.marks)
    if let news = start.news { session.remark(news) }
    try journal.begin(tally, with: notebook.events)
    return TallyReport(
      try journal.tally(tally.id), of: start.rep, among: try journal.tallies(of: start.meeting.id))
  }

  /// Counts keys that were pressed before, all of them or none.
  ///
  /// - Throws: What is wrong with the first key that is wrong; nothing is kept then.
  func replay(_ file: String, of visit: CountedVisit) throws -> TallyReport {
    let text = String(decoding: try bytes(of: file, limit: 100_000), as: UTF8.self)
    let events = try TallyText(text).events
    let start = try start(of: visit)
    let sitting = TallySitting(start, journal: journal)
    try check(events, for: start.tally)
    say(start)
    try sitting.keep(events)
    return try sitting.report()
  }

  /// Counts live on the terminal, until somebody ends it.
  ///
  /// - Throws: `Mistake.nobodyAsked` where there is no terminal, or what kept strokes from being saved, once
  ///   they are written out.
  func watch(_ visit: CountedVisit, isAccessible: Bool) throws -> (TallyReport, TallyEnding) {
    let isByLine = isAccessible || session.surroundings.isAccessible
    guard session.canAsk(evenWithoutTerminal: isByLine), isByLine || Console.isTerminal(.errors) else {
      throw Mistake.nobodyAsked(
        use: Wording(en: "--keys FILE, or --notebook COUNTS", sv: "--keys FIL, eller --notebook ANTAL"))
    }
    let start = try start(of: visit)
    say(start)
    let sitting = TallySitting(start, journal: journal)
    let ending = count(sitting.tally, at: sitting.desk(from: session.now), isByLine: isByLine)
    try finish(sitting)
    return (try sitting.report(), ending)
  }

  /// Writes what was counted, and says what comes next.
  ///
  /// Who counted live may still have the customer in front of them: a terminal then shows neither names nor counts.
  func giveBack(_ report: TallyReport, isLive: Bool, asJSON: Bool) throws {
    if isLive, !asJSON, report.isKept, Console.isTerminal(.output) {
      return try session.write(Wording(en: "Saved.", sv: "Sparat."))
    }
    try session.write(report, asJSON: asJSON)
    guard !asJSON, report.isKept, !isLive || !Console.isTerminal(.errors) else { return }
    let score = "pitchside score --rep \"\(report.rep.name)\" --meeting \(report.tally.meeting.id.short)"
    session.remark(
      Wording(
        en: "Kept with the meeting. The form offers the counts: \(score)",
        sv: "Sparat vid mötet. Formuläret erbjuder antalen: \(score)"))
  }

  private func count(_ tally: Tally, at desk: TallyDesk, isByLine: Bool) -> TallyEnding {
    guard isByLine else {
      let encoding = TextEncoding(environment: session.surroundings.environment)
      var screen = TallyScreen(tally, encoding: encoding, desk: desk)
      return screen.run()
    }
    let typed = TypedLines()
    var lines = TallyLines(
      tally, desk: desk, read: typed.next, write: { Console.write($0, to: .errors) })
    return lines.run()
  }

  private func check(_ events: [Tally.Event], for tally: Tally) throws {
    var tally = tally
    for event in events where !tally.take(event) {
      if case .stroke(let stroke) = event { throw TallyMistake.tooMany(stroke.mark) }
    }
  }

  /// Saves what could not be saved before; what still cannot be is written out, to be entered later.
  private func finish(_ sitting: TallySitting) throws {
    do {
      try sitting.saveRest()
    } catch {
      let counts = Tally.Mark.allCases.map { "\($0.countName)=\(sitting.tally[$0] ?? 0)" }
      let notebook = "--notebook \(counts.joined(separator: ","))"
      session.remark(
        Wording(
          en:
            "The journal did not take all of it. This is what was counted, to be entered later: \(notebook)",
          sv: "Journalen tog inte emot allt. Det här räknades, att föra in senare: \(notebook)"))
      throw error
    }
  }

  private func say(_ start: Start) {
    if let news = start.news { session.remark(news) }
    guard start.isBegun else { return }
    let (count, began) = (start.tally.strokes.count, start.tally.started.dayAndTime)
    let customer = start.meeting.customer.map { ", \($0.name)" } ?? ""
    session.remark(
      Wording(
        en: "Going on with the tally begun \(began)\(customer), strokes: \(count).",
        sv: "Fortsätter på strecklistan från \(began)\(customer), streck: \(count)."))
  }
}
