import Coaching
import GRDB

/// What is particular to one kind of rows.
protocol KindOfImport: AnyObject {
  /// The field by which rows are told apart.
  var identityField: String { get }

  /// How many outcomes that somebody had typed a file replaces.
  var replacedOutcomes: Int { get }

  /// How many planned meetings a file calls off.
  var calledOff: Int { get }

  /// Whether what was read of the journal beforehand has this very row, saying what it says now.
  var isKnownAhead: @Sendable (ImportIdentity) -> Bool { get }

  /// Whether the journal has this very row, and it says what it said before.
  func isKnown(_ identity: ImportIdentity, at place: ImportPlace) throws -> Bool

  /// Whether the journal has this row, whatever it said before.
  func has(_ row: ImportedRow, at place: ImportPlace) throws -> Bool

  /// Looks at a row, and lets it wait where it says something new.
  ///
  /// - Throws: `ImportProblems`.
  func take(_ row: ImportedRow, _ from: ImportedFrom, at place: ImportPlace) throws -> TakenRow

  /// Looks at the rows that could only be looked at together.
  func takeRest(at place: ImportPlace) throws -> [(ImportedFrom, TakenRow)]

  /// Moves rows into the journal.
  func move(_ rows: [UnpackedValues], to journal: Database, source: Int) throws

  /// Moves a row into the journal.
  func move(_ values: inout UnpackedValues, to journal: Database, source: Int) throws
}

extension KindOfImport {
  var identityField: String { "id" }
  var replacedOutcomes: Int { 0 }
  var calledOff: Int { 0 }
  var isKnownAhead: @Sendable (ImportIdentity) -> Bool { { _ in false } }

  func has(_ row: ImportedRow, at place: ImportPlace) throws -> Bool { true }

  func move(_ rows: [UnpackedValues], to journal: Database, source: Int) throws {
    for var row in rows { try move(&row, to: journal, source: source) }
  }

  func isKnown(_ identity: ImportIdentity, at place: ImportPlace) throws -> Bool { false }

  func takeRest(at place: ImportPlace) throws -> [(ImportedFrom, TakenRow)] { [] }
}

/// What the journal has of a row that was imported before.
struct KnownRecord {
  let fingerprint: UInt64
  /// The identity of its own that it has in the journal.
  let record: String
}

/// Where a row comes from.
struct ImportedFrom {
  let line: Int
  /// Which row of the file it is, from 1.
  let number: Int
  let fingerprint: UInt64
}

/// What a row turned out to be; the key is what tells it from others.
enum TakenRow {
  case unchanged(key: String)
  case inserted(key: String)
  case updated(key: String)
  /// It is looked at with the others, when all have been read.
  case waiting
  case refused([ImportProblem])
}

/// What a row is looked at with.
struct ImportPlace {
  let journal: Database
  /// Where people and customers wait.
  let staged: Database
  /// Where rows wait.
  let runs: SortedRuns
  let names: NameBook
  let settings: Importing.Settings
}

func makeKind(_ settings: Importing.Settings, source: Int?, in journal: Journal) throws -> any KindOfImport {
  switch settings.kind {
  case .people: PeopleImport()
  case .customers: CustomerImport()
  case .meetings: MeetingImport(settings, source: source)
  case .deals: try DealImport(settings, source: source, in: journal)
  case .kpis: KPIImport()
  case .observations: ObservationImport(settings, source: source)
  }
}
