extension Observation {
  /// Whether the models of a rep's development take it: what a manager or colleague saw of a meeting that the rep
  /// ran. Plans, own views, rehearsals and common cases are left out.
  public var isInTrend: Bool {
    (occasion.kind == .manager || occasion.kind == .peer) && !isOutsideTrend
  }

  /// Whether the models take it at all: besides what is in a rep's trend, the scoring of a common case, a ratee of
  /// its own that links observers.
  public var isTakenByModels: Bool { isInTrend || occasion.kind == .calibration }

  /// What a rep's observations of one day have in common: three meetings on one day are not three visits.
  public var visitDay: String { "\(occasion.rep.id)/\(occasion.met.day)" }
}

extension Day {
  /// Quarters of 91.3125 days since 1970-01-01, the time that the models count in; they centre it themselves.
  public var quarters: Double { Double(number) / Day.ofQuarter }

  /// The days of a quarter: a fourth of 365.25.
  private static let ofQuarter = 91.3125
}
