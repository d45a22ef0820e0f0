import Coaching

extension ImportReport {
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
}
