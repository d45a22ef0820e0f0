/// What a row of a file turned out to be.
public enum ImportedRow: Hashable, Sendable {
  case person(PersonRow)
  case customer(CustomerRow)
  case meeting(MeetingRow)
  case deal(DealRow)
  case kpi(KPIRow)
  case observation(ObservationRow)
}

/// A record of a file, of which no more is read than it takes to see whether it is known.
public protocol ImportRecord {
  /// The physical line it begins on, from 1, which no other record has.
  var line: Int { get }

  /// What it is known by and whether it has changed; `nil` where only the row tells.
  var identity: ImportIdentity? { get }

  /// Whether it only takes back what is known: an unknown one need not be added.
  var isWithdrawal: Bool { get }

  /// Reads it.
  ///
  /// - Returns: Mostly one; several where it has a column a month, and none where it is nothing of that kind.
  /// - Throws: Everything that is wrong with it.
  func rows() throws(ImportProblems) -> [ImportedRow]
}

extension ImportRecord {
  public var isWithdrawal: Bool { false }
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
