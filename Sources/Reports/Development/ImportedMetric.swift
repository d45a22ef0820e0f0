import Coaching
import Text

/// A figure of another program that is known by its name, whatever that program calls it.
enum ImportedMetric: CaseIterable {
  case hitRate, margin

  /// - Parameter name: As the file has it.
  ///
  /// Is `nil` for any other.
  init?(_ name: String) {
    let letters = name.lowercased().filter(\.isLetter)
    guard let metric = ImportedMetric.allCases.first(where: { $0.names.contains(letters) }) else {
      return nil
    }
    self = metric
  }

  var title: Wording {
    switch self {
    case .hitRate: Wording(en: "Hit rate", sv: "Hitrate")
    case .margin: Wording(en: "Margin", sv: "TB")
    }
  }

  private var names: [String] {
    switch self {
    case .hitRate: ["hitrate", "winrate", "träffprocent"]
    case .margin: ["margin", "contributionmargin", "tb", "täckningsbidrag"]
    }
  }
}

extension OutcomeSeries {
  /// What an imported figure is called, with the sign of what it counts in.
  func title(_ metric: String) -> Wording {
    let title = ImportedMetric(metric)?.title ?? Wording(same: safeForTerminal(metric))
    return isInPercent ? Wording(en: "\(title.en), %", sv: "\(title.sv), %") : title
  }

  /// Whether its values are shares, told in percent.
  var isInPercent: Bool {
    switch source {
    case .counted(let metric): metric.isShare
    case .imported(let metric): ImportedMetric(metric) == .hitRate
    }
  }

  /// Whether a share of everything is 1, and not 100.
  var isOfOne: Bool { periods.allSatisfy { abs($0.figure.value ?? 0) <= 1 } }
}
