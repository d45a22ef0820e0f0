import Coaching

extension Columns {
  /// The columns that a profile knows by their headings, but for those that are mapped one by one.
  ///
  /// - Parameters:
  ///   - kind: What the file has a row of.
  ///   - header: The file's headings.
  ///   - profile: How its program calls them.
  ///   - maps: What goes before the profile, each as `FIELD=HEADER`.
  ///   - givens: What need not stand in the file.
  /// - Throws: The first thing that is wrong, such as that a column is missing that every row needs.
  public init(
    of kind: ImportKind, in header: CSVRecord, by profile: Profile, mapped maps: [String] = [],
    _ givens: Givens
  ) throws(MappingProblem) {
    guard profile.headers[kind] != nil else {
      throw .otherKind(profile: profile.key, kinds: profile.kinds)
    }
    let header = Header(header)
    try self.init(kind, header, by: profile, mapped: maps)
    if profile.isExact { try addOwnNames(of: header) }
    try addMonths(of: header, givens)
    try checkComplete(givens, header: header)
  }

  /// The columns by the headings alone: by the fields' own names where the file has no others, else by a mapping
  /// that was kept, else by the only one that fits of the profiles that come with Pitchside.
  ///
  /// - Throws: That none fits, or several do; what is wrong where one fits that cannot be used.
  public init(
    of kind: ImportKind, in header: CSVRecord, kept: [Profile], _ givens: Givens
  ) throws(MappingProblem) {
    let names = Header(header)
    let isOwn = names.headings.allSatisfy { Columns.isOwnName($0, of: kind) }
    let found = isOwn && Columns.fits(.own, of: kind, in: names, givens) ? [] : kept
    if let columns = found.lazy.compactMap({ try? Columns(of: kind, in: header, by: $0, givens) }).first {
      self = columns
    } else {
      try self.init(of: kind, in: header, among: Profile.shipped, givens)
    }
  }

  private static func isOwnName(_ heading: String, of kind: ImportKind) -> Bool {
    if kind == .observations, criterion(heading) != nil { return true }
    return Field.all(of: kind).contains { $0.key.rawValue.lowercased() == heading.lowercased() }
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
      if let heading = names.repeated(among: profiles.flatMap { $0.headers(of: kind).values.joined() }) {
        throw .repeatedHeader(heading)
      }
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

  private init(
    _ kind: ImportKind, _ header: Header, by profile: Profile, mapped maps: [String] = []
  ) throws(MappingProblem) {
    self.init(kind, header, profile: profile)
    try addMapped(maps, header)
    let mapped = Set(places.keys)
    for (key, aliases) in profile.headers(of: kind).sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where !mapped.contains(key) {
      for alias in aliases { try add(alias, to: key, header) }
    }
    for (criterion, heading) in profile.criteria.sorted(by: { $0.key < $1.key })
    where criteria[criterion] == nil {
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
      if let key = Columns.criterion(heading), criteria[key] == nil { criteria[key] = column }
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
