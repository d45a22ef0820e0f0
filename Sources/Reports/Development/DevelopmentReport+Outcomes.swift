import Analysis
import Coaching
import Text

extension DevelopmentReport {
  /// What came of the meetings, on the same time axis as the charts.
  func outcomes(on page: Page) -> [String] {
    let axis = axis(on: page)
    let known = OutcomeSeries.all(of: business, over: axis).filter { series in
      series.periods.contains { $0.figure.value != nil }
    }
    let title = Wording(en: "Together with, in the same time", sv: "Tillsammans med, under samma tid")
    guard !known.isEmpty else { return page.heading(title) + page.paragraph(nothingNoted.text) }
    let isOverTime = known.contains { $0.isOverTime(of: axis) }
    let notes = isOverTime ? [below, together].joined(separator: " ") : together
    let dates = isOverTime ? [OutcomeLine(axis: axis, columns: columns(on: page)).dates] : []
    return page.heading(title) + dates + known.flatMap { rows(of: $0, over: axis, page) }
      + page.paragraph(page.style.dim(notes.text))
  }

  private var nothingNoted: Wording {
    Wording(
      en: "No outcomes are noted: 'pitchside meeting close', or import meetings, deals and figures.",
      sv: "Inga resultat är noterade: ”pitchside meeting close”, eller importera möten, affärer och siffror.")
  }

  private var below: Wording {
    Wording(en: "Below each figure, of how many.", sv: "Under varje siffra, av hur många.")
  }

  private var together: Wording {
    Wording(
      en: "Side by side says nothing of what led to what.",
      sv: "Sida vid sida säger inget om vad som ledde till vad.")
  }

  private func rows(of series: OutcomeSeries, over axis: TimeAxis, _ page: Page) -> [String] {
    guard series.isOverTime(of: axis) else { return page.paragraph(series.heading.text) }
    let line = OutcomeLine(axis: axis, columns: columns(on: page))
    let cells = series.cells(over: axis)
    let counts = series.isImported ? [] : [page.style.dim(line.text(cells.map { ($0.day, "\($0.n)") }))]
    return page.paragraph(series.heading.text)
      + [line.text(cells.map { ($0.day, series.short($0.value)) })] + counts
  }
}

/// A line of short texts below the periods of an axis.
private struct OutcomeLine {
  let axis: TimeAxis
  let columns: Int

  var dates: String { text(axis.periods.map { ($0.lowerBound, axis.name(of: $0)) }) }

  /// Each text where its day lies, if it has room there.
  func text(_ texts: [(day: Day, text: String)]) -> String {
    var line = ""
    for (day, text) in texts where !text.isEmpty {
      let column = SkillChart.margin + axis.column(of: day, among: columns)
      guard line.isEmpty || displayWidth(of: line) < column else { continue }
      line = padded(line, to: column) + text
    }
    return line
  }
}

extension OutcomeSeries {
  struct Cell {
    let day: Day
    let value: Double?
    let n: Int
  }

  /// What stands below each period of the axis: of imported figures the mean of those that have their middle in it.
  func cells(over axis: TimeAxis) -> [Cell] {
    guard isImported else {
      return periods.map { Cell(day: $0.days.lowerBound, value: $0.figure.value, n: $0.figure.n) }
    }
    return axis.periods.map { days in
      let values = periods.filter { days.contains($0.middle) }.compactMap(\.figure.value)
      let mean = values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
      return Cell(day: days.lowerBound, value: mean, n: values.count)
    }
  }

  /// Whether there is more to see over time than in the figure of the whole time.
  func isOverTime(of axis: TimeAxis) -> Bool {
    isImported || cells(over: axis).count { $0.value != nil } > 1
  }

  /// As short as it can be: "31", "12k", "–".
  func short(_ value: Double?) -> String {
    guard let value else { return "–" }
    if isInPercent { return "\((value * (isOfOne ? 1 : 0.01)).percent)" }
    switch value.magnitude {
    case 10_000_000...: return (value / 1_000_000).amount.text + "M"
    case 1_000_000...: return (value / 1_000_000).oneDecimal.text + "M"
    case 10_000...: return (value / 1_000).amount.text + "k"
    case 1_000...: return (value / 1_000).oneDecimal.text + "k"
    case 100...: return value.amount.text
    default: return value.plain.text
    }
  }

  /// What it is, with the figure of the whole time and how sure it is.
  var heading: Wording {
    switch source {
    case .counted(let metric): metric.heading(total)
    case .imported(let metric):
      Wording(en: "\(title(metric).en), imported", sv: "\(title(metric).sv), importerat")
    }
  }
}

extension OutcomeSeries.Period {
  fileprivate var middle: Day { Day(number: (days.lowerBound.number + days.upperBound.number) / 2) }
}

extension OutcomeMetric {
  /// "Order per meeting, %: 24 (18–31), of 132 meetings".
  fileprivate func heading(_ total: OutcomeFigure) -> Wording {
    guard let value = total.value else { return title }
    let write = { (value: Double) in isShare ? Wording(same: "\(value.percent)") : value.amount }
    let interval = total.interval.map { interval in
      Wording(
        en: " (\(write(interval.low).en)–\(write(interval.high).en))",
        sv: " (\(write(interval.low).sv)–\(write(interval.high).sv))")
    }
    let (unit, of) = (isShare ? ", %" : "", of(total))
    return Wording(
      en: "\(title.en)\(unit): \(write(value).en)\(interval?.en ?? ""), \(of.en)",
      sv: "\(title.sv)\(unit): \(write(value).sv)\(interval?.sv ?? ""), \(of.sv)")
  }

  /// "of 40 meetings, recorded of 2".
  private func of(_ total: OutcomeFigure) -> Wording {
    let (en, sv) = (Convention.english, Convention.swedish)
    let recorded = total.recorded.map { recorded in
      Wording(en: ", recorded of \(en.count(recorded))", sv: ", noterat för \(sv.count(recorded))")
    }
    return Wording(
      en: "of " + en.plural(total.n, one: counted.one.en, many: counted.many.en) + (recorded?.en ?? ""),
      sv: "av " + sv.plural(total.n, one: counted.one.sv, many: counted.many.sv) + (recorded?.sv ?? ""))
  }
}
