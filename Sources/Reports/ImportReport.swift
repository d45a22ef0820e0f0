import Coaching
import Text

/// What became of a file that was imported.
public struct ImportReport: Report {
  /// As it was named.
  let file: String
  let reading: Reading
  public let result: ImportResult
  let isTrial: Bool
  let skipsRefused: Bool
  let recognised: Recognised
  let passed: PassedOver

  /// - Parameters:
  ///   - file: As it was named.
  ///   - reading: What was assumed of it.
  ///   - result: What became of its rows.
  ///   - isTrial: Whether it was only looked at.
  ///   - skipsRefused: Whether refused rows were passed over.
  ///   - recognised: By what its columns were told apart.
  ///   - passedOver: What of it is nothing of what is imported.
  public init(
    file: String, reading: Reading, result: ImportResult, isTrial: Bool, skipsRefused: Bool,
    recognised: Recognised = Recognised(), passedOver: PassedOver = PassedOver()
  ) {
    self.file = file
    self.reading = reading
    self.result = result
    self.isTrial = isTrial
    self.skipsRefused = skipsRefused
    self.recognised = recognised
    passed = passedOver
  }

  public func text(on page: Page) -> [String] {
    told + [counts.text] + remarks.map(\.text)
  }

  public var json: JSON {
    [
      "file": .string(file), "read": readJSON, "inserted": .integer(result.inserted),
      "updated": .integer(result.updated), "unchanged": .integer(result.unchanged),
      "refused": .integer(result.refused), "passedOver": .integer(passedCount),
      "passedOverFor": .array(passed.counts.map(json)),
      "profile": .string(recognised.profile), "notUsed": .array(recognised.notUsed.map { .string($0) }),
      "newPeople": .integer(result.newPeople), "newCustomers": .integer(result.newCustomers),
      "newPeopleNames": .array(result.newPeopleNames.map { .string($0) }),
      "newCustomerNames": .array(result.newCustomerNames.map { .string($0) }),
      "calledOff": .integer(result.calledOff), "replacedOutcomes": .integer(result.replacedOutcomes),
      "dryRun": .bool(isTrial),
      "problemCount": .integer(result.problemCount),
      "problems": .array(result.problems.map(json)),
    ]
  }

  private var readJSON: JSON {
    [
      "encoding": .string(reading.encoding), "delimiter": .string(reading.delimiter),
      "decimal": .string(reading.decimal), "dates": .string(reading.dates),
    ]
  }

  /// How many were passed over, of a calendar's entries as of rows.
  var passedCount: Int { max(result.passedOver, passed.counts.reduce(0) { $0 + $1.count }) }

  private func json(_ passed: (reason: String, count: Int)) -> JSON {
    ["reason": .string(passed.reason), "count": .integer(passed.count)]
  }

  private func json(_ problem: ImportProblem) -> JSON {
    [
      "line": .integer(problem.line), "column": .string(problem.column), "value": .string(problem.value),
      "message": .string(problem.message.text),
    ]
  }
}
