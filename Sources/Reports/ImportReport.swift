import Coaching
import Text

/// What became of a file that was imported.
public struct ImportReport: Report {
  /// What was assumed of how a file is written; `nil` where nothing in it tells.
  public struct Reading: Hashable, Sendable {
    public let encoding: String
    /// The character between the fields; `nil` for a calendar.
    public let delimiter: String?
    /// `,` or `.`.
    public let decimal: String?
    /// `ymd`, `dmy` or `mdy`.
    public let dates: String?
    /// All of it in a sentence.
    public let wording: Wording

    public init(encoding: String, delimiter: String?, decimal: String?, dates: String?, wording: Wording) {
      self.encoding = encoding
      self.delimiter = delimiter
      self.decimal = decimal
      self.dates = dates
      self.wording = wording
    }
  }

  /// By what the columns of a file were told apart.
  public struct Recognised: Hashable, Sendable {
    /// The profile's key; `nil` where the columns were mapped one by one, or there are none.
    public let profile: String?
    /// The headings of the columns that are not read.
    public let notUsed: [String]

    public init(profile: String? = nil, notUsed: [String] = []) {
      self.profile = profile
      self.notUsed = notUsed
    }
  }

  /// What of a file is nothing of what is imported.
  public struct PassedOver: Sendable {
    /// How many for each reason.
    public let counts: [(reason: String, count: Int)]
    /// All of it in a sentence without a final stop; `nil` where nothing was passed over.
    public let wording: Wording?

    public init(counts: [(reason: String, count: Int)] = [], wording: Wording? = nil) {
      self.counts = counts
      self.wording = wording
    }
  }

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
  private var passedCount: Int { max(result.passedOver, passed.counts.reduce(0) { $0 + $1.count }) }

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

extension ImportReport {
  /// The problems, each once with the lines that have it.
  private var told: [String] {
    var places: [Problem: Int] = [:]
    var found: [(first: ImportProblem, lines: [Int])] = []
    for problem in result.problems {
      let same = Problem(column: problem.column, value: problem.value, message: problem.message)
      if let place = places[same] {
        found[place].lines.append(problem.line)
      } else {
        places[same] = found.count
        found.append((problem, []))
      }
    }
    let hidden = found.dropFirst(ImportReport.mostLines).reduce(0) { $0 + 1 + $1.lines.count }
    let shown = found.prefix(ImportReport.mostLines)
    return shown.map { safeForTerminal($0.first.told(of: file, alsoOn: $0.lines).text) }
      + more(behind: hidden)
  }

  private struct Problem: Hashable {
    let column: String?
    let value: String?
    let message: Wording
  }

  /// The most lines of problems that people are shown.
  private static let mostLines = 200

  private func more(behind hidden: Int) -> [String] {
    let rest = result.problemCount - result.problems.count + hidden
    guard rest > 0 else { return [] }
    return [Wording(en: "… and \(rest) more problems", sv: "… och \(rest) problem till").text]
  }

  /// "12 new, 3 changed, 85 unchanged, 2 refused"
  private var counts: Wording {
    var parts = [
      Wording(en: "\(result.inserted) new", sv: "\(result.inserted) nya"),
      Wording(en: "\(result.updated) changed", sv: "\(result.updated) ändrade"),
      Wording(en: "\(result.unchanged) unchanged", sv: "\(result.unchanged) oförändrade"),
    ]
    if result.refused > 0 {
      parts.append(Wording(en: "\(result.refused) refused", sv: "\(result.refused) avvisade"))
    }
    return parts.joined(separator: ", ") + Wording(same: ".")
  }

  private var remarks: [Wording] {
    [empty, additions, repeated, passedOver, calledOff, replaced, outcome].compactMap(\.self)
  }

  private var empty: Wording? {
    let rows = result.inserted + result.updated + result.unchanged + result.refused + passedCount
    guard rows == 0 else { return nil }
    return Wording(en: "There is nothing in it to import.", sv: "Det finns inget i den att importera.")
  }

