import Analysis
import Coaching

extension CalibrationReport {
  public var json: JSON {
    let json: JSON = [
      "rubric": .string(rubric.key), "rubricVersion": .integer(rubric.version),
      "measure": .string(measure.key), "model": model, "connected": .bool(ties.isConnected),
      "groups": .array(ties.groups.map(json)), "observers": .array(rows.map(\.json)),
      "spread": spread,
      "dependability": .array(CalibrationReport.visitDays.map(dependability)),
      "daysEnough": .array(CalibrationReport.targets.map(daysEnough)),
      "agreement": .array(agreement.map(\.json)), "agreementOnScore": agreementOnScore?.json ?? .null,
      "cases": .array(caseMisses.map(\.json)),
      "straightLining": shows(straightLining) ? lining : .null,
      "halo": .array(showsHalo ? rows.map(\.haloJSON) : []),
    ]
    guard isExplaining else { return json }
    let methods = CalibrationMethod.allCases.map { method -> JSON in
      ["figure": .string(method.rawValue), "method": .string(method.sentence.text)]
    }
    return json.with(["methods": .array(methods)])
  }

  /// How many there are of whom; by name those whom the reader may see.
  private func json(_ group: ObserverTies.Group) -> JSON {
    let members = rows.filter { group.observers.contains($0.observer.id) }
    return [
      "observers": .integer(group.observers.count), "reps": .integer(group.reps),
      "cases": .integer(group.cases), "members": .array(members.map { .object($0.person) }),
    ]
  }

  /// Without what variances tell, where that would be of too few.
  private var model: JSON {
    showsSources ? differences.json : differences.json.with(["components": [], "singular": .null])
  }

  private var lining: JSON {
    let found = shows(newestTimed) ? newestTimed.delayAgainstSpread : nil
    return [
      "share": straightLining.share.shareJSON,
      "byDelay": .array(
        StraightLining.Wait.allCases.map { wait in
          let share = straightLining.after(wait).share
          return ["delay": .string(wait.key), "share": showsWaits ? share.shareJSON : .null]
        }),
      "delayAgainstSpread": [
        "tau": .number(found?.tau), "p": .number(found?.chance), "n": .integer(newestTimed.forms.count),
      ],
    ]
  }

  private var spread: JSON {
    guard let spread = severities.spread else { return .null }
    return [
      "lowest": .number(spread.lowest), "median": .number(spread.median), "highest": .number(spread.highest),
      "observers": .integer(spread.observers),
    ]
  }

  private func dependability(_ days: Int) -> JSON {
    let known = showsSources ? differences.dependability : nil
    let (one, two) = (known?.phi(days: days), known?.phi(days: days, observers: 2))
    return [
      "visitDays": .integer(days), "phi": .number(one?.estimate), "low": .number(one?.low),
      "high": .number(one?.high), "phiTwoObservers": .number(two?.estimate),
      "lowTwoObservers": .number(two?.low), "highTwoObservers": .number(two?.high),
    ]
  }

  private func daysEnough(_ target: Double) -> JSON {
    let known = showsSources ? differences.dependability : nil
    let (one, two) = (known?.daysEnough(for: target), known?.daysEnough(for: target, observers: 2))
    return [
      "phi": .number(target), "visitDays": .integer(one?.likeliest), "low": .integer(one?.low),
      "high": .integer(one?.high), "visitDaysTwoObservers": .integer(two?.likeliest),
      "lowTwoObservers": .integer(two?.low), "highTwoObservers": .integer(two?.high),
    ]
  }
}

extension ScoreDifferences {
  fileprivate var json: JSON {
    [
      "observations": .integer(observations), "reps": .integer(reps), "cases": .integer(cases),
      "observers": .integer(observers), "components": .array(components.map(json)),
      "remlCriterion": .number(remlCriterion), "singular": isSingular.map { .bool($0) } ?? .null,
      "leftOut": .array(leftOut.map { .string($0.rawValue) }),
    ]
  }

  private func json(_ component: SkillModel.Component) -> JSON {
    let share = share(component)
    return [
      "source": .string(component.source.rawValue), "variance": .number(component.variance),
      "sd": .number(component.spread), "share": .number(share?.estimate), "shareLow": .number(share?.low),
      "shareHigh": .number(share?.high),
    ]
  }
}

extension ObserverRow {
  fileprivate var person: [String: JSON] {
    ["observer": .string(observer.id.text), "observerName": .string(observer.name)]
  }

  /// `group` counts from 1, in the order of the groups.
  fileprivate var json: JSON {
    JSON.object(person).with([
      "severity": severity.map {
        ["estimate": .number($0.estimate), "low": .number($0.low), "high": .number($0.high)]
      } ?? .null,
      "observations": .integer(observations), "group": .integer(group.map { $0 + 1 }),
      "straightLined": straightLined.shareJSON,
      "medianDelayMinutes": .number(medianDelayMinutes),
    ])
  }

  fileprivate var haloJSON: JSON {
    let found = halo?.finding
    return JSON.object(person).with([
      "forms": .integer(found?.forms), "visitDays": .integer(found?.days), "spread": .number(found?.spread),
      "expected": .number(found?.expected), "low": .number(found?.difference.low),
      "high": .number(found?.difference.high), "p": .number(found?.chance),
      "adjustedP": .number(halo?.adjustedChance),
      "criteriaMoveTogether": halo.map { .bool($0.kind == .moveTogether) } ?? .null,
    ])
  }
}

extension MeasureAgreement {
  fileprivate var json: JSON {
    var criterion: JSON = .null
    if case .criterion(let key) = measure { criterion = .string(key) }
    return [
      "criterion": criterion, "pairs": .integer(pairs), "weightedKappa": .number(kappa?.value),
      "weightedKappaLow": .number(kappa?.interval?.low), "weightedKappaHigh": .number(kappa?.interval?.high),
      "alpha": .number(alpha), "icc": .number(icc?.value), "iccLow": .number(icc?.interval?.low),
      "iccHigh": .number(icc?.interval?.high),
    ]
  }
}

extension CaseMisses {
  fileprivate var json: JSON {
    [
      "case": .string(common.key), "title": .string(common.title.text), "criterion": .string(criterion),
      "observer": .string(observer?.id.text), "observerName": .string(observer?.name),
      "observers": .integer(misses.count), "compared": .integer(compared), "exact": .integer(exact),
      "stricter": .integer(stricter), "milder": .integer(milder), "meanMiss": .number(mean),
      "low": .number(interval?.low), "high": .number(interval?.high),
    ]
  }
}

extension StraightLining.Wait {
  fileprivate var key: String {
    switch self {
    case .withinADay: "within-a-day"
    case .withinThreeDays: "within-three-days"
    case .longer: "longer"
    }
  }
}
