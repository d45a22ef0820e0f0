import Coaching

extension Columns {
  /// The heading of the first column of each field, by the field's name; criteria as `criterion.KEY`.
  public var headingsByField: [String: String] {
    var names: [String: String] = [:]
    for (key, columns) in places { names[key.rawValue] = columns.first.map { headings[$0] } }
    for (key, column) in criteria { names["criterion.\(key)"] = headings[column] }
    return names
  }
}
