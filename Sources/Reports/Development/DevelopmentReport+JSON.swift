import Analysis
import Coaching

extension DevelopmentReport {
  public var json: JSON {
    let json: JSON = [
      "rep": .string(rep.id.text), "repName": .string(rep.name), "rubric": .string(rubric.key),
      "rubricVersion": .integer(rubric.version), "asOf": .string(now.day.description),
      "waiting": .integer(waiting), "outsideTrend": .integer(outsideTrend),
      "dimensions": .array(trends.map(json)), "breaks": .array(breaks.map(json)),
      "outcomes": .array(outcomes.map(json)),
    ]
    guard isExplaining else { return json }
    let methods = Method.allCases.map { method -> JSON in
      ["figure": .string(method.rawValue), "method": .string(method.sentence(known).text)]
    }
    return json.with(["methods": .array(methods)])
  }

  private func json(_ trend: SkillTrend) -> JSON {
    [
      "dimension": .string(trend.dimension(in: rubric)), "criterion": .string(trend.criterion),
      "title": .string(trend.title.text), "observations": .integer(trend.taken.count),
      "visitDays": .integer(trend.visitDays), "lastSeen": .string(trend.lastSeen?.description),
      "observers": .integer(trend.observers),
      "level": json(trend.level), "changePerQuarter": json(trend.growth?.changePerQuarter),
      "chanceOfImprovement": .number(trend.growth?.chanceOfImprovement),
      "verdict": .string(trend.verdict.rawValue),
      "visitDaysNeeded": .integer(trend.growth?.visitDaysNeeded.number),
      "companion": json(trend.companion), "ownView": json(trend.ownView),
      "leftOut": .array(trend.leftOut.map { .string($0.rawValue) }),
      "points": .array(trend.points.map(json)), "curve": .array(trend.curve.map(json)),
    ]
  }

  private func json(_ estimate: Estimate?) -> JSON {
    estimate.map { ["estimate": .number($0.estimate), "low": .number($0.low), "high": .number($0.high)] }
      ?? .null
  }

  private func json(_ companion: SkillTrend.Companion?) -> JSON {
    guard let companion else { return .null }
    return [
      "slopePerQuarter": .number(companion.slope), "low": .number(companion.interval?.low),
      "high": .number(companion.interval?.high), "p": .number(companion.p), "n": .integer(companion.n),
    ]
  }

  private func json(_ own: SkillTrend.OwnView?) -> JSON {
    guard let own else { return .null }
    return [
      "difference": .number(own.difference), "low": .number(own.interval?.low),
      "high": .number(own.interval?.high), "meetings": .integer(own.meetings),
    ]
  }

  private func json(_ point: SkillTrend.Point) -> JSON {
    let meeting = point.meeting
    return [
      "observation": .string(meeting.observation.text), "met": .string(meeting.met.iso8601),
      "score": .number(point.score), "adjusted": .number(point.adjusted),
      "observer": .string(meeting.observer.text), "observerName": .string(names[meeting.observer]),
      "kind": .string(meeting.kind.rawValue),
      "rubricVersion": .integer(meeting.version), "included": .bool(point.adjusted != nil),
    ]
  }

  private func json(_ point: SkillTrend.CurvePoint) -> JSON {
    json(point.level).with(["date": .string(point.day.description)])
  }

  private func json(_ rubricBreak: RubricBreak) -> JSON {
    [
      "date": .string(rubricBreak.day.description), "fromVersion": .integer(rubricBreak.fromVersion),
      "toVersion": .integer(rubricBreak.toVersion),
      "dimensions": .array(rubricBreak.measures.map { .string($0.key) }),
    ]
  }

  private func json(_ series: OutcomeSeries) -> JSON {
    let periods = series.periods.map { period -> JSON in
      let last = series.isImported ? period.days.upperBound : min(period.days.upperBound, axis.today)
      return json(period.figure).with([
        "from": .string(period.days.lowerBound.description), "to": .string(last.description),
      ])
    }
    return [
      "metric": .string(series.metric), "imported": .bool(series.isImported), "periods": .array(periods),
      "total": json(series.total),
    ]
  }

  private func json(_ figure: OutcomeFigure) -> JSON {
    [
      "value": .number(figure.value), "n": .integer(figure.n), "recorded": .integer(figure.recorded),
      "low": .number(figure.interval?.low), "high": .number(figure.interval?.high),
    ]
  }
}

extension SkillTrend {
  /// The key of a criterion; `nil` of anything else.
  fileprivate var criterion: Criterion.Key? {
    guard case .criterion(let key) = measure else { return nil }
    return key
  }

  /// The dimension that a criterion belongs to; the key of any other measure.
  fileprivate func dimension(in rubric: Rubric) -> Dimension.Key? {
    criterion == nil ? measure.key : rubric.criterion(measure.key)?.dimension
  }
}
