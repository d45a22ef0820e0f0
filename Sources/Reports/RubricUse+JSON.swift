import Coaching

extension RubricUse {
  /// For programs; the same things are kept back as for people.
  var json: JSON {
    [
      "observations": .integer(observations), "drawnFrom": .integer(drawnFrom),
      "observers": .integer(observers),
      "versions": .array(versions.map { .integer($0) }), "minutes": .integer(rubric.minutes),
      "form": form.json, "tooEarly": .bool(isTooEarly),
      "slowest": isTooEarly ? .null : slowest.map { .string($0.criterion.key) } ?? .null,
      "hardlyEverRated": .array((isTooEarly ? [] : hardlyEverRated).map { .string($0.criterion.key) }),
      "sameLevel": .array((isTooEarly ? [] : sameLevel).map { .string($0.criterion.key) }),
      "criteria": .array(criteria.map(json)),
    ]
  }

  private func json(_ use: OfCriterion) -> JSON {
    let levels = Rubric.levels.map { ("\($0)", JSON.integer(use.levels[$0, default: 0])) }
    let isShown = showsAnswers && use.criterion.kind == .level
    return [
      "criterion": .string(use.criterion.key), "asked": .integer(use.asked), "rated": .integer(use.rated),
      "ratedShare": .number(use.ratedShare), "observers": .integer(use.observers), "time": use.timing.json,
      "levels": isShown ? .object(Dictionary(uniqueKeysWithValues: levels)) : .null,
    ]
  }
}

extension RubricUse.Timing {
  fileprivate var json: JSON { ["medianSeconds": .number(median), "n": .integer(count)] }
}
