import ArgumentParser
import Coaching
import Journal
import Reports
import Terminal
import Text

/// One sitting over the plan of a meeting; only the rep writes it, alone or beside the manager.
struct Planning {
  private let meeting: Meeting
  private let rep: Person
  private let journal: Journal
  private let session: Session

  /// - Throws: `MeetingMistake` when it is not the one who runs this who plans it, or when it was cancelled.
  init(of id: String, by name: String?, in journal: Journal, _ session: Session) throws {
    meeting = try journal.meeting(named: id)
    let person = try session.person(as: name, in: journal)
    guard person.id == meeting.rep else {
      throw MeetingMistake.onlyRepPlans(try journal.person(meeting.rep).name)
    }
    guard meeting.status != .cancelled else { throw MeetingMistake.isCancelled(meeting) }
    rep = person
    self.journal = journal
    self.session = session
  }

  func details() throws -> MeetingDetails {
    MeetingDetails(try journal.known(meeting.id), to: Reader(rep.id, now: session.now))
  }

  /// Writes lines that were given, and opens the plan where that was asked for.
  func write(_ lines: [Plan.Line: String?], isShared: Bool) throws {
    let plan = try journal.plan(lines, of: meeting.id, by: rep.id, at: session.now)
    guard isShared else { return }
    guard let plan, !plan.plan.isEmpty else { throw MeetingMistake.nothingPlanned(meeting) }
    try journal.sharePlan(of: meeting.id, by: rep.id, at: session.now)
  }

  /// Asks line by line; each is kept before the next is asked.
  ///
  /// - Throws: `Mistake.nobodyAsked`, or an exit code when the lines end before the last one.
  func ask() throws {
    guard session.canAsk(inLines: false) else {
      throw Mistake.nobodyAsked(
        use: Wording(
          en: "--wished-step, --insight, --plan-a, --plan-b, --picture, --watch-for and --share",
          sv: "--wished-step, --insight, --plan-a, --plan-b, --picture, --watch-for och --share"))
    }
    let lines = TypedLines()
    session.remark(howToAnswer)
    for line in Plan.Line.allCases {
      guard let typed = try answer(to: line.ask, now: try details().plan?.plan[line], from: lines) else {
        throw ExitCode(130)
      }
      guard let words = FreeText.cleaned(typed) else { continue }
      try journal.plan([line: words == "-" ? nil : words], of: meeting.id, by: rep.id, at: session.now)
    }
    try askToShare(from: lines)
  }

  private func askToShare(from lines: TypedLines) throws {
    guard let plan = try details().plan, plan.shared == nil else { return }
    let question = Wording(en: "Share it with your manager? y/n", sv: "Dela den med chefen? j/n")
    guard let typed = try answer(to: question, now: nil, from: lines) else { throw ExitCode(130) }
    if FreeText.cleaned(typed)?.isYes ?? false {
      try journal.sharePlan(of: meeting.id, by: rep.id, at: session.now)
    }
  }

  /// What was typed; `nil` when the lines have ended, with a word about what is kept.
  private func answer(to question: Wording, now words: String?, from lines: TypedLines) throws -> String? {
    let current = words.map { "\n  " + safeForTerminal($0) } ?? ""
    Console.write(fitted(question.text + current + "\n> "), to: .errors)
    if case .line(let line) = lines.next() { return line }
    Console.write("\n", to: .errors)
    session.remark(
      Wording(
        en: "What you wrote is kept. Go on: pitchside meeting plan \(meeting.id.short)",
        sv: "Det du skrev är sparat. Fortsätt: pitchside meeting plan \(meeting.id.short)"))
    return nil
  }
}

private let howToAnswer = Wording(
  en: "Six lines; Enter keeps what is there, - takes it away. Yours until you share it.",
  sv: "Sex rader; retur behåller det som står, - tar bort det. Din tills du delar den.")
