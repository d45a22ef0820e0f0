import Coaching

/// What rubrics do without, although YAML has it.
extension RubricProblem.Cause {
  static let anotherDocument = Self(
    message: Wording(en: "a second document begins here", sv: "här börjar ett andra dokument"),
    remedy: Wording(
      en: "write one rubric in one file, without '---' and '...'",
      sv: "skriv en mall per fil, utan ”---” och ”...”"))

  static let anchor = Self(
    message: Wording(
      en: "'&' at the beginning is an anchor in YAML", sv: "”&” i början är ett ankare i YAML"),
    remedy: Wording(
      en: "write it out where it is needed; put quotes around a text that begins so",
      sv: "skriv ut det där det behövs; sätt citattecken om en text som börjar så"))

  static func alias(_ text: String) -> Self {
    Self(
      message: Wording(
        en: "'\(text.shown)' is a reference to another place",
        sv: "”\(text.shown)” är en hänvisning till ett annat ställe"),
      remedy: Wording(
        en: "write it out; put quotes around a text that begins with '*'",
        sv: "skriv ut det; sätt citattecken om en text som börjar med ”*”"))
  }

  static func tag(_ tag: String) -> Self {
    Self(
      message: Wording(
        en: "the tag '\(tag.shown)' means nothing here", sv: "taggen ”\(tag.shown)” betyder inget här"),
      remedy: Wording(
        en: "take it away; put quotes around a text that begins with '!'",
        sv: "ta bort den; sätt citattecken om en text som börjar med ”!”"))
  }

  static let mergeKey = Self(
    message: Wording(
      en: "'<<' copies from another place", sv: "”<<” kopierar från ett annat ställe"),
    remedy: Wording(en: "write it out", sv: "skriv ut det"))

  static let directive = Self(
    message: Wording(
      en: "a line that begins with '%' means nothing here", sv: "en rad som börjar med ”%” betyder inget här"),
    remedy: Wording(en: "take it away", sv: "ta bort den"))

  static let tooDeep = Self(
    message: Wording(
      en: "more than \(NodeReader.depthLimit) levels stand inside each other",
      sv: "mer än \(NodeReader.depthLimit) nivåer står i varandra"),
    remedy: Wording(
      en: "a rubric needs five; check the brackets", sv: "en mall behöver fem; kontrollera klamrarna"))

  static let keyNotAWord = Self(
    message: Wording(
      en: "a list or a mapping stands where a key should",
      sv: "en lista eller grupp står där en nyckel ska stå"),
    remedy: Wording(en: "write KEY: VALUE", sv: "skriv NYCKEL: VÄRDE"))

  /// A key or a word that stands twice; `first` is the line of the first, `nil` when the problem has that line.
  static func repeats(_ key: String, first: Int? = nil) -> Self {
    let place = first.map { Wording(en: ", first on line \($0)", sv: ", först på rad \($0)") }
    return Self(
      message: Wording(
        en: "'\(key.shown)' stands here twice\(place?.en ?? "")",
        sv: "”\(key.shown)” står här två gånger\(place?.sv ?? "")"),
      remedy: Wording(en: "keep one of them", sv: "behåll en av dem"))
  }
}
