import Coaching

extension Columns {
  /// The columns that somebody mapped one by one; headings that are the names of other fields count as those.
  ///
  /// - Parameters:
  ///   - kind: What the file has a row of.
  ///   - header: The file's headings.
  ///   - maps: Each as `FIELD=HEADER`, the field in the case it is told in, the heading in any.
  ///   - givens: What need not stand in the file.
  /// - Throws: The first thing that is wrong with them.
  public init(
    of kind: ImportKind, in header: CSVRecord, mapped maps: [String], _ givens: Givens
  ) throws(MappingProblem) {
    let header = Header(header)
    self.init(kind, header)
    try addMapped(maps, header)
    try addOwnNames(of: header)
    try addMonths(of: header, givens)
    try checkComplete(givens, header: header)
  }

  /// Maps fields one by one.
  mutating func addMapped(_ maps: [String], _ header: Header) throws(MappingProblem) {
    for map in maps {
      let (field, heading) = try Columns.parts(of: map)
      try add(field, at: header.requiredColumn(named: heading))
    }
  }

  /// Lets headings that are the names of fields be those fields, where neither is mapped otherwise.
  mutating func addOwnNames(of header: Header) throws(MappingProblem) {
    let taken = Set(used)
    for key in Field.all(of: kind).map(\.key) where places[key] == nil {
      guard let column = try header.column(named: key.rawValue), !taken.contains(column) else { continue }
      places[key] = [column]
      implied.insert(key)
    }
  }

  /// The mapping as a profile that can be saved.
  public func profile(named key: String) -> Profile {
    let fields = places.filter { !implied.contains($0.key) }.mapValues { $0.map { headings[$0] } }
    return Profile(
      key: key, title: key, headers: [kind: fields], criteria: criteria.mapValues { headings[$0] },
      words: profile?.words ?? [:], isExact: true)
  }

  static func parts(of map: String) throws(MappingProblem) -> (field: String, heading: String) {
    let parts = map.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(\.trimmed)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { throw .malformed(map) }
    return (parts[0], parts[1])
  }

  private mutating func add(_ name: String, at column: Int) throws(MappingProblem) {
    if let criterion = Columns.criterion(name), kind == .observations {
      guard criteria.updateValue(column, forKey: criterion) == nil else { throw .fieldTwice(name) }
      return
    }
    let key = try Columns.key(named: name, of: kind)
    guard places.updateValue([column], forKey: key) == nil else { throw .fieldTwice(name) }
  }

  /// The field of a kind that goes by a name.
  static func key(named name: String, of kind: ImportKind) throws(MappingProblem) -> FieldKey {
    guard let key = FieldKey(rawValue: name), Field.all(of: kind).contains(where: { $0.key == key }) else {
      throw .unknownField(name, of: kind)
    }
    return key
  }

  /// The key behind `criterion.`; `nil` for another name.
  static func criterion(_ name: String) -> Criterion.Key? {
    name.hasPrefix("criterion.") && name.count > 10 ? String(name.dropFirst(10)) : nil
  }
}
