import Coaching
import Foundation

extension Profile {
  /// Reads a profile that somebody saved: its name, its kind, a heading (or several) for each field and, where
  /// wanted, words (`{"status": {"Signed": "won"}}`) and how the file is written.
  ///
  /// - Throws: The first thing that is wrong with it.
  public init(json: Data) throws(ProfileProblem) {
    guard let root = (try? JSONSerialization.jsonObject(with: json)) as? [String: Any] else { throw .notJSON }
    for name in root.keys.sorted() where !Profile.members.contains(name) {
      throw .unknownMember(name, known: Profile.members)
    }
    let key = try Profile.text("profile", of: root)
    guard let kind = ImportKind(rawValue: try Profile.text("kind", of: root)) else {
      throw .badMember(
        "kind", expected: Wording(same: ImportKind.allCases.map(\.rawValue).joined(separator: " | ")))
    }
    try Profile.checkSavedKey(key)
    let (fields, criteria) = try Profile.map(of: root, kind)
    self.init(
      key: key, title: key, headers: [kind: fields], criteria: criteria,
      words: try Profile.words(of: root, kind),
      isExact: true, writing: try Profile.writing(of: root))
  }

  /// What `init(json:)` reads, ready for a file: indented, its members in a fixed order.
  ///
  /// - Precondition: It is of one kind, as every profile is that somebody saves.
  public var json: Data {
    var root: [String: Any] = ["profile": key]
    if let kind = kinds.first {
      root["kind"] = kind.rawValue
      var map: [String: Any] = [:]
      for (field, names) in headers(of: kind) { map[field.rawValue] = names.count == 1 ? names[0] : names }
      for (criterion, name) in criteria { map["criterion." + criterion] = name }
      root["map"] = map
    }
    if !words.isEmpty {
      root["words"] = Dictionary(uniqueKeysWithValues: words.map { ($0.key.rawValue, $0.value) })
    }
    root["delimiter"] = writing.delimiter
    root["encoding"] = writing.encoding
    root["decimal"] = writing.decimal?.rawValue
    root["dates"] = writing.dates?.rawValue
    let options: JSONSerialization.WritingOptions = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let data = try? JSONSerialization.data(withJSONObject: root, options: options)
    return (data ?? Data()) + Data("\n".utf8)
  }

  /// Whether a name can be a file's and is no shipped profile's.
  ///
  /// - Throws: `badKey`.
  public static func checkSavedKey(_ key: String) throws(ProfileProblem) {
    let isPlain = key.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    let isTaken = shipped.contains { $0.key == key.lowercased() }
    guard isPlain, !key.isEmpty, key.count <= 60, !isTaken else { throw .badKey(key) }
  }
}

extension Profile {
  private static let members = [
    "profile", "kind", "map", "words", "delimiter", "encoding", "decimal", "dates",
  ]

  private static func text(_ name: String, of root: [String: Any]) throws(ProfileProblem) -> String {
    guard let value = root[name] else { throw .lacks(name) }
    guard let text = value as? String, !text.isEmpty else {
      throw .badMember(name, expected: Wording(en: "a text", sv: "en text"))
    }
    return text
  }

  private static func optionalText(
    _ name: String, of root: [String: Any]
  ) throws(ProfileProblem) -> String? {
    root[name] == nil || root[name] is NSNull ? nil : try text(name, of: root)
  }

  private static func map(
    of root: [String: Any], _ kind: ImportKind
  ) throws(ProfileProblem) -> ([FieldKey: [String]], [Criterion.Key: String]) {
    guard let value = root["map"] else { throw .lacks("map") }
    guard let map = value as? [String: Any] else {
      throw .badMember("map", expected: Wording(en: "an object", sv: "ett objekt"))
    }
    var fields: [FieldKey: [String]] = [:]
    var criteria: [Criterion.Key: String] = [:]
    for (name, value) in map.sorted(by: { $0.key < $1.key }) {
      let names = (value as? [String]) ?? (value as? String).map { [$0] } ?? []
      guard !names.isEmpty else {
        throw .badMember("map.\(name)", expected: Wording(en: "a column's heading", sv: "en kolumns rubrik"))
      }
      if kind == .observations, let criterion = Columns.criterion(name) {
        criteria[criterion] = names[0]
      } else if let key = try? Columns.key(named: name, of: kind) {
        fields[key] = names
      } else {
        throw .unknownField(name, of: kind)
      }
    }
    return (fields, criteria)
  }

  private static func words(
    of root: [String: Any], _ kind: ImportKind
  ) throws(ProfileProblem) -> [FieldKey: [String: String]] {
    guard let value = root["words"] else { return [:] }
    guard let words = value as? [String: [String: String]] else {
      throw .badMember(
        "words", expected: Wording(same: #"{"status": {"Signed": "won"}}"#))
    }
    var result: [FieldKey: [String: String]] = [:]
    for (name, meanings) in words.sorted(by: { $0.key < $1.key }) {
      guard let key = try? Columns.key(named: name, of: kind) else { throw .unknownField(name, of: kind) }
      try checkMeanings(meanings, of: key, kind)
      result[key] = meanings
    }
    return result
  }

  private static func checkMeanings(
    _ meanings: [String: String], of key: FieldKey, _ kind: ImportKind
  ) throws(ProfileProblem) {
    let known = Words.meanings(of: key, kind)
    for (word, meaning) in meanings where !known.contains(meaning) {
      throw .badMember(
        "words.\(key.rawValue).\(word)", expected: Wording(same: known.joined(separator: " | ")))
    }
  }

  private static func writing(of root: [String: Any]) throws(ProfileProblem) -> Writing {
    let decimal = try optionalText("decimal", of: root)
    let dates = try optionalText("dates", of: root)
    if let decimal, DecimalSign(rawValue: decimal) == nil {
      throw .badMember("decimal", expected: Wording(same: ", | ."))
    }
    if let dates, DateOrder(rawValue: dates) == nil {
      throw .badMember("dates", expected: Wording(same: "ymd | dmy | mdy"))
    }
    return Writing(
      delimiter: try optionalText("delimiter", of: root), encoding: try optionalText("encoding", of: root),
      decimal: decimal.flatMap(DecimalSign.init), dates: dates.flatMap(DateOrder.init))
  }
}
