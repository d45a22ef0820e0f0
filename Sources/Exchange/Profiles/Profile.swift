import Coaching

/// How a program's files say what we want to know: its headings and its own words.
public struct Profile: Hashable, Sendable {
  /// What `--profile` knows it by.
  public let key: String
  /// What people call the program.
  public let title: String
  /// The headings that may hold a field, in the order in which they are asked for it.
  public let headers: [ImportKind: [FieldKey: [String]]]
  /// The headings of criteria, by their keys.
  public let criteria: [Criterion.Key: String]
  /// What the program's own words mean in ours, such as `won` for `Sold`, beside those everybody uses.
  public let words: [FieldKey: [String: String]]
  /// Whether every heading must be there, as in a mapping somebody saved.
  let isExact: Bool
  /// Whether it is somebody's calendar, where the organiser need not be whose meeting it is.
  let isCalendar: Bool
  /// How its files are written, where somebody has said so.
  public var writing: Writing

  /// How files are written; what is `nil` is found out from each.
  public struct Writing: Hashable, Sendable {
    public var delimiter: String?
    public var encoding: String?
    public var decimal: DecimalSign?
    public var dates: DateOrder?

    public init(
      delimiter: String? = nil, encoding: String? = nil, decimal: DecimalSign? = nil, dates: DateOrder? = nil
    ) {
      self.delimiter = delimiter
      self.encoding = encoding
      self.decimal = decimal
      self.dates = dates
    }
  }

  init(
    key: String, title: String, headers: [ImportKind: [FieldKey: [String]]],
    criteria: [Criterion.Key: String] = [:], words: [FieldKey: [String: String]] = [:], isExact: Bool = false,
    isCalendar: Bool = false, writing: Writing = Writing()
  ) {
    self.key = key
    self.title = title
    self.headers = headers
    self.criteria = criteria
    self.words = words
    self.isExact = isExact
    self.isCalendar = isCalendar
    self.writing = writing
  }

  /// What it can import, in the order of the kinds.
  public var kinds: [ImportKind] { ImportKind.allCases.filter { headers[$0] != nil } }

  func headers(of kind: ImportKind) -> [FieldKey: [String]] { headers[kind] ?? [:] }

  /// Whether its program gives every meeting an id, so that a file without them is not its own.
  var hasIDs: Bool { !isCalendar && !isExact && key != Profile.own.key }

  /// Whether the columns found are more than anybody's file might have.
  func tells(_ places: [FieldKey: [Int]]) -> Bool { !isCalendar || places[.atTime] != nil }
}

extension Profile {
  /// Those that come with Pitchside, our own headings first.
  public static let shipped = [
    own, hubSpot, salesforce, pipedrive, dynamics, superOffice, upsales, limeGo, outlook,
  ]
}
