import ArgumentParser
import Coaching
import Journal
import Reports
import Simulation
import Terminal

/// A walk through a simulated journal: what the rep reads, what one meeting looks like, what to try.
struct Tour {
  private let journal: Journal
  private let session: Session
  private let organisation: SalesOrganisation

  init(of organisation: SalesOrganisation, in journal: Journal, session: Session) {
    self.organisation = organisation
    self.journal = journal
    self.session = session
  }

  func show() throws {
    session.say(welcome)
    guard let rep = organisation.reps.first else { return }
    let observations = try journal.observations(of: rep.id)
    session.say(repReads)
    session.say(command: "history \"\(rep.name)\"")
    try session.write(
      HistoryReport(
        of: rep.reference, observations: observations, commitments: try journal.commitments(of: rep.id),
        now: session.now))
    guard let latest = observations.first else { return }
    try session.pause()
    session.say(oneMeeting)
    session.say(command: "show \(latest.id.short)")
    try session.write(ObservationReport(latest, now: session.now))
    try session.pause()
    session.say(yourTurn(rep: rep, manager: organisation.managers.first?.name ?? ""))
  }

  private var welcome: Wording {
    let (reps, count) = (organisation.reps.count, organisation.observations.count)
    return Wording(
      en: "A simulated team: reps \(reps), scored meetings \(count). Nobody in it exists.",
      sv: "Ett simulerat team: säljare \(reps), ifyllda möten \(count). Ingen i det finns.")
  }

  private let repReads = Wording(
    en: "\n1. Before the next meeting the rep reads, in three minutes:",
    sv: "\n1. Före nästa möte läser säljaren, på tre minuter:")

  private let oneMeeting = Wording(
    en: "\n2. One meeting, words before figures:", sv: "\n2. Ett möte, ord före siffror:")

  private func yourTurn(rep: Person, manager: String) -> Wording {
    let at = "--journal \(session.journalPath)"
    let score = "  pitchside score --rep \"\(rep.name)\" --as \"\(manager)\" \(at)"
    return Wording(
      en:
        "\n3. Your turn. Score a meeting (! stops and keeps the draft), look at number,"
        + "\n   customers, people and the match, see who is there, read the rubric:\n"
        + "\(score)\n  pitchside checks \(at)\n  pitchside person list \(at)\n  pitchside rubric show wembley",
      sv:
        "\n3. Din tur. Fyll i ett möte (! slutar och behåller utkastet), se antal,"
        + "\n   kunder, personer och matchen, se vilka som finns, läs mallen:\n"
        + "\(score)\n  pitchside checks \(at)\n  pitchside person list \(at)\n  pitchside rubric show wembley"
    )
  }
}

extension Session {
  /// Says something to whoever reads standard output.
  fileprivate func say(_ wording: Wording) {
    Console.write(wording.text + "\n", to: .output)
  }

  fileprivate func say(command: String) {
    Console.write("$ pitchside \(command)\n\n", to: .output)
  }

  /// Waits for Enter where somebody sits in front of a terminal.
  ///
  /// - Throws: Exit code 130 when somebody has seen enough.
  fileprivate func pause() throws {
    guard canAsk(), Console.isTerminal(.output) else { return }
    remark(Wording(en: "\n(Enter to go on)", sv: "\n(retur för att fortsätta)"))
    var lines = LineReader()
    guard case .line = lines.next() else { throw ExitCode(130) }
  }
}
