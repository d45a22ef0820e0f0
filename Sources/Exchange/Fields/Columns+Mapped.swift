import Coaching

extension Columns {
  /// The columns that somebody mapped one by one.
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
    for map in maps {
      let (field, heading) = try Columns.parts(of: map)
      try add(field, at: header.requiredColumn(named: heading))
    }
    try addMonths(of: header, givens)
    try checkComplete(givens, header: header)
  }

  /// The mapping as a profile that can be saved.
  public func profile(named key: String) -> Profile {
    let fields = places.mapValues { $0.map { headings[$0] } }
    return Profile(
      key: key, title: key, headers: [kind: fields], criteria: criteria.mapValues { headings[$0] },
      words: profile?.words ?? [:], isExact: true)
  }

  private static func parts(of map: String) throws(MappingProblem) -> (field: String, heading: String) {
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
