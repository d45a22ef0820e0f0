/// The identity of one record, a UUID of version 7 as text, typed by what it identifies.
///
/// Version 7 begins with the time, so that identities sort in the order they were made, and two
/// journals can be merged without a clash (RFC 9562).
public struct Identifier<Subject>: Hashable, Sendable, Codable, CustomStringConvertible {
  public let text: String

  public init(_ text: String) {
    self.text = text
  }

  /// A new identity.
  ///
  /// - Parameters:
  ///   - moment: When the record was made; its milliseconds begin the identity.
  ///   - random: Where the 74 random bits come from.
  public init(at moment: Moment, using random: inout some RandomNumberGenerator) {
    let time = UInt64(max(0, moment.milliseconds)) & 0xFFFF_FFFF_FFFF
    let high = time << 16 | 0x7000 | random.next() & 0x0FFF
    let low = 0x8000_0000_0000_0000 | random.next() & 0x3FFF_FFFF_FFFF_FFFF
    let digits = Array(hexadecimal(high) + hexadecimal(low))
    let groups = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }
    self.init(groups.joined(separator: "-"))
  }

  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }

  /// The last letters, which are random: enough to tell records of one journal apart on a screen.
  public var short: String { String(text.suffix(Identifier.shortLength)) }

  public var description: String { text }

  /// How many letters of an identity people get to see and to type.
  public static var shortLength: Int { 6 }
}

private func hexadecimal(_ number: UInt64) -> String {
  let digits = String(number, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
