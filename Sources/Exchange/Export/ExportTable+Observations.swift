import Coaching

/// An observation and what its ratings come to.
public struct ScoredObservation: Sendable {
  let observation: Observation
  let scores: Scores

  public init(_ observation: Observation) {
    self.observation = observation
    scores = observation.scores
  }
}

extension ExportTable<ScoredObservation> {
  /// A row an observation: who, when and with what, the scores, and a column for each dimension and criterion.
  ///
  /// A criterion that had no occasion, or was not asked, is empty; texts are left to the ratings.
  ///
  /// - Parameter rubrics: Those of the observations, the newest version of each first.
  /// - Returns: The table, its columns in the order of the rubrics.
  public static func observations(by rubrics: [Rubric]) -> ExportTable {
    let dimensions = rubrics.flatMap(\.dimensions).map(\.key).withoutRepeats.map { key in
      Column("dimension.\(key)") { .number($0.scores.dimensions.first { $0.dimension == key }?.score) }
    }
    let asked = rubrics.flatMap(\.criteria).filter { $0.kind != .text }
    let criteria = asked.map(\.key).withoutRepeats.map { key in
      Column("criterion.\(key)") { $0.observation.form[key]?.answer?.cell ?? .empty }
    }
    let overall = Column("overall") { .number($0.scores.overall) }
    let identity = ExportTable<Observation>.identity.map { column in
      Column(column.name) { column.cell($0.observation) }
    }
    return ExportTable(columns: identity + [overall] + dimensions + criteria + [included])
  }

  private static var included: Column { Column("included") { .flag($0.observation.isTakenByModels) } }
}

extension ExportTable<Observation> {
  /// Whose, when and with what; `day` and `quarter` are the values that the models of a development use.
  static var identity: [Column] {
    [
      Column("observation") { .text($0.id.text) },
      Column("rep") { .text($0.occasion.rep.id.text) },
      Column("repName") { .text($0.occasion.rep.name) },
      Column("observer") { .text($0.occasion.observer.id.text) },
      Column("observerName") { .text($0.occasion.observer.name) },
      Column("kind") { .key($0.occasion.kind) },
      Column("rubric") { .text($0.rubric.key) },
      Column("version") { .integer($0.rubric.version) },
      Column("met") { .moment($0.occasion.met) },
      Column("day") { .text($0.visitDay) },
      Column("scenario") { .key($0.occasion.scenario) },
      Column("quarter") { .number($0.occasion.met.day.quarters) },
    ]
  }
}

extension Answer {
  /// The answer without its words; empty where there was no occasion.
  fileprivate var cell: Cell {
    switch self {
    case .level(let level): .integer(level)
    case .count(let count): .integer(count)
    case .yes(let flag): .flag(flag)
    case .choice(let option): .text(option)
    case .text, .notObserved: .empty
    }
  }
}

extension [String] {
  /// Each once, where it stands first.
  fileprivate var withoutRepeats: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
