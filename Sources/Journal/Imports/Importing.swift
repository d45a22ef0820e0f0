import Coaching
import Foundation
import GRDB

/// An import that is going on: rows are taken one after another, wait in a file of their own, and are moved into
/// the journal when all of them have been looked at.
///
/// Others can read and write the journal all the while: it is locked for a fraction of a second at a time.
public final class Importing {
  /// What is imported, and how.
  public struct Settings: Sendable {
    public let kind: ImportKind
    /// What the rows come from: an id means the same row wherever it comes from the same source.
    public let source: String
    /// The file's name, without the folders.
    public let file: String
    public let now: Moment
    /// Whether people and customers are added that the journal does not have.
    public var addsMissing = false
    /// Whether rows that cannot be taken are passed over; else nothing is saved where there is one.
    public var skipsRefused = false
    /// Whether to look only, and save nothing.
    public var isTrial = false
    /// The headings of the file's columns, by the field they hold.
    public var headings: [String: String] = [:]
    /// What observations were filled in with, and its text; `nil` for other kinds.
    public var rubric: (rubric: Rubric, text: String?)?

    public init(kind: ImportKind, source: String, file: String, now: Moment) {
      self.kind = kind
      self.source = source
      self.file = file
      self.now = now
    }
  }

  let settings: Settings
  let journal: Journal
  /// Where people and customers wait.
  let staging: Staging
  /// Where rows wait.
  let runs: SortedRuns
  let names: NameBook
  let kind: any KindOfImport
  /// The row of `source`; `nil` while nothing from there is in the journal.
  let source: Int?
  private let seen: SeenRows
  private var result = ImportResult()
  /// How many rows there have been.
  private var count = 0

  init(_ settings: Settings, into journal: Journal) throws {
    self.settings = settings
    self.journal = journal
    staging = try Staging()
    runs = try SortedRuns()
    seen = try SeenRows()
    names = NameBook(settings)
    source = try journal.reading {
      try Int.fetchOne($0, sql: "SELECT id FROM source WHERE key = ?", arguments: [settings.source])
    }
    kind = try makeKind(settings, source: source, in: journal)
  }
}

extension Journal {
  /// Begins to import a file.
  ///
  /// - Throws: `JournalError.file` when the journal cannot be read or no temporary file can be made.
  public func importing(_ settings: Importing.Settings) throws(JournalError) -> Importing {
    do { return try Importing(settings, into: self) } catch { throw JournalError(error, at: path) }
  }
}

// MARK: Taking rows

extension Importing {
  /// Takes the records of a file, which another thread reads meanwhile.
  ///
  /// - Parameters:
  ///   - source: The file from its beginning.
  ///   - progress: Called now and then with how many more records were taken, and the share of the file that is
  ///     done, from 0 to 1.
  /// - Returns: The source as it is behind its last record.
  /// - Throws: `JournalError.file` when the journal cannot be read; whatever the source throws, with the records
  ///   before it taken.
  public func take<Source: ImportSource>(
    _ source: Source, progress: (_ records: Int, _ share: Double) -> Void = { _, _ in }
  ) throws -> Source {
    let ahead = ReadRecords.ahead(of: source, besides: kind.isKnownAhead)
    defer { ahead.stop() }
    var end = source
    try staging.database.inDatabase { staged in
      while let read = try ahead.next() {
        switch read {
        case .some(let records, let share):
          try take(records, staged)
          progress(records.count, share)
        case .end(let behind): end = behind
        }
      }
    }
    return end
  }

  /// Takes some records in a fraction of a second, in which nobody else can finish writing.
  private func take(_ records: [ImportRecord], _ staged: Database) throws {
    try journal.reading { db in
      let place = place(journal: db, staged: staged)
      for record in records.indices { try take(records[record], at: place) }
    }
  }

  private func place(journal: Database, staged: Database) -> ImportPlace {
    ImportPlace(journal: journal, staged: staged, runs: runs, names: names, settings: settings)
  }

  private func take(_ record: ImportRecord, at place: ImportPlace) throws {
    let identity = record.identity
    if let identity, try record.content.isKnown || kind.isKnown(identity, at: place) {
      let from = from(record.line, identity.fingerprint)
      _ = try note(.unchanged(key: identity.id), from)
      return
    }
    switch record.content {
    case .known: break
    case .wrong(let problems): refuse(problems.problems, line: record.line)
    case .rows(let rows): try take(rows, of: record, at: place)
    }
  }

  private func take(_ rows: [ImportedRow], of record: ImportRecord, at place: ImportPlace) throws {
    if rows.isEmpty { result.passedOver += 1 }
    do {
      for row in rows.indices where try !record.isWithdrawal || kind.has(rows[row], at: place) {
        let from = from(record.line, record.identity?.fingerprint ?? rows[row].fingerprint)
        guard try note(try kind.take(rows[row], from, at: place), from) else { return }
      }
    } catch let error as ImportProblems {
      refuse(error.problems, line: record.line)
    }
  }

  private func from(_ line: Int, _ fingerprint: UInt64) -> ImportedFrom {
    count += 1
    return ImportedFrom(line: line, number: count, fingerprint: fingerprint)
  }

