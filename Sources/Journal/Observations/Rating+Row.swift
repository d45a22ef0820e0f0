import Coaching
import GRDB

extension Rating {
  /// What a rating is written to and read from, beside its criterion.
  static let columns = "state, level, count, yes, choice, text, evidence, seconds, countFrom"

  /// In the order of `columns`.
  var values: [DatabaseValue] {
    var row = Values()
    switch answer {
    case .level(let level): row.level = level
    case .count(let count): row.count = count
    case .yes(let yes): row.yes = yes
    case .choice(let choice): row.choice = choice
    case .text(let text): row.text = text
    case .notObserved, nil: break
    }
    return [
      state.rawValue.databaseValue, row.level.databaseValue, row.count.databaseValue, row.yes.databaseValue,
      row.choice.databaseValue, row.text.databaseValue, evidence.databaseValue, seconds.databaseValue,
      (countFrom?.rawValue).databaseValue,
    ]
  }

  /// Reads a criterion and then `columns`, beginning at a place in the row.
  init(_ row: Row, at place: Int) {
    self.init(
      row[place], Answer(row, at: place + 1), evidence: row[place + 7], seconds: row[place + 8],
      countFrom: (row[place + 9] as String?).flatMap(CountSource.init(rawValue:)))
  }

  private struct Values {
    var level: Int?
    var count: Int?
    var yes: Bool?
    var choice: String?
    var text: String?
  }
}

extension Answer {
  /// `nil` when it was not asked.
  fileprivate init?(_ row: Row, at place: Int) {
    if let level: Int = row[place + 1] {
      self = .level(level)
    } else if let count: Int = row[place + 2] {
      self = .count(count)
    } else if let yes: Bool = row[place + 3] {
      self = .yes(yes)
    } else if let choice: String = row[place + 4] {
      self = .choice(choice)
    } else if let text: String = row[place + 5] {
      self = .text(text)
    } else {
      guard row[place] == Rating.State.notObserved.rawValue else { return nil }
      self = .notObserved
    }
  }
}
