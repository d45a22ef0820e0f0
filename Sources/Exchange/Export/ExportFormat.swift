/// What records are written as.
public enum ExportFormat: Hashable, Sendable {
  /// For programs: `,`, points, ISO 8601.
  case csv
  /// For Excel in Sweden: `;`, decimal commas.
  case excel
  /// A list of objects.
  case json
  /// An object a line.
  case jsonLines
}
