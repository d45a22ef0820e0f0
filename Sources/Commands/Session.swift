import ArgumentParser
import Coaching
import Foundation
import Journal
import Reports
import Rubrics
import Terminal
import Text

/// One run of one command: what it was told, the time, and where it writes.
struct Session {
  let options: CommonOptions
  let surroundings: Surroundings
  let now: Moment
  let remarks = Remarks()

  init(_ options: CommonOptions, in surroundings: Surroundings = .system) throws {
    self.options = options
    self.surroundings = surroundings
    now = try surroundings.now()
  }

  var journalPath: String { options.journal ?? surroundings.journalPath }

  /// Whether the journal's file is still where it was; an open one can be read after somebody deleted it.
  var hasJournalFile: Bool { FileManager.default.fileExists(atPath: journalPath) }

  /// The journal.
  ///
  /// - Parameter isMade: Whether to make it where there is none.
  /// - Returns: The journal, up to date.
  /// - Throws: `Mistake.noJournal` where there is none, or `JournalError`.
  func openJournal(orMake isMade: Bool = false) throws -> Journal {
    guard isMade || hasJournalFile else {
      throw Mistake.noJournal(journalPath)
    }
    let journal = try Journal(at: journalPath) {
      guard !Display.interject(waitingForJournal.text) else { return }
      Console.write(waitingForJournal.text + "\n", to: .errors)
    }
    if journal.isOpenToOthers { remark(openToOthers) }
    return journal
  }

  /// The rubrics there are: those beside the journal, and those that came with the program.
  var rubrics: RubricFolder { Session.rubricFolder(besideJournal: journalPath) }

  static func rubricFolder(besideJournal path: String) -> RubricFolder {
    RubricFolder(URL(filePath: path).deletingLastPathComponent().appending(path: "rubrics"))
  }

  /// Whether somebody can be asked.
  func canAsk(evenWithoutTerminal: Bool = false) -> Bool {
    !options.noInput && (evenWithoutTerminal || Console.isTerminal(.input))
  }

  /// Whether somebody can be asked; lines may come through a pipe where they are asked for one by one.
  func canAsk(inLines: Bool) -> Bool {
    canAsk(evenWithoutTerminal: inLines || surroundings.isAccessible)
  }

  /// Writes a report to standard output.
  func write(_ report: some Report, asJSON: Bool = false) throws {
    guard !asJSON else { return try write(report.json) }
    let lines = report.text(on: surroundings.page(noColor: options.noColor))
    try writeOut(lines.joined(separator: "\n"))
  }

  func write(_ json: JSON) throws {
    try writeOut(String(json.written().dropLast()))
  }

  /// Says what was done.
  func write(_ wording: Wording) throws {
    try writeSentences([safeForTerminal(wording.text)])
  }

  /// Writes a report of sentences only, which a terminal gets wrapped at words and everything else as they are.
  func write(_ report: some Report, inSentences: Bool, asJSON: Bool) throws {
    guard inSentences, !asJSON else { return try write(report, asJSON: asJSON) }
    try writeSentences(report.text(on: surroundings.page(noColor: options.noColor)))
  }

  private func writeSentences(_ lines: [String]) throws {
    try writeOut(String(fitted(lines.joined(separator: "\n") + "\n", on: .output).dropLast()))
  }

  private func writeOut(_ text: String) throws {
    guard Console.write(text + "\n", to: .output) else { throw Mistake.cannotWrite("/dev/stdout") }
  }

  /// Says something in passing, to people only.
  func remark(_ wording: Wording) {
    remarks.said.append(wording)
    Console.write(fitted(safeForTerminal(wording.text) + "\n"), to: .errors)
  }

  /// Shows people something before they are asked.
  func remark(_ report: some Report) {
    let page = Page(width: min(Console.columns(of: .errors) ?? 80, 100))
    Console.write((report.text(on: page) + ["", ""]).joined(separator: "\n"), to: .errors)
  }

  /// A new identity.
  func newID<Subject>(of: Subject.Type = Subject.self) -> Identifier<Subject> {
    var random = SystemRandomNumberGenerator()
    return Identifier(at: now, using: &random)
  }
}

/// What was said in passing so far, to be said again where a screen hides it.
final class Remarks {
  fileprivate(set) var said: [Wording] = []
}

private let openToOthers = Wording(
  en: "Others on this computer can read the journal; 'chmod 600' on its file keeps it to yourself.",
  sv: "Andra på datorn kan läsa journalen; ”chmod 600” på filen gör den till bara din.")

private let waitingForJournal = Wording(
  en: "Another program is writing to the journal; waiting up to 30 s …",
  sv: "Ett annat program skriver i journalen; väntar i upp till 30 s …")
