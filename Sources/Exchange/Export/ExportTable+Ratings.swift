import Coaching

/// One rating and the observation it belongs to.
public struct RatingOfObservation: Sendable {
  let rating: Rating
  let observation: Observation

  public init(_ rating: Rating, of observation: Observation) {
    self.rating = rating
    self.observation = observation
  }
}

extension ExportTable<RatingOfObservation> {
  /// A row a criterion of each observation, with its words, also where there was no occasion or it was not asked.
  public static var ratings: ExportTable {
    let identity = ExportTable<Observation>.identity.map { column in
      Column(column.name) { column.cell($0.observation) }
    }
    return ExportTable(
      columns: identity + answers + [Column("included") { .flag($0.observation.isTakenByModels) }])
  }

  private static var answers: [Column] {
    [
      Column("criterion") { .text($0.rating.criterion) },
      Column("dimension") { .text($0.observation.rubric.criterion($0.rating.criterion)?.dimension) },
      Column("state") { .key($0.rating.state) },
      Column("level") { .integer($0.rating.level) },
      Column("count") { .integer($0.rating.count) },
      Column("yes") { $0.rating.yes.map { .flag($0) } ?? .empty },
      Column("choice") { .text($0.rating.choice) },
      Column("text") { .text($0.rating.text) },
      Column("evidence") { .text($0.rating.evidence) },
      Column("seconds") { .number($0.rating.seconds) },
      Column("countFrom") { .key($0.rating.countFrom) },
    ]
  }
}

extension Rating {
  /// `nil` when it is no yes or no.
  fileprivate var yes: Bool? {
    guard case .yes(let flag) = answer else { return nil }
    return flag
  }

  /// The key of an option; `nil` when none was chosen.
  fileprivate var choice: String? {
    guard case .choice(let option) = answer else { return nil }
    return option
  }

  /// `nil` when it is no text.
  fileprivate var text: String? {
    guard case .text(let text) = answer else { return nil }
    return text
  }
}
