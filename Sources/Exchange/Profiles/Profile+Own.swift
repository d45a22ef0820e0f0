import Coaching

extension Profile {
  /// Our own headings: the fields' names, and what a Swedish spreadsheet made by hand is likely to call them.
  ///
  /// Sure, as they are ours.
  public static let own = Profile(
    key: "pitchside", title: "Pitchside",
    headers: Dictionary(uniqueKeysWithValues: ImportKind.allCases.map { ($0, ownHeaders(of: $0)) }))

  private static func ownHeaders(of kind: ImportKind) -> [FieldKey: [String]] {
    let keys = Field.all(of: kind).map(\.key)
    return Dictionary(
      uniqueKeysWithValues: keys.map { ($0, [$0.rawValue] + inSwedish($0, of: kind)) })
  }

  private static func inSwedish(_ key: FieldKey, of kind: ImportKind) -> [String] {
    switch (key, kind) {
    case (.name, .customers): ["Kund", "Kundnamn", "Företag"]
    case (.name, _): ["Namn"]
    case (.manager, _): ["Chef", "Säljchef"]
    case (.role, _): ["Roll"]
    case (.email, _): ["E-post", "E-postadress"]
    case (.id, .observations): ["observation"]  // as an export has it
    case (.rep, _): ["Säljare"]
    case (.customer, _): ["Kund"]
    case (.observer, _): ["Observatör"]
    case (.metric, _): ["Nyckeltal", "Mått"]
    case (.value, .kpis): ["Värde"]
    case (.value, _): ["Ordervärde"]
    case (.margin, _): ["TB", "Täckningsbidrag"]
    case (.outcome, _): ["Resultat av mötet"]
    case (.nextStep, _): ["Nästa steg"]
    case (.at, _), (.met, _): ["Datum", "Möte"]
    default: []
    }
  }
}
