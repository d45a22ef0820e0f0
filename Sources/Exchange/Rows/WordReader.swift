import Coaching

/// Reads the words of a field.
struct WordReader<Value: Sendable>: Sendable {
  let vocabulary: Vocabulary<Value>
  /// What the word is one of, for those whose word is not known.
  let field: FieldKey
  private var recent = Recent<Value?>(64)

  init(
    _ field: FieldKey, _ words: [(Value, [String])], in columns: Columns, named name: (Value) -> String
  ) {
    self.field = field
    let ours = Dictionary(words.map { (name($0.0), $0.0) }) { first, _ in first }
    vocabulary = Vocabulary(words, named: ours, own: columns.profile?.words[field] ?? [:])
  }

  /// `nil` for a word that is not known.
  mutating func value(_ bytes: FieldBytes) -> Value? {
    recent.value(of: bytes) { [vocabulary] in vocabulary.meaning(of: $0.string) }
  }

  /// What is wrong with a word that is not known: the words like it, or else our own, and where all of them stand.
  func problem(of word: String) -> Wording {
    let near = nearest(to: plainWord(word), among: vocabulary.known, atMost: 4).asSuggestion
    let ours = vocabulary.ours.joined(separator: ", ")
    let use = near ?? Wording(en: "use \(ours.en)", sv: "använd \(ours.sv)")
    let example = "\"words\": {\"\(field.rawValue)\": {\"…\": \"\(vocabulary.known.first ?? "")\"}}"
    return Wording(
      en:
        "this word for \(field.rawValue) is not known; \(use.en) (--help has them all), or give it a meaning in a"
        + " profile: \(example)",
      sv:
        "ordet för \(field.rawValue) är inte känt; \(use.sv) (alla står i --help), eller ge det en betydelse i en"
        + " profil: \(example)")
  }
}

extension WordReader where Value: RawRepresentable, Value.RawValue == String {
  init(_ field: FieldKey, _ words: [(Value, [String])], in columns: Columns) {
    self.init(field, words, in: columns, named: \.rawValue)
  }
}
