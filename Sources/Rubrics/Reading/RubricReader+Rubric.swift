import Coaching

/// The rubric as a whole.
extension RubricReader {
  /// `nil` when it is no mapping; otherwise it can be used only when nothing was reported.
  func rubric(_ piece: Piece, expectedKey: String?) -> Rubric? {
    guard case .mapping = piece.content else {
      report(.notARubric, line: piece.line)
      return nil
    }
    guard let fields = fields(piece, taking: Self.rubricFields) else { return nil }
    let parts = RubricParts(
      dimensions: dimensions(required("dimensions", in: fields)),
      criteria: criteria(required("criteria", in: fields)),
      askedLast: askedLast(fields["asked-last"]),
      outsideTrendWhen: condition(fields["outside-trend-when"]))
    RubricRules(parts: parts, findings: findings).check()
    return rubric(fields, key: ownKey(in: fields, expected: expectedKey), parts: parts)
  }

  private static let rubricFields = [
    "key", "version", "title", "purpose", "minutes", "scale", "not-observed", "evidence", "asked-last",
    "outside-trend-when", "filled-by", "dimensions", "criteria",
  ]

  private func rubric(_ fields: Fields, key: String, parts: RubricParts) -> Rubric {
    Rubric(
      key: key,
      version: wholeNumber(required("version", in: fields), in: 1...Int.max) ?? 1,
      title: requiredWording("title", in: fields),
      purpose: requiredWording("purpose", in: fields),
      minutes: wholeNumber(required("minutes", in: fields), in: 1...60) ?? 1,
      scale: scale(fields["scale"]),
      notObserved: wording(fields["not-observed"]) ?? Defaults.notObserved,
      evidence: evidence(fields["evidence"]),
      dimensions: parts.dimensions.map(\.value),
      criteria: parts.criteria.map(\.value),
      askedLast: parts.askedLast?.value,
      outsideTrendWhen: parts.outsideTrendWhen?.value,
      filledBy: word(fields["filled-by"], of: Rubric.Filler.allCases.map(\.rawValue))
        .flatMap(Rubric.Filler.init) ?? .observer)
  }

  /// The key of the whole file.
  func ownKey(in fields: Fields, expected: String?) -> String {
    let key = key(required("key", in: fields)) ?? ""
    if let expected, key != expected, !key.isEmpty {
      report(.notTheFilesKey(key, expected: expected), line: fields.line(of: "key"))
    }
    return key
  }

  private func scale(_ field: Piece.Field?) -> [Int: Wording] {
    guard let field else { return Defaults.scale }
    return levels(field, required: Array(Rubric.levels)) { _, _ in }
  }

  private func evidence(_ field: Piece.Field?) -> Rubric.EvidenceRule {
    let rules = field.flatMap { fields($0.value, named: $0.key, taking: ["keep", "change", "level-1"]) }
    let keep = word(rules?["keep"], of: ["required", "none"])
    let change = word(rules?["change"], of: ["required", "none"])
    let levelOne = word(rules?["level-1"], of: ["ask", "none"])
    return Rubric.EvidenceRule(
      keepRequired: keep == "required", changeRequired: change == "required",
      asksAtLevelOne: levelOne == "ask")
  }
}

/// What a rubric says when its file does not.
private enum Defaults {
  static let notObserved = Wording(en: "no occasion", sv: "inget tillfälle")

  static let scale = [
    1: Wording(en: "missing, though there was an occasion", sv: "saknas, fast tillfället fanns"),
    2: Wording(en: "tried, does not reach 3", sv: "försök, når inte 3"),
    3: Wording(en: "good craft", sv: "gott hantverk"),
    4: Wording(en: "all of 3 and part of 5", sv: "hela 3 och en del av 5"),
    5: Wording(en: "worth showing to others", sv: "värt att visa för andra"),
  ]
}
