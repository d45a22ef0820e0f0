import Coaching

extension ObservationReport {
  public var json: JSON {
    identity.with(withheld == nil ? content : nothing).with(replies).with([
      "meetingDetails": meeting?.json ?? .null, "planned": planned.json,
    ])
  }

  private var content: [String: JSON] {
    [
      "overall": .number(scores.overall),
      "dimensions": .array(scores.dimensions.map(json)),
      "ratings": .array(observation.form.ratings.map(\.json)),
      "keep": observation.form.keep?.json ?? .null,
      "commitment": ObservationReport.json(of: observation.form.commitment, observation.commitment),
      "followUp": observation.form.followUp?.json ?? .null,
      "summary": .string(observation.form.summary),
      "revisions": .array(observation.revisions.map(\.json)),
      "outsideTrend": .bool(observation.isOutsideTrend),
      "calibration": observation.calibration?.json ?? .null,
    ]
  }

  /// What stands in the place of the content when it is withheld.
  private var nothing: [String: JSON] {
    let lists = ["dimensions", "ratings", "revisions"].map { ($0, JSON.array([])) }
    let values = [
      "overall", "keep", "commitment", "followUp", "summary", "reply", "outsideTrend", "calibration",
    ]
    return Dictionary(lists + values.map { ($0, JSON.null) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rep's own words, which nobody withholds from the rep; those about what is the rep's own stay with it.
  private var replies: [String: JSON] {
    let shown = withheld?.reason == .notShared ? [] : observation.replies
    return ["reply": shown.last?.json ?? .null, "replies": .array(shown.map(\.json))]
  }

  private var identity: JSON {
    let occasion = observation.occasion
    return [
      "observation": .string(observation.id.text),
      "revision": .integer(observation.revision),
      "rep": .string(occasion.rep.id.text),
      "repName": .string(occasion.rep.name),
      "observer": .string(occasion.observer.id.text),
      "observerName": .string(occasion.observer.name),
      "rubric": .string(observation.rubric.key),
      "rubricVersion": .integer(observation.rubric.version),
      "kind": .string(occasion.kind.rawValue),
      "case": .string(occasion.calibrationCase?.key),
      "meeting": .string(occasion.meeting?.text),
      "customer": .string(occasion.customer?.name),
      "scenario": .string(occasion.scenario?.rawValue),
      "met": .string(occasion.met.iso8601),
      "ended": .string(occasion.ended?.iso8601),
      "recorded": .string(observation.recorded?.iso8601),
      "delayMinutes": .integer(observation.delayMinutes),
      "shared": .string(observation.shared?.iso8601),
      "withheld": .string(withheld?.reason.rawValue),
    ]
  }

  private func json(_ scored: Scores.OfDimension) -> JSON {
    [
      "dimension": .string(scored.dimension), "score": .number(scored.score), "rated": .integer(scored.rated),
      "of": .integer(scored.of),
    ]
  }

  /// What was agreed, with what identifies it.
  static func json(of terms: Commitment.Terms?, _ commitment: Commitment.ID?) -> JSON {
    terms?.json.with(["commitment": .string(commitment?.text)]) ?? .null
  }
}

extension Rating {
  var json: JSON {
    var members: [String: JSON] = [
      "criterion": .string(criterion), "state": .string(state.rawValue), "evidence": .string(evidence),
    ]
    if let (key, value) = answer?.member, state == .rated { members[key] = value }
    if count != nil { members["from"] = .string(countFrom?.rawValue) }
    return .object(members)
  }
}

extension Answer {
  /// The member that says it in an answers file.
  var member: (key: String, value: JSON) {
    switch self {
    case .level(let level): ("level", .integer(level))
    case .count(let count): ("count", .integer(count))
    case .yes(let flag): ("yes", .bool(flag))
    case .choice(let option): ("choice", .string(option))
    case .text(let text): ("text", .string(text))
    case .notObserved: ("notObserved", .bool(true))
    }
  }
}

extension Keep {
  var json: JSON { ["criterion": .string(criterion), "text": .string(text)] }
}

extension Commitment.Terms {
  var json: JSON {
    ["criterion": .string(criterion), "text": .string(text), "due": .string(due?.description)]
  }
}

extension Commitment.FollowUp {
  var json: JSON { ["commitment": .string(commitment.text), "status": .string(status.rawValue)] }
}

extension Observation.Revision {
  var json: JSON {
    [
      "revision": .integer(number), "by": .string(by.id.text), "byName": .string(by.name),
      "at": .string(at.iso8601), "because": .string(because),
    ]
  }
}

extension Reply {
  var json: JSON {
    [
      "by": .string(by.id.text), "byName": .string(by.name), "at": .string(at.iso8601), "text": .string(text),
    ]
  }
}
