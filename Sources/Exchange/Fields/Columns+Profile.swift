import Coaching

extension Columns {
  /// The columns that a profile knows by their headings.
  ///
  /// - Throws: The first thing that is wrong, such as that a column is missing that every row needs.
  public init(
    of kind: ImportKind, in header: CSVRecord, by profile: Profile, _ givens: Givens
  ) throws(MappingProblem) {
    guard profile.headers[kind] != nil else {
      throw .otherKind(profile: profile.key, kinds: profile.kinds)
    }
    let header = Header(header)
    try self.init(kind, header, by: profile)
    try addMonths(of: header, givens)
    try checkComplete(givens, header: header)
  }

  /// The columns by the only profile that fits the header.
  ///
  /// Headings that are the fields' own names go before any program's.
  ///
  /// - Throws: That none fits, or several do; what is wrong where one fits that cannot be used.
  public init(
    of kind: ImportKind, in header: CSVRecord, among profiles: [Profile], _ givens: Givens
  ) throws(MappingProblem) {
    let names = Header(header)
    let fitting = profiles.filter { Columns.fits($0, of: kind, in: names, givens) }
    if let own = fitting.first(where: { $0.key == Profile.own.key }) {
      try self.init(of: kind, in: header, by: own, givens)
    } else if fitting.count == 1 {
      try self.init(of: kind, in: header, by: fitting[0], givens)
    } else if fitting.isEmpty {
      throw Columns.noProfile(of: kind, in: names, givens)
    } else {
      throw .severalProfiles(fitting.map(\.key))
    }
  }

  /// The profile that somebody names.
  ///
  /// - Throws: `unknownProfile`.
  public static func profile(
    named key: String, among profiles: [Profile]
  ) throws(MappingProblem) -> Profile {
    let wanted = key.trimmed.lowercased()
    guard let profile = profiles.first(where: { $0.key.lowercased() == wanted }) else {
      throw .unknownProfile(key, known: profiles.map(\.key))
    }
    return profile
  }

  private init(_ kind: ImportKind, _ header: Header, by profile: Profile) throws(MappingProblem) {
    self.init(kind, header, profile: profile)
    for (key, aliases) in profile.headers(of: kind).sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for alias in aliases { try add(alias, to: key, header) }
    }
    for (criterion, heading) in profile.criteria.sorted(by: { $0.key < $1.key }) {
      criteria[criterion] = try header.requiredColumn(named: heading)
    }
    if kind == .observations, !profile.isExact { addCriteria(of: header) }
  }

  private mutating func add(_ alias: String, to key: FieldKey, _ header: Header) throws(MappingProblem) {
    guard let profile else { return }
    let column =
      profile.isExact ? try header.requiredColumn(named: alias) : try header.column(named: alias)
    if let column, places[key]?.contains(column) != true { places[key, default: []].append(column) }
  }

  /// The columns that are called `criterion.KEY`.
  private mutating func addCriteria(of header: Header) {
    for (column, heading) in header.headings.enumerated() {
      if let key = Columns.criterion(heading) { criteria[key] = column }
    }
  }

  private static func fits(
    _ profile: Profile, of kind: ImportKind, in header: Header, _ givens: Givens
  ) -> Bool {
    guard profile.headers[kind] != nil, let columns = try? Columns(kind, header, by: profile) else {
      return false
    }
    let missing = columns.missing(givens).filter { !profile.isCalendar || $0 != .rep }
    return missing.isEmpty && profile.tells(columns.places)
  }

  private static func noProfile(
    of kind: ImportKind, in header: Header, _ givens: Givens
  ) -> MappingProblem {
    let own = (try? Columns(kind, header, by: .own)) ?? Columns(kind, header)
    return .noProfile(of: kind, headers: header.headings, missing: own.missing(givens))
  }
}
