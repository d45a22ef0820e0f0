import Coaching

extension MappingProblem {
  public var remedy: Wording {
    switch self {
    case .malformed:
      Wording(en: "write it as --map customer=Account", sv: "skriv det som --map customer=Kund")
    case .unknownField(let name, let kind): unknownField(name, of: kind)
    case .fieldTwice:
      Wording(en: "say one column for each field", sv: "ange en kolumn för varje fält")
    case .unknownHeader(let header, let headers): suggestion(for: header, among: headers)
    case .repeatedHeader:
      Wording(
        en: "give each column a heading of its own in the file", sv: "ge varje kolumn en egen rubrik i filen")
    case .missing(let keys, _, let headers, let sought): missing(keys, headers: headers, sought: sought)
    case .unknownProfile(let key, let known):
      suggestion(for: key, among: known)
    case .otherKind(let profile, let kinds):
      Wording(
        en: "import \(kinds[0].rawValue) with it, or leave --profile \(profile) out",
        sv: "importera \(kinds[0].rawValue) med den, eller utelämna --profile \(profile)")
    case .severalProfiles(let keys):
      Wording(en: "say which with --profile \(keys[0])", sv: "säg vilken med --profile \(keys[0])")
    case .noProfile(_, let headers, let missing):
      Wording(
        en: howToMap(missing, headers: headers).en + orGiven(missing).en,
        sv: howToMap(missing, headers: headers).sv + orGiven(missing).sv)
    case .noMonths:
      Wording(
        en: "call them jan to dec, or 2026-01; or leave --wide out",
        sv: "kalla dem jan till dec, eller 2026-01; eller utelämna --wide")
    case .monthTwice:
      Wording(en: "give one of them another heading", sv: "ge en av dem en annan rubrik")
    }
  }

  private func unknownField(_ name: String, of kind: ImportKind) -> Wording {
    var names = Field.all(of: kind).map(\.key.rawValue)
    if kind == .observations { names.append("criterion.KEY") }
    return suggestion(for: name, among: names)
  }

  /// What it is most like, and all there is to choose from.
  private func suggestion(for typed: String, among names: [String]) -> Wording {
    let all = Wording(
      en: "there is \(names.joined(separator: ", "))", sv: "det finns \(names.joined(separator: ", "))")
    guard let near = nearest(to: typed, among: names).asSuggestion else { return all }
    return Wording(en: "\(near.en) \(all.en)", sv: "\(near.sv) \(all.sv)")
  }

  private func missing(_ keys: [FieldKey], headers: [String], sought: [String]) -> Wording {
    let how = howToMap(keys, headers: headers)
    let columns = headers.joined(separator: ", ")
    let what = Wording(
      en: "\(how.en)\(orGiven(keys).en) (the columns are \(columns))",
      sv: "\(how.sv)\(orGiven(keys).sv) (kolumnerna är \(columns))")
    guard !sought.isEmpty else { return what }
    let names = sought.joined(separator: ", ")
    return Wording(
      en: "add a column such as \(names) to the export, or \(what.en)",
      sv: "lägg till en kolumn som \(names) i exporten, eller \(what.sv)")
  }

  /// What can be said of all rows instead.
  private func orGiven(_ keys: [FieldKey]) -> Wording {
    let rep = Wording(
      en: ", or whose all rows are with --rep NAME", sv: ", eller vems alla rader är med --rep NAMN")
    let metric = Wording(
      en: ", or what all rows measure with --metric TEXT",
      sv: ", eller vad alla rader mäter med --metric TEXT")
    let ways = [keys.contains(.rep) ? rep : nil, keys.contains(.metric) ? metric : nil].compactMap(\.self)
    return Wording(en: ways.map(\.en).joined(), sv: ways.map(\.sv).joined())
  }

  /// "say which column it is: --map id=opportunity_id --map rep=…"
  private func howToMap(_ keys: [FieldKey], headers: [String]) -> Wording {
    let maps = keys.map { key in
      let header = nearest(to: key.rawValue, among: headers, atMost: 1).first
      return "--map " + shellQuoted("\(key.rawValue)=\(header ?? "…")")
    }
    let text = maps.joined(separator: " ")
    return Wording(
      en: "say which column holds what: \(text)", sv: "säg vilken kolumn som har vad: \(text)")
  }

  private func shellQuoted(_ text: String) -> String {
    text.contains(where: { " ()'\"&;$".contains($0) })
      ? "'" + text.replacing("'", with: "'\\''") + "'" : text
  }
}
