import Coaching
import GRDB

extension Database {
  /// Fetches observations with everything that belongs to them, in as many queries for many as for one.
  func observations(_ query: ObservationQuery) throws -> [Observation] {
    let rows = try Row.fetchCursor(cachedStatement(sql: query.sql), arguments: query.arguments)
    let heads = try Array(rows.map(ObservationHead.init))
    guard !heads.isEmpty else { return [] }
    let parts = try ObservationParts(self, query)
    var rubrics: [Int: PlacedRubric] = [:]
    for version in Set(heads.map(\.rubricVersion)) { rubrics[version] = PlacedRubric(try rubric(version)) }
    var cases: [Int: CalibrationCase] = [:]
    for id in Set(heads.compactMap(\.calibrationCase)) { cases[id] = try calibrationCase(id) }
    return try heads.map { head in
      guard let rubric = rubrics[head.rubricVersion] else { throw FileProblem.damaged }
      return Observation(head, of: head.calibrationCase.flatMap { cases[$0] }, parts: parts, rubric: rubric)
    }
  }
}

/// A rubric that knows the place of each criterion.
private struct PlacedRubric {
  let rubric: Rubric
  private let blank: [Rating]
  private let places: [Criterion.Key: Int]

  init(_ rubric: Rubric) {
    self.rubric = rubric
    blank = FilledForm(empty: rubric).ratings
    places = Dictionary(
      zip(blank.map(\.criterion), blank.indices), uniquingKeysWith: { first, _ in first })
  }

  /// One rating for every criterion, in the order of the rubric.
  func inOrder(_ ratings: [Rating]) -> [Rating] {
    var ordered = blank
    for rating in ratings {
      if let place = places[rating.criterion] { ordered[place] = rating }
    }
    return ordered
  }
}

/// What one row says of an observation.
private struct ObservationHead {
  let id: String
  let occasion: Occasion
  /// `nil` when it is about none.
  let calibrationCase: Int?
  let rubricVersion: Int
  let revision: Int
  let keep: Keep?
  let terms: Commitment.Terms?
  let commitment: Commitment.ID?
  let summary: String?
  let shared: Moment?
  let seconds: Double?

  init(_ row: Row) throws {
    id = row["id"]
    occasion = try Occasion(row)
    calibrationCase = row["calibrationCase"]
    rubricVersion = row["rubricVersion"]
    revision = row["number"]
    keep = row.keep
    terms = row.terms
    commitment = row.identifierIfAny("commitment")
    summary = row["summary"]
    shared = try row.momentIfAny("shared")
    seconds = row["seconds"]
  }
}

extension Observation {
  fileprivate init(
    _ head: ObservationHead, of calibrationCase: CalibrationCase?, parts: ObservationParts,
    rubric: PlacedRubric
  ) {
    var occasion = head.occasion
    occasion.calibrationCase = calibrationCase
    let form = FilledForm(
      ratings: rubric.inOrder(parts.ratings[head.id, default: []]), keep: head.keep,
      commitment: head.terms, followUp: parts.followUps[head.id], summary: head.summary, seconds: head.seconds
    )
    self.init(
      id: ID(head.id), occasion: occasion, rubric: rubric.rubric, revision: head.revision,
      revisions: parts.revisions[head.id, default: []], form: form, commitment: head.commitment,
      replies: parts.replies[head.id, default: []], shared: head.shared)
  }
}

extension Occasion {
  /// Reads what observations and drafts have in common.
  init(_ row: Row) throws {
    self.init(
      kind: try row.keyed("kind"), rep: row.person("rep"), observer: row.person("observer"),
      meeting: row.identifierIfAny("meeting"), customer: row.customer(),
      scenario: row.keyedIfAny("scenario"), met: try row.moment("met"), ended: try row.momentIfAny("ended"))
  }
}

extension Row {
  /// `nil` when nothing was named.
  fileprivate var keep: Keep? {
    guard let criterion: String = self["keepCriterion"] else { return nil }
    return Keep(criterion: criterion, text: self["keepText"])
  }

  /// `nil` when nothing was agreed.
  var terms: Commitment.Terms? {
    guard let criterion: String = self["commitmentCriterion"] else { return nil }
    return Commitment.Terms(
      criterion: criterion, text: self["commitmentText"],
      due: (self["commitmentDue"] as String?).flatMap { Day(iso8601: $0) })
  }
}
