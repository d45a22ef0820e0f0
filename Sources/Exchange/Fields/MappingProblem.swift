import Coaching

/// Why it is not known which column of a file holds what.
public enum MappingProblem: Explained, Hashable {
  /// Something after `--map` that is not FIELD=HEADER.
  case malformed(String)
  case unknownField(String, of: ImportKind)
  case fieldTwice(String)
  case unknownHeader(String, headers: [String])
  case repeatedHeader(String)
  /// Fields that every row must say, with the headings that the profile looks for.
  case missing([FieldKey], of: ImportKind, headers: [String], sought: [String])
  case unknownProfile(String, known: [String])
  case otherKind(profile: String, kinds: [ImportKind])
  case severalProfiles([String])
  case noProfile(of: ImportKind, headers: [String], missing: [FieldKey])
  /// A file of figures with a column a month has no column of a month.
  case noMonths(headers: [String])
  case monthTwice(String)

  public var message: Wording {
    switch self {
    case .malformed(let text):
      Wording(en: "'\(text)' is not FIELD=HEADER", sv: "”\(text)” är inte FÄLT=RUBRIK")
    case .unknownField(let name, let kind):
      Wording(en: "\(kind.rawValue) have no field '\(name)'", sv: "\(kind.rawValue) har inget fält ”\(name)”")
    case .fieldTwice(let name):
      Wording(en: "'\(name)' is mapped twice", sv: "”\(name)” är mappat två gånger")
    case .unknownHeader(let header, _):
      Wording(en: "the file has no column '\(header)'", sv: "filen har ingen kolumn ”\(header)”")
    case .repeatedHeader(let header):
      Wording(
        en: "the file has several columns '\(header)'", sv: "filen har flera kolumner ”\(header)”")
    case .missing(let keys, _, _, _):
      Wording(
        en: "no column is known for \(quoted(keys).en)", sv: "ingen kolumn är känd för \(quoted(keys).sv)")
    case .unknownProfile(let key, _):
      Wording(en: "there is no profile '\(key)'", sv: "det finns ingen profil ”\(key)”")
    case .otherKind(let profile, let kinds):
      Wording(
        en: "the profile '\(profile)' is for \(list(kinds, "and"))",
        sv: "profilen ”\(profile)” är för \(list(kinds, "och"))")
    case .severalProfiles(let keys):
      Wording(
        en: "several profiles fit the file: \(keys.joined(separator: ", "))",
        sv: "flera profiler passar filen: \(keys.joined(separator: ", "))")
    case .noProfile(let kind, let headers, _):
      Wording(
        en: "no profile for \(kind.rawValue) fits the file; its columns are \(quoted(headers).en)",
        sv: "ingen profil för \(kind.rawValue) passar filen; dess kolumner är \(quoted(headers).sv)")
    case .noMonths(let headers):
      Wording(
        en: "no column is a month; the columns are \(quoted(headers).en)",
        sv: "ingen kolumn är en månad; kolumnerna är \(quoted(headers).sv)")
    case .monthTwice(let month):
      Wording(en: "two columns are \(month)", sv: "två kolumner är \(month)")
    }
  }
}

/// Names in quotes, as both languages write them.
func quoted(_ names: [String]) -> Wording {
  names.map { Wording(en: "'\($0)'", sv: "”\($0)”") }.joined(separator: ", ")
}

func quoted(_ keys: [FieldKey]) -> Wording { quoted(keys.map(\.rawValue)) }

private func list(_ kinds: [ImportKind], _ and: String) -> String {
  kinds.map(\.rawValue).joined(separator: " \(and) ")
}
