import Coaching

/// What is asked.
extension RubricReader {
  func criteria(_ field: Piece.Field?) -> [ReadCriterion] {
    guard let field, let parts = list(field) else { return [] }
    check(count: parts.count, limit: 18, in: field)
    return parts.compactMap(criterion)
  }

  private static let criterionFields = [
    "key", "dimension", "kind", "core", "weight", "ask", "levels", "options", "counts", "no-occasion",
    "drill", "skip-when", "tally",
  ]

  private func criterion(_ piece: Piece) -> ReadCriterion? {
    guard let fields = fields(piece, taking: Self.criterionFields) else { return nil }
    let kind = kind(in: fields)
    if let kind { checkPlaces(of: kind, in: fields) }
    let core = fields["core"].map { word($0, of: ["true", "false"]) } ?? "false"
    let skipWhen = condition(fields["skip-when"])
    let value = criterion(
      fields, kind: kind ?? .text, isCore: core == "true", skipWhen: skipWhen?.value)
    return ReadCriterion(
      value: value, kind: kind, mayBeCore: core != "false", skipWhen: skipWhen, fields: fields)
  }

  private func criterion(
    _ fields: Fields, kind: Criterion.Kind, isCore: Bool, skipWhen: Rubric.Condition?
  ) -> Criterion {
    Criterion(
      key: key(required("key", in: fields)) ?? "",
      dimension: key(fields["dimension"]),
      kind: kind,
      isCore: isCore,
      weight: weight(in: fields),
      ask: requiredWording("ask", in: fields),
      levels: fields["levels"].map { levels($0, required: [1, 3, 5], check: checkRatesRep) } ?? [:],
      options: fields["options"].map(options) ?? [],
      counts: wording(fields["counts"]),
      noOccasion: wording(fields["no-occasion"]),
      drill: wording(fields["drill"]),
      skipWhen: skipWhen,
      tally: tally(fields["tally"]))
  }

  private func tally(_ field: Piece.Field?) -> Tally.Mark? {
    word(field, of: Tally.Mark.allCases.map(\.rawValue)).flatMap(Tally.Mark.init(rawValue:))
  }

  private func kind(in fields: Fields) -> Criterion.Kind? {
    let word = word(required("kind", in: fields), of: Criterion.Kind.allCases.map(\.yaml))
    return Criterion.Kind.allCases.first { $0.yaml == word }
  }

  // MARK: What belongs to which kind

  private func checkPlaces(of kind: Criterion.Kind, in fields: Fields) {
    let owners = [
      ("levels", Criterion.Kind.level), ("options", .choice), ("counts", .count), ("tally", .count),
    ]
    for (name, owner) in owners
    where kind != owner && fields[name] != nil {
      report(.misplaced(name, on: kind, belongsTo: owner), line: fields.line(of: name))
    }
    if kind == .level {
      _ = required("dimension", in: fields)
      _ = required("levels", in: fields)
    } else if fields["dimension"] != nil {
      report(.contextWithDimension(kind), line: fields.line(of: "dimension"))
    }
    if kind == .choice { _ = required("options", in: fields) }
  }
}

extension Criterion.Kind {
  /// What a rubric file calls it. A bare `yes` is true or false to YAML tools, hence the other spelling.
  var yaml: String {
    switch self {
    case .yes: "yes-no"
    case .level, .count, .choice, .text: rawValue
    }
  }
}