  /// Counts a row.
  ///
  /// - Returns: Whether it was not refused.
  private func note(_ taken: TakenRow, _ from: ImportedFrom) throws -> Bool {
    switch taken {
    case .unchanged(let key): try count(key, .none, from)
    case .inserted(let key): try count(key, .insertion, from)
    case .updated(let key): try count(key, .update, from)
    case .waiting: break
    case .refused(let problems):
      refuse(problems, line: from.line)
      return false
    }
    return true
  }

  private func count(_ key: String, _ effect: SeenRows.Effect, _ from: ImportedFrom) throws {
    result.add(1, effect)
    var id = Fingerprint()
    id.add(key)
    try seen.add(
      SeenRows.Entry(
        id: id.value, content: from.fingerprint, line: from.line, number: from.number, effect: effect))
  }

  /// Notes that a row cannot be taken.
  func refuse(_ problems: [ImportProblem], line: Int) {
    result.refused += 1
    result.refusedLines.append(line)
    result.problemCount += problems.count
    result.problems += problems.prefix(max(0, ImportResult.problemLimit - result.problems.count))
    names.isSuggesting = result.problems.count < ImportResult.problemLimit
  }

  /// Notes what is wrong with rows that could not even be read.
  ///
  /// - Parameters:
  ///   - problems: In the order of their lines.
  ///   - count: How many rows they are; as many as there are lines for `nil`.
  public func refuse(_ problems: [ImportProblem], count: Int? = nil) {
    let rows = Dictionary(grouping: problems, by: \.line)
    for (line, problems) in rows.sorted(by: { $0.key < $1.key }) { refuse(problems, line: line) }
    result.refused += max(0, (count ?? 0) - rows.count)
  }
}

// MARK: Ending

extension Importing {
  /// Moves into the journal what was taken, unless some of it was refused.
  ///
  /// - Parameter progress: Called now and then with the share that is done, from 0 to 1.
  /// - Returns: What became of the rows; where nothing is saved, what would become of them, or nothing new.
  /// - Throws: `JournalError.file`, with what was moved before it in the journal.
  public func finish(progress: (Double) -> Void = { _ in }) throws(JournalError) -> ImportResult {
    do {
      try staging.database.inDatabase { staged in
        try finishTaking(staged)
        try settleRepeated()
        try countAdditions(staged)
        result.replacedOutcomes = kind.replacedOutcomes
        result.calledOff = kind.calledOff
        settleCounts()
      }
      guard !settings.isTrial, result.refused == 0 || settings.skipsRefused else { return result }
      try ImportMove(self, result).run(progress: progress)
    } catch {
      throw JournalError(error, writing: journal.path)
    }
    return result
  }

  /// Looks at the rows that could only be looked at together.
  private func finishTaking(_ staged: Database) throws {
    let rest = try journal.reading { db in
      try kind.takeRest(at: place(journal: db, staged: staged))
    }
    for (from, taken) in rest { _ = try note(taken, from) }
  }

  /// Of rows that say the same of one id all but the first are passed over; rows that differ are refused.
  private func settleRepeated() throws {
    try seen.forEachRepeated { rows in
      let isOneContent = rows.allSatisfy { $0.content == rows[0].content }
      for row in isOneContent ? rows.dropFirst() : rows[...] {
        if row.effect != .none { runs.takeBack(row.number) }
        result.add(-1, row.effect)
      }
      guard !isOneContent else {
        result.unchanged += rows.count - 1
        result.repeated += rows.count - 1
        return
      }
      for row in rows { refuse([contradiction(at: row.line, among: rows.map(\.line))], line: row.line) }
    }
    result.problems.sort { $0.line < $1.line }
    result.refusedLines.sort()
  }

  private func contradiction(at line: Int, among lines: [Int]) -> ImportProblem {
    let others = lines.filter { $0 != line }.prefix(5).map(String.init).joined(separator: ", ")
    return ImportProblem(
      line: line, column: settings.heading(kind.identityField),
      message: Wording(
        en: "stands on line \(others) as well and says something else there; keep the one that is right",
        sv: "står på rad \(others) också och säger något annat där; behåll den som är rätt"))
  }

  private func countAdditions(_ staged: Database) throws {
    let count = { (condition: String) in
      try Int.fetchOne(staged, sql: "SELECT count(*) FROM addition WHERE \(condition)") ?? 0
    }
    let names = { (condition: String) in
      try String.fetchAll(
        staged, sql: "SELECT name FROM addition WHERE \(condition) ORDER BY number LIMIT ?",
        arguments: [ImportResult.problemLimit])
    }
    result.newPeople = try count("role <> ''")
    result.newCustomers = try count("role = ''")
    result.newPeopleNames = try names("role <> ''")
    result.newCustomerNames = try names("role = ''")
  }

  /// Where nothing is saved because of refused rows, nothing is inserted or updated.
  private func settleCounts() {
    guard result.refused > 0, !settings.skipsRefused else { return }
    result.inserted = 0
    result.updated = 0
    result.calledOff = 0
    result.replacedOutcomes = 0
    result.newPeople = 0
    result.newCustomers = 0
    result.newPeopleNames = []
    result.newCustomerNames = []
  }
}

extension ImportResult {
  /// Counts rows, or counts some less.
  fileprivate mutating func add(_ count: Int, _ effect: SeenRows.Effect) {
    switch effect {
    case .none: unchanged += count
    case .insertion: inserted += count
    case .update: updated += count
    }
  }
}

extension Importing.Settings {
  /// What the file calls a field.
  func heading(_ field: String) -> String { headings[field] ?? field }
}
