/// Somebody an entry names, kept only until it is told whose meeting it is.
struct Participant {
  /// In small letters; `nil` when the entry has no e-mail address of theirs.
  let email: String?
  let name: String?
  let isOrganiser: Bool
  /// Whether they said no.
  let hasDeclined: Bool
  /// Whether they are expected to come: not somebody who is only informed.
  let takesPart: Bool

  /// `nil` for rooms and things.
  init?(_ line: ContentLine) {
    let parameters = line.parameters
    guard !["ROOM", "RESOURCE"].contains(parameters["CUTYPE"]?.uppercased()) else { return nil }
    email = Self.email(line.value) ?? parameters["EMAIL"].flatMap(Self.email)
    name = parameters["CN"].map { $0.trimmingBlanks.trimmingQuotes }.flatMap { $0.isEmpty ? nil : $0 }
    isOrganiser = line.name == "ORGANIZER"
    hasDeclined = parameters["PARTSTAT"]?.uppercased() == "DECLINED"
    takesPart = parameters["ROLE"]?.uppercased() != "NON-PARTICIPANT"
  }

  /// What stands behind the at sign; `nil` when there is no e-mail address.
  var domain: Substring? { email?.split(separator: "@").last }

  /// The address in `mailto:asa@firm.se`; `nil` when it is something else.
  private static func email(_ value: String) -> String? {
    let text = value.trimmingBlanks.lowercased()
    let address = text.hasPrefix("mailto:") ? text.dropFirst(7) : text[...]
    let sides = address.split(separator: "@", omittingEmptySubsequences: false)
    guard sides.count == 2, !sides[0].isEmpty, sides[1].contains("."), !address.contains("/") else {
      return nil
    }
    return address.trimmingBlanks
  }
}

extension String {
  /// Without the single quotes that Outlook puts around names and addresses.
  fileprivate var trimmingQuotes: String {
    count > 2 && hasPrefix("'") && hasSuffix("'") ? String(dropFirst().dropLast()) : self
  }
}
