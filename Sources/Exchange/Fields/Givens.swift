import Foundation

/// What whoever imports a file says of all its rows.
public struct Givens: Hashable, Sendable {
  /// Where the clock on the wall hangs for times without an offset.
  public var zone: TimeZone
  /// Whose the rows are that name no rep; of a calendar, all of them.
  public var rep: String?
  /// What the figures measure that do not say so.
  public var metric: String?
  /// The year of a file of figures with a column a month; `nil` for a row a figure.
  public var year: Int?

  public init(zone: TimeZone, rep: String? = nil, metric: String? = nil, year: Int? = nil) {
    self.zone = zone
    self.rep = rep
    self.metric = metric
    self.year = year
  }

  /// Whether a field need not stand in the file.
  func gives(_ key: FieldKey) -> Bool {
    switch key {
    case .rep: rep != nil
    case .metric: metric != nil
    case .period, .value: year != nil
    default: false
    }
  }
}
