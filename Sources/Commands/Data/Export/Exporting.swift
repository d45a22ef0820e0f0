import Coaching
import Exchange
import Journal
import Terminal
import Text

/// One export: what is taken out of the journal for whom, and where it goes.
struct Exporting {
  let session: Session
  let journal: Journal
  let reader: Reader
  let selection: Selection
  private let format: ExportFormat
  private let destination: Destination

  init(_ options: ExportOptions, _ common: CommonOptions, reading: ReadingOptions, rubric: String? = nil)
    throws
  {
    session = try Session(common)
    format = try options.format()
    let since = try options.since.map { [session] in try session.day($0, option: "--since") }
    journal = try session.openJournal()
    reader = try reading.reader(in: journal, session)
    let rep = try Exporting.rep(named: options.rep, for: reader, in: journal)
    selection = Selection(rep: rep, rubric: rubric, since: since)
    destination = try Destination(options.output, mayReplace: options.force)
  }

  /// Whose rows they are; a rep gets the own ones.
  private static func rep(named name: String?, for reader: Reader, in journal: Journal) throws -> Person.ID? {
    let named = try name.map { try journal.person(named: $0, as: .rep) }
    let asking = try reader.person.map(journal.person)
    guard let asking, asking.role == .rep else { return named?.id }
    if let named, named.id != asking.id { throw ExportMistake.onlyOwnRows(rep: named.name) }
    return asking.id
  }

  /// Writes records piece by piece, and says how many.
  ///
  /// - Parameters:
  ///   - table: What is written of them.
  ///   - noun: What they are called.
  ///   - next: The next ones; `nil` behind the last.
  /// - Throws: What `next` throws, `Mistake.cannotWrite`, or `ExportMistake.fileExists`.
  func write<Record>(
    _ table: ExportTable<Record>, _ noun: ExportNoun, next: () throws -> [Record]?
  ) throws {
    let showsRecords = destination.file == nil && Console.isTerminal(.output)
    let progress = ProgressLine(session, isBesideRecords: showsRecords)
    let count = try destination.filled { sink in
      defer { progress.end() }
      var writer = try ExportWriter(table, as: format, to: sink)
      while let records = try next() {
        try writer.write(records)
        progress.show(noun.counted(writer.count))
      }
      try writer.finish()
      return writer.count
    }
    guard let file = destination.file else { return }
    session.remark(noun.written(count, to: file))
  }

  /// Says what was left out because it is not for whoever reads.
  func tell(_ leftOut: LeftOut) { leftOut.wordings.forEach(session.remark) }
}
