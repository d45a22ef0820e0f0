/// What a development is followed in.
public enum Measure: Hashable, Sendable {
  case dimension(Dimension.Key)
  /// A criterion rated by level.
  case criterion(Criterion.Key)
  /// All dimensions together.
  case overall

  /// What programs know it by: the key of a dimension or criterion, or `overall`.
  public var key: String {
    switch self {
    case .dimension(let key), .criterion(let key): key
    case .overall: "overall"
    }
  }
}

extension Rubric {
  /// The dimensions in their order, and all of them together.
  public var measures: [Measure] { dimensions.map { .dimension($0.key) } + [.overall] }

  /// What a measure is called, or asks; its key where the rubric does not have it.
  public func title(of measure: Measure) -> Wording {
    switch measure {
    case .dimension(let key): dimension(key)?.title ?? Wording(same: key)
    case .criterion(let key): criterion(key)?.ask ?? Wording(same: key)
    case .overall: Wording(en: "Overall", sv: "Helheten")
    }
  }
}
