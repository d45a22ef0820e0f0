import Coaching
import GRDB

extension Database {
  /// Keeps a common case, with whom it is about, unless the very same is there, and returns which row it is in.
  func store(_ known: CalibrationCase) throws -> Int {
    for row in try Int.fetchAll(
      self, sql: "SELECT id FROM calibrationCase WHERE key = ?", arguments: [known.key])
    where try calibrationCase(row) == known {
      return row
    }
    return try insert(known)
  }

  /// `nil` for what is not about a common case.
  func storeIfAny(_ known: CalibrationCase?) throws -> Int? { try known.map(store) }

  /// The case in a row, put together from its parts.
  func calibrationCase(_ id: Int) throws -> CalibrationCase {
    let heads = try Row.fetchAll(self, sql: "SELECT * FROM calibrationCase WHERE id = ?", arguments: [id])
    guard let head = heads.first else { throw FileProblem.damaged }
    let answers = try Row.fetchAll(
      self, sql: "SELECT * FROM calibrationCaseAnswer WHERE calibrationCase = ? ORDER BY number",
      arguments: [id])
    return try CalibrationCase(head, answers: answers)
  }

  private func insert(_ new: CalibrationCase) throws -> Int {
    try addRatee(of: new)
    try insert(
      into: "calibrationCase",
      [
        "key": new.key, "rubric": new.rubric, "fromVersion": new.versions.lowerBound,
        "toVersion": new.versions.upperBound, "rep": new.ratee.id.text, "repName": new.rep,
        "titleEn": new.title.en, "titleSv": new.title.sv, "textEn": new.text.en, "textSv": new.text.sv,
      ])
    let id = Int(lastInsertedRowID)
    for (place, answer) in new.answers.enumerated() { try insert(answer, number: place + 1, in: id) }
    return id
  }

  private func insert(_ key: CalibrationCase.KeyAnswer, number: Int, in id: Int) throws {
    let values = Rating(key.criterion, key.answer).values
    try insert(
      into: "calibrationCaseAnswer",
      [
        "calibrationCase": id, "criterion": key.criterion, "number": number, "state": values[0],
        "level": values[1], "count": values[2], "yes": values[3], "choice": values[4],
        "becauseEn": key.because.en, "becauseSv": key.because.sv,
      ])
  }

  /// Whom a case is about stands among the people, but is nobody: inactive, and found by no name.
  private func addRatee(of new: CalibrationCase) throws {
    let ratee = new.ratee
    guard try !hasRow("SELECT 1 FROM person WHERE id = ?", [ratee.id.text]) else { return }
    let person = Person(id: ratee.id, name: ratee.name, role: .rep, isActive: false)
    try add(person, allowingSameName: true)
  }
}

extension CalibrationCase {
  fileprivate init(_ row: Row, answers: [Row]) throws {
    let (from, to): (Int, Int) = (row["fromVersion"], row["toVersion"])
    guard from <= to else { throw FileProblem.damaged }
    self.init(
      key: row["key"], rubric: row["rubric"], versions: from...to, title: row.wording("title"),
      rep: row["repName"], text: row.wording("text"), answers: try answers.map(KeyAnswer.init))
  }
}

extension CalibrationCase.KeyAnswer {
  fileprivate init(_ row: Row) throws {
    self.init(row["criterion"], try Answer(keyIn: row), because: row.wording("because"))
  }
}

extension Answer {
  fileprivate init(keyIn row: Row) throws {
    if let level: Int = row["level"] {
      self = .level(level)
    } else if let count: Int = row["count"] {
      self = .count(count)
    } else if let yes: Bool = row["yes"] {
      self = .yes(yes)
    } else if let choice: String = row["choice"] {
      self = .choice(choice)
    } else {
      self = .notObserved
    }
  }
}
