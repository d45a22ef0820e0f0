/// What a row of a file turned out to be.
public enum ImportedRow: Hashable, Sendable {
  case person(PersonRow)
  case customer(CustomerRow)
  case meeting(MeetingRow)
  case deal(DealRow)
  case kpi(KPIRow)
  case observation(ObservationRow)
}

/// A record of a file.
public struct ImportRecord: Sendable {
  /// What was read of it.
  public enum Content: Sendable {
    /// It is known and says what it said before, so that no more of it was read.
    case known
    /// Mostly one row; several where it has a column a month, and none where it is nothing of that kind.
    case rows([ImportedRow])
    case wrong(ImportProblems)

    public var isKnown: Bool {
      guard case .known = self else { return false }
      return true
    }
  }

  /// The physical line it begins on, from 1, which no other record has.
  public let line: Int
  /// What it is known by and whether it has changed; `nil` where only the row tells.
  public let identity: ImportIdentity?
  public let content: Content
  /// Whether it only takes back what is known: an unknown one need not be added.
  public let isWithdrawal: Bool
  /// How many bytes of text it has, or about as many.
  public let size: Int

  public init(
    line: Int, identity: ImportIdentity? = nil, _ content: Content, isWithdrawal: Bool = false, size: Int
  ) {
    self.line = line
    self.identity = identity
    self.content = content
    self.isWithdrawal = isWithdrawal
    self.size = size
  }
}

/// The records of a file, one after another; they are read on a thread of their own.
public protocol ImportSource: Sendable {
  /// How much of the file has been read, from 0 to 1.
  var progress: Double { get }

  /// Reads the next record.
  ///
  /// - Parameter isKnown: Whether a record is known and says what it said before.
  /// - Returns: `nil` behind the last one.
  /// - Throws: Why the file cannot be read on.
  mutating func next(besides isKnown: (ImportIdentity) -> Bool) throws -> ImportRecord?
}

/// The id that a record has in the program it comes from, and a fingerprint of what it says.
public struct ImportIdentity: Hashable, Sendable {
  public let id: String
  public let fingerprint: UInt64

  public init(id: String, fingerprint: UInt64) {
    self.id = id
    self.fingerprint = fingerprint
  }
}
