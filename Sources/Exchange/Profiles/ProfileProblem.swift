import Coaching

/// What is wrong with a profile somebody saved.
public enum ProfileProblem: Explained, Hashable {
  case notJSON
  case lacks(String)
  case unknownMember(String, known: [String])
  case badMember(String, expected: Wording)
  case unknownField(String, of: ImportKind)
  /// A key that nobody could tell from one that comes with Pitchside, or type.
  case badKey(String)

  public var message: Wording {
    switch self {
    case .notJSON: Wording(en: "the profile is no JSON object", sv: "profilen är inget JSON-objekt")
    case .lacks(let name): Wording(en: "the profile lacks '\(name)'", sv: "profilen saknar ”\(name)”")
    case .unknownMember(let name, _):
      Wording(en: "the profile has an unknown '\(name)'", sv: "profilen har ett okänt ”\(name)”")
    case .badMember(let name, let expected):
      Wording(
        en: "'\(name)' in the profile is not \(expected.en)",
        sv: "”\(name)” i profilen är inte \(expected.sv)")
    case .unknownField(let name, let kind):
      Wording(en: "\(kind.rawValue) have no field '\(name)'", sv: "\(kind.rawValue) har inget fält ”\(name)”")
    case .badKey(let key):
      Wording(en: "'\(key)' cannot be a profile's name", sv: "”\(key)” kan inte vara en profils namn")
    }
  }

  public var remedy: Wording {
    switch self {
    case .notJSON, .lacks:
      Wording(
        en: #"write it as {"profile": "deals", "kind": "deals", "map": {"id": "opportunity_id"}}"#,
        sv: #"skriv den som {"profile": "deals", "kind": "deals", "map": {"id": "opportunity_id"}}"#)
    case .unknownMember(let name, let known): choice(for: name, among: known)
    case .badMember(_, let expected):
      Wording(en: "write \(expected.en)", sv: "skriv \(expected.sv)")
    case .unknownField(let name, let kind): MappingProblem.unknownField(name, of: kind).remedy
    case .badKey:
      Wording(
        en: "use letters, digits and hyphens, and none of the names that Pitchside has",
        sv: "använd bokstäver, siffror och bindestreck, och inget av namnen som Pitchside har")
    }
  }

  private func choice(for name: String, among known: [String]) -> Wording {
    let all = known.joined(separator: ", ")
    let near = nearest(to: name, among: known).asSuggestion
    return Wording(
      en: (near.map { $0.en + " " } ?? "") + "it can have \(all)",
      sv: (near.map { $0.sv + " " } ?? "") + "den kan ha \(all)")
  }
}
