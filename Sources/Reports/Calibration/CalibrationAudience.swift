import Coaching

/// Who reads how observers score.
public enum CalibrationAudience: Hashable, Sendable {
  /// Whoever leads the calibration, or somebody unknown: the whole, and everybody's row.
  case whole
  /// An observer: the whole without names, and the own row.
  case observer(Person.ID)

  /// Whether somebody's own row is shown.
  func sees(_ observer: Person.ID) -> Bool {
    switch self {
    case .whole: true
    case .observer(let reader): reader == observer
    }
  }

  /// Who reads the own row alone; `nil` for whoever reads everybody's.
  var observer: Person.ID? {
    guard case .observer(let reader) = self else { return nil }
    return reader
  }

  /// Whether figures of a group are shown: to an observer only of so many that nobody can be told from them.
  func seesGroup(of observers: Int) -> Bool {
    self == .whole || observers >= CalibrationAudience.leastObservers
  }

  /// How many people figures of a group are of at least.
  static let leastObservers = 5
}