  private var additions: Wording? {
    let (people, customers) = (result.newPeople, result.newCustomers)
    let parts = [
      Wording(
        en: people == 1 ? "1 person" : "\(people) people",
        sv: people == 1 ? "1 person" : "\(people) personer"
      ).naming(result.newPeopleNames, of: people),
      Wording(
        en: customers == 1 ? "1 customer" : "\(customers) customers",
        sv: customers == 1 ? "1 kund" : "\(customers) kunder"
      ).naming(result.newCustomerNames, of: customers),
    ].compactMap(\.self)
    guard !parts.isEmpty else { return nil }
    return Wording(
      en: "Added, as the file names them: \(parts.joined(separator: ", ").en).",
      sv: "Tillagda, eftersom filen nämner dem: \(parts.joined(separator: ", ").sv).")
  }

  private var repeated: Wording? {
    guard result.repeated > 0 else { return nil }
    return Wording(
      en: "Rows that stand in the file more than once, word for word: \(result.repeated).",
      sv: "Rader som står ordagrant fler än en gång i filen: \(result.repeated).")
  }

  private var passedOver: Wording? {
    passed.wording.map { Wording(en: "\($0.en).", sv: "\($0.sv).") }
  }

  private var calledOff: Wording? {
    let count = result.calledOff
    guard count > 0 else { return nil }
    return Wording(
      en: count == 1
        ? "1 planned meeting is cancelled, as it is called off or no longer in its series."
        : "\(count) planned meetings are cancelled, as they are called off or no longer in their series.",
      sv: count == 1
        ? "1 planerat möte är inställt, eftersom det är avbokat eller inte längre finns i serien."
        : "\(count) planerade möten är inställda, eftersom de är avbokade eller inte längre finns i serien.")
  }

  private var replaced: Wording? {
    let count = result.replacedOutcomes
    guard count > 0 else { return nil }
    return Wording(
      en: count == 1
        ? "1 outcome that somebody had typed was replaced; the earlier one is kept."
        : "\(count) outcomes that somebody had typed were replaced; the earlier ones are kept.",
      sv: count == 1
        ? "1 mötesresultat som någon hade skrivit ersattes; det tidigare finns kvar."
        : "\(count) mötesresultat som någon hade skrivit ersattes; de tidigare finns kvar.")
  }

  private var outcome: Wording? {
    if result.refused > 0, !skipsRefused { return nothingSaved }
    guard isTrial else { return nil }
    return Wording(
      en: "Nothing is saved: this was a dry run.", sv: "Inget är sparat: det här var en provkörning.")
  }

  private var nothingSaved: Wording {
    Wording(
      en: "Nothing is saved. Mend the rows, or leave them out with --skip-bad.",
      sv: "Inget är sparat. Rätta raderna, eller hoppa över dem med --skip-bad.")
  }
}

extension ImportProblem {
  /// "deals.csv:14: column "Amount": "12,3,4" …"
  func told(of file: String, alsoOn lines: [Int]) -> Wording {
    let place = Wording(en: "\(file):\(line): ", sv: "\(file):\(line): ")
    let column = column.map { Wording(en: "column '\($0)': ", sv: "kolumn ”\($0)”: ") } ?? Wording(same: "")
    let value =
      value.map { Wording(en: "'\($0.shortened)' – ", sv: "”\($0.shortened)” – ") } ?? Wording(same: "")
    guard !lines.isEmpty else { return place + column + value + message }
    let numbers = lines.prefix(5).map(String.init).joined(separator: ", ") + (lines.count > 5 ? ", …" : "")
    let same = Wording(
      en: " (the same on \(lines.count) more: \(numbers))", sv: " (samma på \(lines.count) till: \(numbers))")
    return place + column + value + message + same
  }
}

extension String {
  /// At most 60 letters of it, on one line.
  fileprivate var shortened: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? line.prefix(59) + "…" : line
  }
}

extension Wording {
  /// “2 customers (Norrvik, Volvo)”, with the first twenty names; `nil` where there are none.
  fileprivate func naming(_ names: [String], of count: Int) -> Wording? {
    guard count > 0 else { return nil }
    guard !names.isEmpty else { return self }
    let shown = names.prefix(20)
    let list = safeForTerminal(shown.joined(separator: ", "))
    guard count > shown.count else { return self + Wording(same: " (\(list))") }
    let more = count - shown.count
    return self + Wording(en: " (\(list), and \(more) more)", sv: " (\(list) och \(more) till)")
  }

  fileprivate static func + (first: Wording, second: Wording) -> Wording {
    Wording(en: first.en + second.en, sv: first.sv + second.sv)
  }
}
