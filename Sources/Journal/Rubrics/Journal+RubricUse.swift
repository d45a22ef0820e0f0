import Coaching
import GRDB

extension Journal {
  /// How many of the newest forms the use of a rubric is drawn from, so that it takes no longer in a large journal:
  /// what is asked for is how it is filled in now.
  public static let formsInUse = 5_000

  /// How a rubric is filled in in practice, in all versions that ask the very same.
  ///
  /// - Throws: `JournalError.file` when it cannot be read.
  public func use(of rubric: Rubric) throws(JournalError) -> RubricUse {
    try use(of: rubric, newest: Journal.formsInUse)
  }

  func use(of rubric: Rubric, newest limit: Int) throws(JournalError) -> RubricUse {
    try reading { try RubricUseReading($0, rubric, newest: limit).use() }
  }
}

/// What some queries say of the newest forms of one rubric.
private struct RubricUseReading {
  private let db: Database
  private let rubric: Rubric
  /// The stored versions, by their rows.
  private let versions: [Int: Rubric]
  /// The newest forms.
  private let forms: [Form]
  /// How many there are in all.
  private let count: Int

  private struct Form {
    let row: Int
    let version: Int
    let observer: String
  }

  init(_ db: Database, _ rubric: Rubric, newest limit: Int) throws {
    self.db = db
    self.rubric = rubric
    let rows = try Int.fetchAll(
      db, sql: "SELECT id FROM rubricVersion WHERE rubric = ?", arguments: [rubric.key])
    versions = try Dictionary(uniqueKeysWithValues: rows.map { ($0, try db.rubric($0)) })
    let kinds = rubric.filledBy == .rep ? "'self'" : "'manager', 'peer'"
    let isOfRubric = "rubricVersion IN (\(versions.keys.listed)) AND kind IN (\(kinds))"
    forms = try Row.fetchAll(
      db,
      sql: """
        SELECT rowid, rubricVersion, observer FROM observation WHERE \(isOfRubric)
        ORDER BY met DESC, id DESC LIMIT \(limit)
        """
    ).map { Form(row: $0[0], version: $0[1], observer: $0[2]) }
    let isAll = forms.count < limit
    count =
      try isAll
      ? forms.count : Int.fetchOne(db, sql: "SELECT count(*) FROM observation WHERE \(isOfRubric)") ?? 0
  }

  func use() throws -> RubricUse {
    let (tallies, people) = (try tallies(), try people())
    return RubricUse(
      rubric: rubric, observations: count, drawnFrom: forms.count,
      observers: Set(forms.map(\.observer)).count,
      versions: Set(forms.compactMap { versions[$0.version]?.version }).sorted(),
      form: RubricUse.Timing(tenths: try formTimes()),
      criteria: rubric.criteria.map { criterion in
        let same = versions.filter { $0.value.criterion(criterion.key)?.asksTheSame(as: criterion) ?? false }
        let rows = tallies[criterion.key, default: []].filter { same[$0.version] != nil }
        let by = people[criterion.key, default: []].filter { same[$0.version] != nil }.map(\.observer)
        return RubricUse.OfCriterion(criterion, rows, observers: Set(by).count)
      })
  }

  /// Rows of a query over `used`, the forms, each in its current revision.
  private func rows(_ sql: String) throws -> [Row] {
    let used =
      "SELECT observation.* FROM json_each(?) JOIN observation ON observation.rowid = json_each.value"
    return try Row.fetchAll(
      db, sql: "WITH used AS (\(used)) \(sql)", arguments: ["[\(forms.map(\.row).listed)]"])
  }

  /// How often each answer took each time.
  private func tallies() throws -> [Criterion.Key: [Tally]] {
    let rows = try rows(
      """
      SELECT criterion, rubricVersion, state, level, CAST(round(seconds * 10) AS INTEGER), count(*)
      FROM used JOIN rating ON rating.observation = used.id AND rating.revision = used.revision
      WHERE state <> 'not-asked' GROUP BY 1, 2, 3, 4, 5
      """)
    return Dictionary(grouping: rows, by: { $0[0] }).mapValues { $0.map(Tally.init) }
  }

  /// Who rated what.
  private func people() throws -> [Criterion.Key: [(version: Int, observer: String)]] {
    let rows = try rows(
      """
      SELECT DISTINCT criterion, rubricVersion, observer
      FROM used JOIN rating ON rating.observation = used.id AND rating.revision = used.revision
      WHERE state = 'rated'
      """)
    return Dictionary(grouping: rows, by: { $0[0] }).mapValues {
      $0.map { (version: $0[1], observer: $0[2]) }
    }
  }

  /// How often the whole form took each time, where none of it was left out and it asked what it asks now.
  private func formTimes() throws -> [Int: Int] {
    let same = versions.filter { $0.value.asksTheSame(as: rubric) }.keys
    let rows = try rows(
      """
      SELECT CAST(round(seconds * 10) AS INTEGER), count(*)
      FROM used JOIN revision AS first ON first.observation = used.id AND first.number = 1
      WHERE seconds IS NOT NULL AND rubricVersion IN (\(same.listed)) AND NOT EXISTS (
        SELECT 1 FROM rating WHERE observation = used.id AND revision = 1 AND state = 'not-asked')
      GROUP BY 1
      """)
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
  }
}

extension Sequence<Int> {
  /// As SQL and JSON have lists.
  fileprivate var listed: String { map(String.init).joined(separator: ", ") }
}

/// How often one answer to a criterion took one time.
private struct Tally {
  let version: Int
  let isRated: Bool
  /// `nil` when it was no level.
  let level: Int?
  /// `nil` when nobody sat in front of it.
  let tenths: Int?
  let count: Int

  init(_ row: Row) {
    version = row[1]
    isRated = row[2] == Rating.State.rated.rawValue
    level = row[3]
    tenths = row[4]
    count = row[5]
  }
}

extension RubricUse.OfCriterion {
  fileprivate init(_ criterion: Criterion, _ tallies: [Tally], observers: Int) {
    let levels = tallies.compactMap { tally in tally.level.map { ($0, tally.count) } }
    let times = tallies.compactMap { tally in tally.tenths.map { ($0, tally.count) } }
    self.init(
      criterion, asked: tallies.reduce(0) { $0 + $1.count },
      rated: tallies.filter(\.isRated).reduce(0) { $0 + $1.count },
      levels: Dictionary(levels, uniquingKeysWith: +), observers: observers,
      timing: RubricUse.Timing(tenths: Dictionary(times, uniquingKeysWith: +)))
  }
}

extension Rubric {
  /// Whether the two ask the very same questions.
  fileprivate func asksTheSame(as other: Rubric) -> Bool {
    criteria.count == other.criteria.count
      && zip(criteria, other.criteria).allSatisfy { $0.asksTheSame(as: $1) }
  }
}
