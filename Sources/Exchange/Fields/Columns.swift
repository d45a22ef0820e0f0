import Coaching

/// Which column of a file holds which field of its rows.
public struct Columns: Sendable {
  public let kind: ImportKind
  /// The file's headings, as they stand.
  public let headings: [String]
  /// The profile that says so; `nil` when the fields were mapped one by one.
  public let profile: Profile?
  /// The columns of a field, of which the first that is filled counts.
  var places: [FieldKey: [Int]]
  /// The columns of criteria, by their keys.
  var criteria: [Criterion.Key: Int]
  /// The fields whose columns nobody mapped, but that have their own names as headings.
  var implied: Set<FieldKey> = []
  /// The columns of months, in a file with a column a month.
  var months: [MonthColumn]

  init(_ kind: ImportKind, _ header: Header, profile: Profile? = nil) {
    self.kind = kind
    headings = header.headings
    self.profile = profile
    places = [:]
    criteria = [:]
    months = []
  }

  /// The columns that are read, from the left.
  public var used: [Int] {
    Set(places.values.joined()).union(criteria.values).union(months.map(\.column)).sorted()
  }

  /// The column whose text is a row's id; `nil` when the id is made of several, or holds only beside a source of the
  /// row's own, or there is none.
  public var idColumn: Int? {
    places[.source] == nil ? places[.id].flatMap { $0.count == 1 ? $0[0] : nil } : nil
  }

  /// The headings of the columns that are not read, from the left; those without a heading are left out.
  public var notUsed: [String] {
    let used = Set(used)
    return headings.indices.filter { !used.contains($0) && !headings[$0].isEmpty }.map { headings[$0] }
  }

  /// The criteria that columns hold, by their keys.
  public var criterionKeys: [Criterion.Key] { criteria.keys.sorted() }

  /// Throws what is missing of that which every row must say.
  func checkComplete(_ givens: Givens, header: Header) throws(MappingProblem) {
    let missing = missing(givens)
    guard missing.isEmpty else {
      let sought = missing.flatMap { profile?.headers(of: kind)[$0]?.prefix(2) ?? [] }
      throw .missing(missing, of: kind, headers: headings, sought: sought)
    }
  }

  /// The fields that every row must say and no column holds.
  func missing(_ givens: Givens) -> [FieldKey] {
    Field.all(of: kind).filter { $0.isRequired && !isKnown($0.key, givens) }.map(\.key)
  }

  private func isKnown(_ key: FieldKey, _ givens: Givens) -> Bool {
    places[key] != nil || givens.gives(key) || (key == .id && isIDMade)
  }

  /// Whether a meeting is known by its start and its subject, having no id.
  private var isIDMade: Bool {
    kind == .meetings && places[.id] == nil && places[.subject] != nil && profile?.hasIDs != true
  }
}

/// A column of figures of one month.
struct MonthColumn: Hashable {
  let period: Period
  let column: Int
}
