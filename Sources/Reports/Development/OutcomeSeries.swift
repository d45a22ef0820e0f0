import Coaching

/// One outcome over time.
struct OutcomeSeries: Sendable {
  struct Period: Hashable, Sendable {
    let days: ClosedRange<Day>
    let figure: OutcomeFigure
  }

  enum Source: Hashable, Sendable {
    /// Counted from meetings and deals.
    case counted(OutcomeMetric)
    /// A figure of another program, as it calls it.
    case imported(String)
  }

  let source: Source
  /// Oldest first.
  let periods: [Period]
  /// Everything together; without a value for what is imported, which nobody knows how to add up.
  let total: OutcomeFigure

  /// What the journal counts, in each period of an axis.
  init(_ metric: OutcomeMetric, of months: [BusinessMonth], over axis: TimeAxis) {
    source = .counted(metric)
    periods = axis.periods.map { days in
      Period(days: days, figure: metric.figure(of: .sum(of: months, in: days)))
    }
    total = metric.figure(of: .sum(of: months, in: axis.days))
  }

  /// Figures of another program by one metric, each in its own period.
  init(_ metric: String, _ figures: [KPI]) {
    source = .imported(metric)
    periods = figures.map { figure in
      Period(
        days: figure.period.days, figure: OutcomeFigure(value: figure.value, n: 1, interval: nil))
    }
    total = OutcomeFigure(value: nil, n: figures.count, interval: nil)
  }

  /// All there is of a rep: what the journal counts, whether it is known or not, and what was imported.
  static func all(of business: BusinessOverTime, over axis: TimeAxis) -> [OutcomeSeries] {
    let figures = business.figures.filter { axis.days.overlaps($0.period.days) }
    let metrics = figures.reduce(into: [String]()) { metrics, figure in
      if metrics.last != figure.metric { metrics.append(figure.metric) }
    }
    return OutcomeMetric.allCases.map { OutcomeSeries($0, of: business.months, over: axis) }
      + metrics.map { metric in OutcomeSeries(metric, figures.filter { $0.metric == metric }) }
  }
}

extension OutcomeSeries {
  var metric: String {
    switch source {
    case .counted(let metric): metric.rawValue
    case .imported(let metric): metric
    }
  }

  var isImported: Bool {
    if case .imported = source { return true }
    return false
  }
}

extension Period {
  fileprivate var days: ClosedRange<Day> { first...max(first, last) }
}

extension BusinessMonth {
  fileprivate static func sum(of months: [BusinessMonth], in days: ClosedRange<Day>) -> BusinessMonth {
    months.filter { days.contains($0.first) }.reduce(BusinessMonth(first: days.lowerBound), +)
  }
}
